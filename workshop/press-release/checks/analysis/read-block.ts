import type { Language } from '../../../language';
import { findDates, type FoundDate } from './find-dates';
import { isNumberWord } from './number-words';
import { splitSentences, type Stretch } from '../../../text/split-sentences';

export interface Word extends Stretch {
  text: string;
  lower: string;
}

export interface Sentence extends Stretch {
  words: readonly Word[];
  /** Whether it names a number that is no date: with it a claim can be checked. */
  hasNumber: boolean;
}

/** The text of one block, read once for all checks. */
export interface ReadBlock {
  text: string;
  sentences: readonly Sentence[];
  dates: readonly FoundDate[];
}

/** A word may hold an apostrophe, a hyphen, the points of a number and the signs of gender-neutral forms ("Kund:innen"). */
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.,-](?=[\p{L}\p{N}])|[:*_·](?=in))*/gu;

export function readBlock(text: string, language: Language): ReadBlock {
  const dates = findDates(text, language);
  const words: Word[] = [];
  const inDate = new Set<Word>();
  let date = 0;
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const word = { text: found, lower: found.toLowerCase(), start: index, end: index + found.length };
    words.push(word);
    while ((dates[date]?.end ?? Infinity) <= word.start) date++;
    if ((dates[date]?.start ?? Infinity) < word.end) inDate.add(word);
  }
  const isNumber = (word: Word, following: Word | undefined) =>
    /^\d/.test(word.text) ? !inDate.has(word) : isNumberWord(word.lower, following?.lower, language);
  let next = 0;
  const sentences = splitSentences(text, language).map((stretch): Sentence => {
    const from = next;
    for (let word = words[next]; word && word.start < stretch.end; word = words[next]) next++;
    const own = words.slice(from, next);
    return { ...stretch, words: own, hasNumber: own.some((word, at) => isNumber(word, own[at + 1])) };
  });
  return { text, sentences, dates };
}

/** The text between two words, or before the first and after the last of a block. */
export function between(block: ReadBlock, before: Word | undefined, after: Word | undefined): string {
  return block.text.slice(before?.end ?? 0, after?.start ?? block.text.length);
}
