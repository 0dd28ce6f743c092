import type { Step } from '../step';
import { realityCheckCommands } from './commands';
import { realityCheckGuide } from './guide';
import type { RealityCheck } from './schema';
import { realityCheckWords } from './words';

export const realityCheck = {
  create: () => ({ items: {} }),
  commands: realityCheckCommands,
  progress(slice) {
    const items = Object.values(slice.items);
    return items.length === 0 ? 0 : items.filter(({ note }) => note !== '').length / items.length;
  },
  minutes: { 'half-day': 20, 'full-day': 35, 'two-days': 60 },
  words: realityCheckWords,
  guide: realityCheckGuide,
} satisfies Step<RealityCheck, typeof realityCheckCommands>;
