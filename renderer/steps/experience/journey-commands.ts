import i18next from 'i18next';
import { wishRatings } from '../../../workshop/experience/terms';
import type { Command } from '../../shell/command';
import { summarizeKeys } from '../../shell/summarize-keys';

/** What the keys of the journey act on: the touchpoint with the focus. */
export interface JourneyContext {
  move: (by: -1 | 1) => void;
}

const t = i18next.t.bind(i18next);

/** The commands of the journey that have keys. Key handling, menus and the shortcut sheet derive from them. */
export const journeyCommands = [
  {
    id: 'earlier',
    label: () => t('experience:earlier'),
    keys: ['Alt+ArrowUp'],
    run: ({ move }) => move(-1),
  },
  {
    id: 'later',
    label: () => t('experience:later'),
    keys: ['Alt+ArrowDown'],
    run: ({ move }) => move(1),
  },
] as const satisfies readonly Command<JourneyContext>[];

const arrows = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];

/** The group of this step in the shortcut sheet. `keys` are combinations for `keyLabel`. */
export function experienceShortcuts(): { title: string; rows: { label: string; keys: string }[] } {
  return {
    title: t('experience:journey'),
    rows: [
      { label: t('experience:moveByKeys'), keys: summarizeKeys(journeyCommands.flatMap(({ keys }) => [...keys])) },
      { label: t('experience:mapKeys'), keys: summarizeKeys([...arrows, ...arrows.map((key) => `Alt+${key}`)]) },
      { label: t('experience:wishKeys'), keys: summarizeKeys(wishRatings.map(String)) },
    ],
  };
}
