import type { RoundResult } from '../../../workshop/voices/results';
import type { Ask } from '../../../workshop/voices/schema';

/** What a step asks. */
export interface VoicesQuestion {
  /** The step and a name in it, such as `reality-check/pillars`. Rounds with the same subject stand beside each other. */
  subject: string;
  /** A word for the subject, before the button's own, where a screen has more than one: "Order: collect voices". */
  about?: string;
  /** The proposed question; the facilitator can change it. */
  question: string;
  /** The kind of answer, and what is rated or chosen, with labels in the language of the documents. */
  ask: Ask;
  /** What can be done with the result, such as putting a list in the order of a ranking. */
  apply?: { label: string; run: (result: RoundResult) => void };
}
