import type { Step } from '../step';
import { closingCommands } from './commands';
import { closingGuide } from './guide';
import type { Closing } from './schema';
import { closingWords } from './words';

export const closing = {
  create: () => ({ items: {} }),
  commands: closingCommands,
  progress(slice) {
    const items = Object.values(slice.items);
    return items.length === 0 ? 0 : items.filter(({ note }) => note !== '').length / items.length;
  },
  minutes: { 'half-day': 10, 'full-day': 15, 'two-days': 30 },
  words: closingWords,
  guide: closingGuide,
} satisfies Step<Closing, typeof closingCommands>;
