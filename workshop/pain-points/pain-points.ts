import type { Step } from '../step';
import { painPointsCommands } from './commands';
import { painPointsGuide } from './guide';
import type { PainPoints } from './schema';
import { painPointsWords } from './words';

export const painPoints = {
  create: () => ({ items: {} }),
  commands: painPointsCommands,
  progress(slice) {
    const items = Object.values(slice.items);
    return items.length === 0 ? 0 : items.filter(({ note }) => note !== '').length / items.length;
  },
  minutes: { 'half-day': 20, 'full-day': 30, 'two-days': 70 },
  words: painPointsWords,
  guide: painPointsGuide,
} satisfies Step<PainPoints, typeof painPointsCommands>;
