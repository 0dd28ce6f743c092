import i18next from 'i18next';
import type { Command } from '../../shell/command';
import { summarizeKeys } from '../../shell/summarize-keys';

/** What the keys of the roadmap act on: the initiative with the focus, or the one in the detail panel. */
export interface RoadmapContext {
  open?: () => void;
  /** `key` is an arrow key such as `ArrowUp`. */
  move?: (key: string) => void;
  remove?: () => void;
  openPrevious?: () => void;
  openNext?: () => void;
}

const t = i18next.t.bind(i18next);

/** The commands of the roadmap that have keys. Key handling, tooltips and the shortcut sheet derive from them. */
export const roadmapCommands: readonly Command<RoadmapContext>[] = [
  {
    id: 'open',
    label: () => t('roadmap:shortcuts.open'),
    keys: ['Enter'],
    isEnabled: ({ open }) => open !== undefined,
    run: ({ open }) => open?.(),
  },
  {
    id: 'move',
    label: () => t('roadmap:shortcuts.move'),
    keys: ['Alt+ArrowLeft', 'Alt+ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowDown'],
    isEnabled: ({ move }) => move !== undefined,
    run: ({ move }, keys = '') => move?.(keys.replace('Alt+', '')),
  },
  {
    id: 'delete',
    label: () => t('roadmap:shortcuts.delete'),
    keys: ['Delete'],
    isEnabled: ({ remove }) => remove !== undefined,
    run: ({ remove }) => remove?.(),
  },
  {
    id: 'previous',
    label: () => t('roadmap:panel.previous'),
    keys: ['Alt+PageUp'],
    isEnabled: ({ openPrevious }) => openPrevious !== undefined,
    run: ({ openPrevious }) => openPrevious?.(),
  },
  {
    id: 'next',
    label: () => t('roadmap:panel.next'),
    keys: ['Alt+PageDown'],
    isEnabled: ({ openNext }) => openNext !== undefined,
    run: ({ openNext }) => openNext?.(),
  },
];

const keysOf = (...ids: string[]) =>
  summarizeKeys(roadmapCommands.filter(({ id }) => ids.includes(id)).flatMap(({ keys = [] }) => keys));

/** The roadmap's group of the shortcut sheet. `keys` are combinations for `keyLabel`. */
export function roadmapShortcuts(): { title: string; rows: { label: string; keys: string }[] } {
  return {
    title: t('roadmap:shortcuts.title'),
    rows: [
      { label: t('roadmap:shortcuts.open'), keys: keysOf('open') },
      { label: t('roadmap:shortcuts.move'), keys: keysOf('move') },
      { label: t('roadmap:shortcuts.delete'), keys: keysOf('delete') },
      { label: t('roadmap:shortcuts.neighbours'), keys: keysOf('previous', 'next') },
    ],
  };
}
