import type { SessionDocument } from '../session-schema';
import { stepIds, type StepId } from '../step';
import { foldText, foldWithPlaces, type FoldedText, type PlacedText } from './fold-text';
import type { SearchKind } from './search-place';
import { searchItems, type SearchItem, type SearchText } from './search-items';

/** What was typed, as it is compared: words in any order, and phrases that were set in quotation marks. */
export type SearchQuery = readonly FoldedText[];

const quoted = /["„“”«»]([^"„“”«»]*)(?:["„“”«»]|$)/g;

/** Reads what was typed. An open quotation mark goes to the end. */
export function readQuery(typed: string): SearchQuery {
  const phrases: string[] = [];
  const words = typed.replace(quoted, (_, phrase: string) => {
    phrases.push(phrase.trim().replace(/\s+/g, ' '));
    return ' ';
  });
  return [...phrases, ...words.split(/\s+/)].map(foldText).filter(({ plain }) => plain !== '');
}

export interface SearchHit {
  step: StepId;
  id: string;
  kind: SearchKind;
  isHidden: boolean;
  /** The title of the item; empty for none. */
  title: string;
  /** The whole text in which the query was found. */
  text: string;
  /** Lower is better; see `rankOf`. */
  rank: number;
}

export interface SearchGroup {
  step: StepId;
  /** The best first. */
  hits: readonly SearchHit[];
}

/**
 * What is meant by a query: every word is in the item, each phrase in one of its texts. Groups of the steps: the current one first, then
 * those with the best hits. Empty for an empty query.
 */
export function findInSession(session: SessionDocument, query: SearchQuery, current: StepId): SearchGroup[] {
  if (query.length === 0) return [];
  const byStep = new Map<StepId, SearchHit[]>();
  for (const items of searchItems(session)) {
    for (const item of items) {
      const hit = hitIn(item, query);
      if (!hit) continue;
      const hits = byStep.get(item.step);
      if (hits) hits.push(hit);
      else byStep.set(item.step, [hit]);
    }
  }
  const groups = [...byStep].map(([step, hits]) => ({ step, hits: hits.sort((a, b) => a.rank - b.rank) }));
  const order = ({ step, hits }: SearchGroup) => (step === current ? -1 : (hits[0]?.rank ?? 0));
  return groups.sort((a, b) => order(a) - order(b) || stepIds.indexOf(a.step) - stepIds.indexOf(b.step));
}

const unfound = Infinity;

function hitIn({ step, id, kind, isHidden, texts }: SearchItem, query: SearchQuery): SearchHit | null {
  let rank = 0;
  for (const word of query) {
    let best = unfound;
    for (const text of texts) best = Math.min(best, rankOf(word, text));
    if (best === unfound) return null;
    rank += best;
  }
  const [first] = texts;
  const shown = texts.length === 1 ? first : bestText(texts, query);
  return { step, id, kind, isHidden, title: first?.isTitle ? first.text : '', text: shown?.text ?? '', rank };
}

/** The text with the most words of the query; of several, that in which they fit best. */
function bestText(texts: readonly SearchText[], query: SearchQuery): SearchText | undefined {
  let best: { text: SearchText; found: number; rank: number } | null = null;
  for (const text of texts) {
    const ranks = query.map((word) => rankOf(word, text)).filter((rank) => rank !== unfound);
    const rank = ranks.reduce((sum, each) => sum + each, 0);
    const found = ranks.length;
    if (!best || found > best.found || (found === best.found && rank < best.rank)) best = { text, found, rank };
  }
  return best?.text;
}

/** How well a word fits: a whole word before the beginning of one, and that before a part of one; a title before other text. */
function rankOf(word: FoldedText, { folded, isTitle }: SearchText): number {
  const plain = fitOf(word.plain, folded.plain);
  const isSame = word.plain === word.short && folded.plain === folded.short;
  const fit = isSame || plain === 0 ? plain : Math.min(plain, fitOf(word.short, folded.short));
  return fit * 2 + (isTitle ? 0 : 1);
}

/** Whether a letter or digit is at a place of a folded text. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Most are plain: the expression for all others takes ten times as long.
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return at >= 0 && at < text.length && /[\p{Letter}\p{Number}]/u.test(text[at] ?? ' ');
}

/** 0 for a whole word, 1 for the beginning of one, 2 for a part of one, `unfound` for none. */
function fitOf(word: string, text: string): number {
  let best = unfound;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isLetter(text, at - 1)) best = Math.min(best, 2);
    else if (isLetter(text, at + word.length)) best = Math.min(best, 1);
    else return 0;
  }
  return best;
}

/** A piece of a text; `isMatch` for what was looked for. */
export interface MarkedPiece {
  text: string;
  isMatch: boolean;
}

/** Longest passage that is shown of a text, in UTF-16 code units, and how much of it stands before the first match. */
const passage = { longest: 160, before: 50 };

/** The passage of a text around the first match of a query, on one line, cut at words, with every match marked. */
export function markedPassage(text: string, query: SearchQuery): MarkedPiece[] {
  const places = foldWithPlaces(text);
  const ranges = query.flatMap((word) => {
    const plain = rangesOf(word.plain, places.plain);
    return plain.length > 0 ? plain : rangesOf(word.short, places.short);
  });
  const marks = joined(ranges);
  const [from, to] = passageAround(text, marks[0]?.[0] ?? 0);
  const pieces: MarkedPiece[] = [];
  let at = from;
  const add = (end: number, isMatch: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end).replace(/\s+/g, ' '), isMatch });
    at = Math.max(at, end);
  };
  for (const [start, end] of marks) {
    if (end <= from || start >= to) continue;
    add(Math.max(start, from), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  if (from > 0) pieces.unshift({ text: '… ', isMatch: false });
  if (to < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

type Range = readonly [start: number, end: number];

function rangesOf(word: string, { text, starts, ends }: PlacedText): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    ranges.push([starts[at] ?? 0, ends[at + word.length - 1] ?? 0]);
  }
  return ranges;
}

/** Ascending ranges that do not overlap. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}

function passageAround(text: string, match: number): Range {
  if (text.length <= passage.longest) return [0, text.length];
  let from = Math.max(0, Math.min(match - passage.before, text.length - passage.longest));
  const space = text.slice(from, match).search(/\s\S/);
  if (from > 0 && space !== -1) from += space + 1;
  let to = Math.min(text.length, from + passage.longest);
  const rest = text.slice(to - 20, to).search(/\s\S*$/);
  if (to < text.length && rest !== -1) to = to - 20 + rest;
  return [from, to];
}
