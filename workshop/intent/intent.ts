import type { Step } from '../step';
import { intentCommands } from './commands';
import { intentGuide } from './guide';
import type { Intent } from './schema';
import { intentWords } from './words';

export const intent = {
  create: () => ({ items: {} }),
  commands: intentCommands,
  progress(slice) {
    const items = Object.values(slice.items);
    return items.length === 0 ? 0 : items.filter(({ note }) => note !== '').length / items.length;
  },
  minutes: { 'half-day': 15, 'full-day': 20, 'two-days': 40 },
  words: intentWords,
  guide: intentGuide,
} satisfies Step<Intent, typeof intentCommands>;
