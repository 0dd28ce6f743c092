import { inOrder } from '../../collection';
import type { PainPoint, PainPoints } from '../schema';
import { wordStems } from './word-stems';

/** Two pain points that may be the same, the earlier one first. */
export interface DuplicatePair {
  first: string;
  second: string;
  /** From `leastSimilarity` to 1. */
  similarity: number;
}

/** Pairs below are not proposed. Chosen on the corpus of the test: precision before recall. */
export const leastSimilarity = 0.64;

/** How much two stems have in common that are not equal: a compound with the other in it, a common beginning, a slip of the pen. */
const partial = { compound: 0.85, beginning: 0.7, slip: 0.9 } as const;
/** Shortest part of a word that is compared with others, in letters. */
const minPart = 5;

/** Pairs of pain points with similar titles, the most similar first. Pairs that were kept apart are left out. */
export function findDuplicates(slice: Pick<PainPoints, 'painPoints'>): DuplicatePair[] {
  return sortPairs([...duplicateSteps(slice)].flat());
}

/** The same search in steps, each the pairs of one pain point with those after it, for a window that must answer in between. */
export function* duplicateSteps({ painPoints }: Pick<PainPoints, 'painPoints'>): Generator<DuplicatePair[], void> {
  const all = inOrder(painPoints)
    .filter(([, { title }]) => title.trim() !== '')
    .map(([id, painPoint]) => ({ id, painPoint, stems: stemsOf(painPoint.title) }));
  for (const [index, first] of all.entries()) {
    yield all.slice(index + 1).flatMap((second): DuplicatePair[] => {
      if (areDistinct(first, second)) return [];
      const similarity = similarityOf(first.stems, second.stems);
      return similarity < leastSimilarity ? [] : [{ first: first.id, second: second.id, similarity }];
    });
  }
}

export function sortPairs(pairs: readonly DuplicatePair[]): DuplicatePair[] {
  return [...pairs].sort((a, b) => b.similarity - a.similarity);
}

/** How alike two titles are, from 0 to 1. */
export function titleSimilarity(a: string, b: string): number {
  return similarityOf(stemsOf(a), stemsOf(b));
}

function areDistinct(a: { id: string; painPoint: PainPoint }, b: { id: string; painPoint: PainPoint }): boolean {
  return a.painPoint.distinct[b.id] === true || b.painPoint.distinct[a.id] === true;
}

/** Stems by title: a list of 200 is compared after each change. */
const known = new Map<string, readonly string[]>();

function stemsOf(title: string): readonly string[] {
  const stems = known.get(title) ?? wordStems(title);
  if (known.size > 2000) known.clear();
  known.set(title, stems);
  return stems;
}

/**
 * Dice's coefficient over stems, in which a part of a word counts in part: twice what is common by the number of stems of both. Long
 * stems weigh more, because they say more.
 */
function similarityOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const free = new Set(b);
  let common = 0;
  for (const stem of a) {
    let best = { other: '', share: 0 };
    for (const other of free) {
      const share = shareOf(stem, other);
      if (share > best.share) best = { other, share };
    }
    if (best.share === 0) continue;
    free.delete(best.other);
    common += (best.share * (weightOf(stem) + weightOf(best.other))) / 2;
  }
  return (2 * common) / (totalWeight(a) + totalWeight(b));
}

function weightOf(stem: string): number {
  return Math.min(10, stem.length) ** 0.5;
}

function totalWeight(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + weightOf(stem), 0);
}

function shareOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < minPart || /^\d/.test(short)) return 0;
  if (long.startsWith(short) || long.endsWith(short)) return partial.compound;
  // The beginning tells "an-" from "ab-" and "un-" from "in-": a slip of the pen comes later.
  const common = commonStart(short, long);
  if (common >= 3 && long.length - short.length <= 1 && isOneEdit(short, long)) return partial.slip;
  return common >= minPart && common >= 0.7 * long.length ? partial.beginning : 0;
}

/** Number of letters that two words begin with. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Whether one letter is added, or one replaced, or two neighbours are swapped. */
function isOneEdit(short: string, long: string): boolean {
  const start = commonStart(short, long);
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}
