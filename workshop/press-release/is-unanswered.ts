import { richTextToPlain } from '../rich-text';
import type { Question } from './schema';

/** Whether a question has text but no answer. */
export function isUnanswered({ question, answer }: Pick<Question, 'question' | 'answer'>): boolean {
  return question.trim() !== '' && richTextToPlain(answer).trim() === '';
}
