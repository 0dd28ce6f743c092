import { richTextToPlain } from '../rich-text';
import type { Step } from '../step';
import { pressReleaseCommands } from './commands';
import { pressReleaseGuide } from './guide';
import { partsInOrder } from './order-of-parts';
import type { PressRelease, Risk } from './schema';
import { starterJargon } from './starter-jargon';
import { partIds } from './terms';
import { pressReleaseWords } from './words';

const unknownRisk = (): Risk => ({ claim: '', evidence: '', level: 'open' });

/** A press release without anything in it. */
export function emptyPressRelease(): PressRelease {
  return {
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
  };
}

export const pressRelease = {
  create: ({ language }) => ({ ...emptyPressRelease(), jargon: [...starterJargon(language)] }),
  commands: pressReleaseCommands,
  progress: (slice) => {
    const parts = partsInOrder(slice);
    return parts.filter((part) => richTextToPlain(slice.parts[part]).trim() !== '').length / parts.length;
  },
  minutes: { 'half-day': 40, 'full-day': 60, 'two-days': 110 },
  words: pressReleaseWords,
  guide: pressReleaseGuide,
} satisfies Step<PressRelease, typeof pressReleaseCommands>;
