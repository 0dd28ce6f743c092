import type { BlockCheck } from './check';
import { evaluativeAdjectives, notJudging } from './evaluative-adjectives';

/** "Wie schnell", "as fast": a question or a comparison, which is measured by something. */
const comparing = new Set(['wie', 'how', 'as']);

/** Judging adjectives in a sentence that names no number. Dates do not count as numbers. */
export const claimWithoutNumber: BlockCheck = (block, { language }) =>
  block.sentences.flatMap(({ words, hasNumber }) => {
    if (hasNumber) return [];
    return words.flatMap((word, at) => {
      if (!evaluativeAdjectives[language].has(word.lower)) return [];
      const except = notJudging[language][word.lower];
      const before = words[at - 1]?.lower ?? '';
      const after = words[at + 1]?.lower ?? '';
      if (
        comparing.has(before) ||
        (before === 'so' && after === 'wie') ||
        except?.after?.has(before) ||
        except?.before?.has(after)
      )
        return [];
      return [
        { check: 'claim-without-number' as const, start: word.start, end: word.end, facts: { words: word.text } },
      ];
    });
  });
