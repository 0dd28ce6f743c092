import type { Step } from '../step';
import { intentCommands } from './commands';
import { intentGuide } from './guide';
import type { Intent } from './schema';
import { intentSourceMaterial } from './source-material';
import { intentQuestions, parties, priorities, shifts } from './terms';
import { intentWords } from './words';

/** One value for each id. */
function each<Id extends string, Value>(ids: readonly Id[], value: () => Value): Record<Id, Value> {
  return Object.fromEntries(ids.map((id) => [id, value()])) as Record<Id, Value>;
}

export const intent = {
  create: () => ({
    questions: each(intentQuestions, () => ({ answer: '', alternatives: {} })),
    priorities: each(priorities, () => ({ today: null, target: null, exception: '' })),
    shifts: each(shifts, () => ({ meaning: '', sign: '' })),
    balance: each(parties, () => ''),
    conflicts: {},
    statement: '',
  }),
  commands: intentCommands,
  progress({ questions, priorities: positions, shifts: thinking, balance, statement }) {
    const filled = [
      ...Object.values(questions).map(({ answer }) => answer !== ''),
      ...Object.values(positions).map(({ today, target }) => today !== null && target !== null),
      ...Object.values(thinking).map(({ meaning, sign }) => meaning !== '' && sign !== ''),
      ...Object.values(balance).map((need) => need !== ''),
      statement !== '',
    ];
    return filled.filter(Boolean).length / filled.length;
  },
  sourceMaterial: intentSourceMaterial,
  minutes: { 'half-day': 15, 'full-day': 20, 'two-days': 40 },
  words: intentWords,
  guide: intentGuide,
} satisfies Step<Intent, typeof intentCommands>;
