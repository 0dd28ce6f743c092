import { richTextToPlain } from '../rich-text';
import type { Step } from '../step';
import { pressReleaseCommands } from './commands';
import { pressReleaseGuide } from './guide';
import { partsInOrder } from './order-of-parts';
import type { PressRelease, Risk } from './schema';
import { partIds } from './terms';
import { pressReleaseWords } from './words';

const unknownRisk = (): Risk => ({ claim: '', evidence: '', level: 'open' });

export const pressRelease = {
  create: () => ({
    parts: Object.fromEntries(partIds.map((part) => [part, []])) as unknown as PressRelease['parts'],
    sequence: [...partIds],
    leftOut: [],
    questions: {},
    comments: {},
    promises: {},
    promisesNumbered: 0,
    material: {},
    risks: { value: unknownRisk(), usability: unknownRisk(), feasibility: unknownRisk(), viability: unknownRisk() },
    jargon: [],
    dismissals: {},
    versions: {},
    verdicts: {},
    quoteApproved: null,
  }),
  commands: pressReleaseCommands,
  progress: (slice) => {
    const parts = partsInOrder(slice);
    return parts.filter((part) => richTextToPlain(slice.parts[part]).trim() !== '').length / parts.length;
  },
  minutes: { 'half-day': 60, 'full-day': 90, 'two-days': 180 },
  words: pressReleaseWords,
  guide: pressReleaseGuide,
} satisfies Step<PressRelease, typeof pressReleaseCommands>;
