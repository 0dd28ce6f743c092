import type { Closing } from '../closing/schema';
import { mapItems } from './map-items';

/** The closing as the room sees it. The texts of the decision paper and the figures of the follow-up stay with the facilitator. */
export function projectClosing({ commitments, improvements, ratings, lastWord, reviewDay }: Closing): Closing {
  return {
    commitments: mapItems(commitments, ({ order, who, what, due, step, at, isDone }) => ({
      order,
      who,
      what,
      due,
      step,
      at,
      isDone,
    })),
    improvements: mapItems(improvements, ({ order, text }) => ({ order, text })),
    ratings: { ...ratings },
    lastWord,
    reviewDay,
    decisionPaper: { purpose: '', summary: '' },
    followUp: null,
  };
}
