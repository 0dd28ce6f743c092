import type { Finding, CheckId } from './check';
import { between, type ReadBlock, type Sentence } from './analysis/read-block';

/** A phrase to find, and its required context. All in lower case. */
export interface Phrase {
  words: readonly string[];
  /** Which explanation fits. */
  sort: string;
  /** Words before it with which it means something else. */
  notAfter?: ReadonlySet<string>;
  /** Words behind it with which it means something else. */
  notBefore?: ReadonlySet<string>;
  /** Only where a number follows ("bis zu 30 Prozent"), or only where none does ("just"). */
  number?: 'follows' | 'does-not-follow';
  /** A number in the same sentence makes it precise. */
  fineWithNumber?: boolean;
  /** Only where it begins with a small letter: capitalised it is a noun or a name. */
  smallOnly?: boolean;
}

export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** Phrases by their first word, the longest first. */
export function phraseBook(phrases: readonly Phrase[]): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    book.set(
      first,
      [...(book.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return book;
}

/** Phrases of one sort from a readable list: one a line, forms of a word separated by `|` are expanded. */
export function phrases(sort: string, list: string, rest: Omit<Phrase, 'words' | 'sort'> = {}): Phrase[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => expand(line.split(/\s+/)).map((words) => ({ words, sort, ...rest })));
}

function expand([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]];
  const tails = expand(rest);
  return first.split('|').flatMap((form) => tails.map((tail) => [form, ...tail]));
}

/** All phrases of the list that occur in a block. */
export function findPhrases(block: ReadBlock, book: PhraseBook, check: CheckId): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of block.sentences) {
    for (let at = 0; at < sentence.words.length; at++) {
      const word = sentence.words[at];
      const phrase = word && book.get(word.lower)?.find((one) => stands(block, sentence, at, one));
      if (!word || !phrase) continue;
      const { end } = sentence.words[at + phrase.words.length - 1] ?? word;
      findings.push({
        check,
        start: word.start,
        end,
        facts: { sort: phrase.sort, words: block.text.slice(word.start, end) },
      });
      at += phrase.words.length - 1;
    }
  }
  return findings;
}

function stands(block: ReadBlock, sentence: Sentence, at: number, phrase: Phrase): boolean {
  const { words } = sentence;
  const length = phrase.words.length;
  for (let index = 1; index < length; index++) {
    if (words[at + index]?.lower !== phrase.words[index]) return false;
    if (!/^[\s-]*$/.test(between(block, words[at + index - 1], words[at + index]))) return false;
  }
  const before = words[at - 1];
  const after = words[at + length];
  if (phrase.smallOnly && words[at]?.text !== words[at]?.lower) return false;
  if (before && phrase.notAfter?.has(before.lower)) return false;
  if (after && phrase.notBefore?.has(after.lower)) return false;
  if (phrase.fineWithNumber && sentence.hasNumber) return false;
  if (phrase.number === undefined) return true;
  const follows = after !== undefined && (/^\d/.test(after.text) || countsSmall.has(after.lower));
  return follows === (phrase.number === 'follows');
}

/** Number words that a quantity begins with. */
const countsSmall = new Set(
  (
    'zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig fünfzig hundert tausend ' +
    'one two three four five six seven eight nine ten twelve twenty thirty fifty half'
  ).split(' '),
);
