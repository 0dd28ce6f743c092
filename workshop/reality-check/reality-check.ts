import type { Step } from '../step';
import { realityCheckCommands } from './commands';
import { realityCheckGuide } from './guide';
import type { RealityCheck } from './schema';
import { progressOf } from './progress';
import { realityCheckWords } from './words';

const pillar = { today: null, target: null, evidence: '' };
const question = { answer: null, evidence: '' };
const points = { customerFirst: 0, customerCentricity: 0, productCentricity: 0 };

export const realityCheck = {
  create: () => ({
    questions: {
      talked: { ...question },
      journey: { ...question },
      stuck: { ...question },
      prioritised: { ...question },
      speed: { ...question },
      measured: { ...question },
    },
    selfImage: { share: null, evidence: '' },
    customerView: { share: null, isUnknown: false, n: null, source: '', date: '' },
    pillars: {
      goals: { ...pillar },
      culture: { ...pillar },
      needs: { ...pillar },
      everyone: { ...pillar },
      measurement: { ...pillar },
    },
    orientation: { today: { ...points }, target: { ...points }, rationale: '', risks: '' },
    figures: {},
  }),
  commands: realityCheckCommands,
  progress: progressOf,
  minutes: { 'half-day': 20, 'full-day': 35, 'two-days': 60 },
  words: realityCheckWords,
  guide: realityCheckGuide,
} satisfies Step<RealityCheck, typeof realityCheckCommands>;
