import { countWords } from '../text/count-words';
import type { BlockCheck } from './check';

/** Words above which a sentence is hard to follow by ear. */
export const longestSentence = 30;

/** Sentences of more than thirty words, counted as the whole product counts words. */
export const longSentence: BlockCheck = ({ text, sentences }) =>
  sentences.flatMap(({ start, end }) => {
    const count = countWords(text.slice(start, end));
    if (count <= longestSentence) return [];
    return [{ check: 'long-sentence' as const, start, end, facts: { count, limit: longestSentence } }];
  });
