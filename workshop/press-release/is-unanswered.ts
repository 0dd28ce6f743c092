import { richTextToPlain } from '../rich-text';
import type { Question } from './schema';

/** A question that was asked and has no answer yet. */
export function isUnanswered({ question, answer }: Pick<Question, 'question' | 'answer'>): boolean {
  return question.trim() !== '' && richTextToPlain(answer).trim() === '';
}
