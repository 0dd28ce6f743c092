import type { ComponentType } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { Localized } from '../../workshop/language';
import type { StepId } from '../../workshop/step';
import { addTexts } from '../shell/i18n';
import type { SessionPlace } from '../shell/window-state';
import { lazyComponent, type LazyComponent } from '../ui/lazy-component';
import { Loading } from './loading';

/** A step's screen as it is handed in. The canvas and the editor are large, so screens and their texts are loaded on demand. */
export interface StepScreen {
  icon: LucideIcon;
  load: () => Promise<{ default: ComponentType; texts: Localized<object> }>;
}

interface Screens {
  /** The window with a session open. */
  workshop: LazyComponent<{ place: SessionPlace }>;
  steps: Readonly<Record<StepId, { icon: LucideIcon; Screen: LazyComponent<object> }>>;
}

let provided: Screens | null = null;

/** Hands the window its screens. Called once, by main.tsx, before anything is shown: nothing in app/ imports a step. */
export function provideScreens(
  loadWorkshop: () => Promise<{ WorkshopScreen: ComponentType<{ place: SessionPlace }>; texts: Localized<object> }>,
  stepScreens: Readonly<Record<StepId, StepScreen>>,
): void {
  const steps = Object.entries(stepScreens).map(([id, { icon, load }]) => {
    const Screen = lazyComponent(async () => {
      const { default: Component, texts } = await load();
      addTexts(id as StepId, texts);
      return Component;
    }, Loading);
    return [id, { icon, Screen }];
  });
  const workshop = lazyComponent(async () => {
    const { WorkshopScreen, texts } = await loadWorkshop();
    addTexts('workshop', texts);
    return WorkshopScreen;
  }, Loading);
  provided = { workshop, steps: Object.fromEntries(steps) as Screens['steps'] };
}

/** Throws before `provideScreens` was called. */
export function screens(): Screens {
  if (!provided) throw new Error('No screens were provided');
  return provided;
}
