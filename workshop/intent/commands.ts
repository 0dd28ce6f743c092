import { inOrder, orderAt, orderAtEnd } from '../collection';
import { rowCommands } from '../row-commands';
import type { Conflict, Intent, IntentQuestion, Party, Priority, PriorityId, Shift, ShiftId } from './schema';
import { priorityReach } from './terms';

const conflicts = rowCommands<Intent, Conflict>((slice) => slice.conflicts, { between: null, text: '', rule: '' });

export const intentCommands = {
  writeAnswer(slice: Intent, { question, answer }: { question: IntentQuestion; answer: string }) {
    slice.questions[question].answer = answer;
  },

  addAlternative(slice: Intent, { question, id, text }: { question: IntentQuestion; id: string; text: string }) {
    const { alternatives } = slice.questions[question];
    alternatives[id] = { order: orderAtEnd(alternatives), text };
  },

  writeAlternative(slice: Intent, { question, id, text }: { question: IntentQuestion; id: string; text: string }) {
    const alternative = slice.questions[question].alternatives[id];
    if (alternative) alternative.text = text;
  },

  /** Moves an alternative to a place among the others; `index` counts without the moved one. */
  moveAlternative(slice: Intent, { question, id, index }: { question: IntentQuestion; id: string; index: number }) {
    const { alternatives } = slice.questions[question];
    const alternative = alternatives[id];
    if (!alternative) return;
    alternative.order = orderAt(
      inOrder(alternatives).filter(([other]) => other !== id),
      index,
    );
  },

  /** Makes an alternative the answer; the answer takes its place, unless it is blank. */
  chooseAlternative(slice: Intent, { question, id }: { question: IntentQuestion; id: string }) {
    const own = slice.questions[question];
    const alternative = own.alternatives[id];
    if (!alternative) return;
    const before = own.answer;
    own.answer = alternative.text;
    if (before.trim() === '') delete own.alternatives[id];
    else alternative.text = before;
  },

  removeAlternative(slice: Intent, { question, id }: { question: IntentQuestion; id: string }) {
    delete slice.questions[question].alternatives[id];
  },

  /** Sets where a priority is today or should be; null for not set. Positions beyond the poles are clamped. */
  setPriority(
    slice: Intent,
    { priority, side, position }: { priority: PriorityId; side: 'today' | 'target'; position: number | null },
  ) {
    slice.priorities[priority][side] =
      position === null ? null : Math.max(-priorityReach, Math.min(priorityReach, Math.round(position)));
  },

  writeException(slice: Intent, { priority, exception }: { priority: PriorityId } & Pick<Priority, 'exception'>) {
    slice.priorities[priority].exception = exception;
  },

  updateShift(slice: Intent, { shift, change }: { shift: ShiftId; change: Partial<Shift> }) {
    Object.assign(slice.shifts[shift], change);
  },

  writeNeed(slice: Intent, { party, need }: { party: Party; need: string }) {
    slice.balance[party] = need;
  },

  addConflict: conflicts.add,
  updateConflict: conflicts.update,
  moveConflict: conflicts.move,
  removeConflict: conflicts.remove,

  writeStatement(slice: Intent, { statement }: { statement: string }) {
    slice.statement = statement;
  },
};
