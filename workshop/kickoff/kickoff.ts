import type { WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';
import type { StepDescription } from '../step';
import { kickoffGuide } from './guide';

/** The screen on which the workshop facts are edited. It keeps no data of its own. */
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
  words: workshopFactsWords,
  guide: kickoffGuide,
} satisfies StepDescription<WorkshopFacts> & { edits: 'workshop' };
