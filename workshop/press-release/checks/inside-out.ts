import type { BlockCheck } from './check';
import { isWeWord, spokenByOthers } from './balance';

/** Sentences that begin with "wir", "unser", "we", "our": most of them can begin with the customer. */
export const insideOut: BlockCheck = ({ text, sentences }, { language, part, names }) =>
  spokenByOthers.has(part)
    ? []
    : sentences.flatMap(({ start, words }) => {
        const first = words[0];
        if (!first || !isWeWord(first, language) || names.some((name) => name !== '' && text.startsWith(name, start)))
          return [];
        return [{ check: 'inside-out' as const, start: first.start, end: first.end, facts: { words: first.text } }];
      });
