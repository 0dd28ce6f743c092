import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { PressRelease, Question } from './schema';

/** The questions behind the press release. */
export const questionCommands = {
  /** `bank` is the id of the question in the bank from which it was added. */
  addQuestion(
    slice: PressRelease,
    {
      id,
      audience,
      question,
      bank = '',
    }: { id: string; audience: Question['audience']; question: string; bank?: string },
  ) {
    const order = orderAtEnd(slice.questions);
    slice.questions[id] = { order, audience, question, answer: [], owner: '', due: '', bank };
  },

  updateQuestion(slice: PressRelease, { id, change }: { id: string; change: Partial<Omit<Question, 'order'>> }) {
    const question = slice.questions[id];
    if (question) Object.assign(question, change);
  },

  /** Moves a question among those for the same audience; `index` counts them without the moved one. */
  moveQuestion(slice: PressRelease, { id, index }: { id: string; index: number }) {
    const question = slice.questions[id];
    if (!question) return;
    const others = inOrder(slice.questions).filter(
      ([other, item]) => other !== id && item.audience === question.audience,
    );
    question.order = orderAt(others, index);
  },

  /** Restores a removed question at its place. */
  restoreQuestion(slice: PressRelease, { id, question }: { id: string; question: Question }) {
    slice.questions[id] ??= question;
  },

  removeQuestion(slice: PressRelease, { id }: { id: string }) {
    delete slice.questions[id];
  },
};
