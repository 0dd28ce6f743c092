import type { Step } from '../step';
import { operationsCommands } from './commands';
import { operationsGuide } from './guide';
import type { Operations } from './schema';
import { operationsWords } from './words';

export const operations = {
  create: () => ({ items: {} }),
  commands: operationsCommands,
  progress(slice) {
    const items = Object.values(slice.items);
    return items.length === 0 ? 0 : items.filter(({ note }) => note !== '').length / items.length;
  },
  minutes: { 'half-day': 15, 'full-day': 30, 'two-days': 40 },
  words: operationsWords,
  guide: operationsGuide,
} satisfies Step<Operations, typeof operationsCommands>;
