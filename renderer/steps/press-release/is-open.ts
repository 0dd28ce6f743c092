import type { Question } from '../../../workshop/press-release/schema';

/** A question that was asked and has no answer yet. */
export function isOpen({ question, answer }: Question): boolean {
  return question.trim() !== '' && answer.trim() === '';
}
