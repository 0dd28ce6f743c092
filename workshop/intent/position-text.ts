import { fill } from '../format';
import type { Language } from '../language';
import type { PriorityId } from './schema';
import { intentWords } from './words';

/** A position between the poles of a priority in words, such as "3 of 5 towards “Customer benefit”". */
export function positionText(priority: PriorityId, position: number | null, language: Language): string {
  const words = intentWords[language];
  if (position === null) return words.notSet;
  if (position === 0) return words.balanced;
  const { first, second } = words.poles[priority];
  return fill(words.towards, { steps: Math.abs(position), pole: position < 0 ? first : second });
}
