import type { Step } from '../step';
import { closingCommands } from './commands';
import { closingGuide } from './guide';
import { closingProgress } from './rating';
import type { Closing } from './schema';
import { closingWords } from './words';

export const closing = {
  create: () => ({
    commitments: {},
    improvements: {},
    ratings: {},
    lastWord: '',
    reviewDay: '',
    decisionPaper: { purpose: '', summary: '' },
    followUp: null,
  }),
  commands: closingCommands,
  progress: closingProgress,
  minutes: { 'half-day': 10, 'full-day': 15, 'two-days': 30 },
  words: closingWords,
  guide: closingGuide,
} satisfies Step<Closing, typeof closingCommands>;
