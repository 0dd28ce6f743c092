import { searchable } from '../../text/searchable';

export interface FindOptions {
  matchCase: boolean;
  wholeWord: boolean;
}

/**
 * The places of `query` in a text as pairs of start and end, in UTF-16 code units, without overlaps. An ordinary space finds a
 * non-breaking one as well, and a straight quotation mark the typographic ones. Invisible characters hide nothing, and letters are
 * found whether or not their accents are characters of their own.
 */
export function findInText(text: string, query: string, { matchCase, wholeWord }: FindOptions): [number, number][] {
  const wanted = searchable(query).text;
  if (wanted === '') return [];
  const { text: visible, original } = searchable(text);
  const pattern = Array.from(wanted, (letter) => alike(letter)).join('');
  const word = '[\\p{L}\\p{N}_]';
  const bounded = wholeWord ? `(?<!${word})${pattern}(?!${word})` : pattern;
  const places: [number, number][] = [];
  for (const match of visible.matchAll(new RegExp(bounded, matchCase ? 'gu' : 'giu'))) {
    places.push(original(match.index, match.index + match[0].length));
  }
  return places;
}

function alike(letter: string): string {
  if (/\s/.test(letter)) return '\\s';
  if (letter === '"') return '["„“”]';
  if (letter === "'") return "['‚‘’]";
  return letter.replace(/[\\^$.*+?()[\]{}|/]/gu, (sign) => `\\${sign}`);
}
