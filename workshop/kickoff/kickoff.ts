import type { WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';
import type { StepDescription } from '../step';
import { kickoffGuide } from './guide';
import { chairSourceMaterial } from './source-material';

/** Edits the workshop facts. It has no slice of its own. */
export const kickoff = {
  edits: 'workshop',
  progress({ organisation, purpose, participants, emptyChair }) {
    const filled = [
      organisation !== '',
      purpose !== '',
      Object.keys(participants).length > 0,
      emptyChair.name !== '',
      emptyChair.goal !== '',
    ];
    return filled.filter(Boolean).length / filled.length;
  },
  sourceMaterial: chairSourceMaterial,
  minutes: { 'half-day': 10, 'full-day': 15, 'two-days': 20 },
  words: workshopFactsWords,
  guide: kickoffGuide,
} satisfies StepDescription<WorkshopFacts> & { edits: 'workshop' };
