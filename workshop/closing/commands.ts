import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { Closing, Commitment, FollowUp, LaterFigure } from './schema';
import type { Grade } from './terms';

type NewCommitment = Partial<Pick<Commitment, 'what' | 'due'>> & { id: string };

export const closingCommands = {
  addCommitment(
    slice: Closing,
    { id, who, what = '', due = '', step, at }: Pick<Commitment, 'who' | 'step' | 'at'> & NewCommitment,
  ) {
    slice.commitments[id] = { order: orderAtEnd(slice.commitments), who, what, due, step, at, isDone: false };
  },

  updateCommitment(
    slice: Closing,
    { id, change }: { id: string; change: Partial<Omit<Commitment, 'order' | 'step' | 'at'>> },
  ) {
    const commitment = slice.commitments[id];
    if (commitment) Object.assign(commitment, change);
  },

  /** Moves a commitment to a place among the others; `index` counts without the moved one. */
  moveCommitment(slice: Closing, { id, index }: { id: string; index: number }) {
    const commitment = slice.commitments[id];
    if (!commitment) return;
    const others = inOrder(slice.commitments).filter(([other]) => other !== id);
    commitment.order = orderAt(others, index);
  },

  removeCommitment(slice: Closing, { id }: { id: string }) {
    delete slice.commitments[id];
  },

  addImprovement(slice: Closing, { id, text }: { id: string; text: string }) {
    slice.improvements[id] = { order: orderAtEnd(slice.improvements), text };
  },

  updateImprovement(slice: Closing, { id, text }: { id: string; text: string }) {
    const improvement = slice.improvements[id];
    if (improvement) improvement.text = text;
  },

  removeImprovement(slice: Closing, { id }: { id: string }) {
    delete slice.improvements[id];
  },

  /** Sets how many people gave a grade. */
  setRating(slice: Closing, { grade, count }: { grade: Grade; count: number }) {
    if (count === 0) delete slice.ratings[grade];
    else slice.ratings[grade] = count;
  },

  updateClosing(slice: Closing, { change }: { change: Partial<Pick<Closing, 'lastWord' | 'reviewDay'>> }) {
    Object.assign(slice, change);
  },

  /** Writes the purpose or the summary of the decision paper; an empty text brings back the draft. */
  writeDecisionPaper(slice: Closing, { change }: { change: Partial<Closing['decisionPaper']> }) {
    Object.assign(slice.decisionPaper, change);
  },

  /** Begins the follow-up with the status that each initiative has now. Does nothing when it has begun. */
  beginFollowUp(slice: Closing, { day, statusBefore }: { day: string; statusBefore: FollowUp['statusBefore'] }) {
    slice.followUp ??= {
      day,
      figures: {},
      pillars: {},
      statusBefore,
      actuals: {},
      summary: '',
    };
  },

  updateFollowUp(slice: Closing, { change }: { change: Partial<Pick<FollowUp, 'day' | 'summary'>> }) {
    if (slice.followUp) Object.assign(slice.followUp, change);
  },

  /** Sets what a figure of the reality check has come to. */
  updateLaterFigure(slice: Closing, { id, change }: { id: string; change: Partial<LaterFigure> }) {
    if (!slice.followUp) return;
    slice.followUp.figures[id] = {
      ...(slice.followUp.figures[id] ?? { value: null, n: null, date: '', source: '' }),
      ...change,
    };
  },

  /** Rates a pillar of the reality check again, from 1 to 5. */
  setLaterLevel(slice: Closing, { pillar, level }: { pillar: string; level: number }) {
    if (slice.followUp) slice.followUp.pillars[pillar] = level;
  },

  /** Sets what the metric of an initiative has come to. */
  setActual(slice: Closing, { id, actual }: { id: string; actual: string }) {
    if (slice.followUp) slice.followUp.actuals[id] = actual;
  },
};
