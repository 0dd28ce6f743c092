import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { RichText } from '../rich-text';
import type { PartId, PressRelease, Question } from './schema';

export const pressReleaseCommands = {
  /** Replaces whole parts: the editor hands over those that changed since its last commit. */
  writeParts(slice: PressRelease, { parts }: { parts: Partial<Record<PartId, RichText>> }) {
    Object.assign(slice.parts, parts);
  },

  addQuestion(
    slice: PressRelease,
    { id, audience, question }: { id: string; audience: Question['audience']; question: string },
  ) {
    slice.questions[id] = { order: orderAtEnd(slice.questions), audience, question, answer: '' };
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

  /** Puts a question back that was removed, at its place. */
  restoreQuestion(slice: PressRelease, { id, question }: { id: string; question: Question }) {
    slice.questions[id] ??= question;
  },

  removeQuestion(slice: PressRelease, { id }: { id: string }) {
    delete slice.questions[id];
  },
};
