import type { BlockCheck } from './check';
import { between, type ReadBlock, type Word } from './analysis/read-block';
import { evaluativeAdjectives, notJudging, troubles } from './evaluative-adjectives';
import { passive } from './passive';
import type { Language } from '../../language';

/** "Wie schnell", "as fast": a question or a comparison, which is measured by something. */
const comparing = new Set(['wie', 'how', 'as']);

/** Judging adjectives in a sentence that names no number. Dates do not count as numbers. */
export const claimWithoutNumber: BlockCheck = (block, context) => {
  const { language, part } = context;
  // "Wurde mit dem Preis ausgezeichnet" is an action.
  const participles = new Set(passive(block, context).map(({ end }) => end));
  return block.sentences.flatMap(({ words, hasNumber }) => {
    if (hasNumber) return [];
    return words.flatMap((word, at) => {
      if (!evaluativeAdjectives[language].has(word.lower) || participles.has(word.end)) return [];
      if (part === 'problem' && isTrouble(block, words, at, language)) return [];
      if (language === 'de' && (isAwarded(words, at) || isWellBeing(words, at) || isAboutOthers(block, words, at)))
        return [];
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
};

const be = new Set('is are was were be been being seems seem feels feel too very so and'.split(' '));

/** "Mühsame Suche", "cumbersome forms": what troubles the customer today is described, not claimed. */
function isTrouble(block: ReadBlock, words: readonly Word[], at: number, language: Language): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !/^\s+$/.test(between(block, word, next))) return false;
  const isAttribute =
    language === 'de'
      ? /^\p{Lu}/u.test(next.text) && /(?:e|er|es|en|em)$/.test(word.lower)
      : !be.has(words[at - 1]?.lower ?? '') && !be.has(next.lower);
  return isAttribute && troubles[language].test(word.lower);
}

const awards = /preis|award|auszeichnung|medaille|siegel|titel|orden/;

/** "Mit dem Preis ausgezeichnet", "das mit dem Preis ausgezeichnete Haus". */
function isAwarded(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower.startsWith('ausgezeichnet') === true &&
    words.slice(Math.max(0, at - 6), at).some(({ lower }) => awards.test(lower))
  );
}

const goes = /^(?:er)?(?:geht|gehen|gehe|ging|gingen|ginge|gegangen)$/;

/** "Dass es mir besser geht": how people are. */
function isWellBeing(words: readonly Word[], at: number): boolean {
  if (!/^(?:besser|schlechter|schlecht)$/.test(words[at]?.lower ?? '')) return false;
  const near = words.slice(Math.max(0, at - 5), at + 2);
  return near.some(({ lower }) => goes.test(lower)) && near.some(({ lower }) => lower === 'es' || lower === 'ihm');
}

const articles = new Set('der die das den dem des'.split(' '));
const continues = new Set('und oder sowie als aber'.split(' '));

/** "Die teureren liegen auf Augenhöhe": a comparative that stands for other products. */
function isAboutOthers(block: ReadBlock, words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next || !articles.has(before.lower) || !/er(?:e|en|es|em)$/.test(word.lower)) return false;
  const isAlone = /^\s+$/.test(between(block, word, next)) && next.text === next.lower && !continues.has(next.lower);
  return isAlone && !evaluativeAdjectives.de.has(next.lower);
}
