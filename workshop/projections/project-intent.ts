import type { Intent } from '../intent/schema';
import { mapItems } from './map-items';
import { mapRecord } from './map-record';

/** The strategic intent as the room sees it: the chosen answers. Alternatives that were kept stay with the facilitator. */
export function projectIntent({ questions, priorities, shifts, balance, conflicts, statement }: Intent): Intent {
  return {
    questions: mapRecord(questions, ({ answer }) => ({ answer, alternatives: {} })),
    priorities: mapRecord(priorities, ({ today, target, exception }) => ({ today, target, exception })),
    shifts: mapRecord(shifts, ({ meaning, sign }) => ({ meaning, sign })),
    balance: { ...balance },
    conflicts: mapItems(conflicts, ({ order, between, text, rule }) => ({ order, between, text, rule })),
    statement,
  };
}
