import type { ComponentType } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { Localized } from '../../workshop/language';
import { stepIds, type StepId } from '../../workshop/step';
import { addTexts } from '../shell/i18n';
import type { SessionPlace } from '../shell/window-state';
import { lazyComponent, type LazyComponent } from '../ui/lazy-component';
import { Loading } from './loading';

/** Keys of a step in the shortcut sheet. `keys` are combinations for `keyLabel`. */
export interface ShortcutGroup {
  title: string;
  rows: readonly { label: string; keys: string }[];
}

/** The screen of a step. Screens and their texts are loaded on demand, because the canvas and the editor are large. */
export interface StepScreen {
  icon: LucideIcon;
  load: () => Promise<{ default: ComponentType; texts: Localized<object>; shortcuts?: () => ShortcutGroup }>;
  /** Whether the shortcut sheet has to load the screen for its shortcuts. */
  hasShortcuts?: boolean;
}

interface Screens {
  /** The window with a session open. */
  workshop: LazyComponent<{ place: SessionPlace }>;
  steps: Readonly<Record<StepId, { icon: LucideIcon; Screen: LazyComponent<object> }>>;
  loadShortcuts: () => Promise<ShortcutGroup[]>;
}

let provided: Screens | null = null;

/** Registers the screens. main.tsx calls it once, before rendering, so that nothing in app/ imports a step. */
export function provideScreens(
  loadWorkshop: () => Promise<{
    WorkshopScreen: ComponentType<{ place: SessionPlace }>;
    texts: Record<'workshop' | 'voices', Localized<object>>;
  }>,
  stepScreens: Readonly<Record<StepId, StepScreen>>,
): void {
  const loadStep = async (id: StepId) => {
    const screen = await stepScreens[id].load();
    addTexts(id, screen.texts);
    return screen;
  };
  const steps = stepIds.map((id) => {
    const Screen = lazyComponent(async () => (await loadStep(id)).default, Loading);
    return [id, { icon: stepScreens[id].icon, Screen }];
  });
  const loadShortcuts = async () => {
    const withShortcuts = await Promise.all(stepIds.filter((id) => stepScreens[id].hasShortcuts).map(loadStep));
    return withShortcuts.flatMap(({ shortcuts }) => shortcuts?.() ?? []);
  };
  const workshop = lazyComponent(async () => {
    const { WorkshopScreen, texts } = await loadWorkshop();
    addTexts('workshop', texts.workshop);
    addTexts('voices', texts.voices);
    return WorkshopScreen;
  }, Loading);
  provided = { workshop, steps: Object.fromEntries(steps) as Screens['steps'], loadShortcuts };
}

/** Throws before `provideScreens` was called. */
export function screens(): Screens {
  if (!provided) throw new Error('No screens were provided');
  return provided;
}
