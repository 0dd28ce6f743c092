import { diffArrays, diffWordsWithSpace } from 'diff';
import { inOrder } from '../../collection';
import { richTextToPlain, type RichText } from '../../rich-text';
import { partsInOrder } from '../order-of-parts';
import type { PartId, PressRelease, Question } from '../schema';
import { audiences } from '../terms';

export type ComparedText = Pick<PressRelease, 'parts' | 'sequence' | 'leftOut' | 'questions'>;

interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * A paragraph of one text or of both. `movedTo` and `movedFrom` mark paragraphs with the same text elsewhere in the other version.
 */
export interface ComparedParagraph {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'movedTo' | 'movedFrom';
  pieces: Piece[];
}

export interface ComparedPart {
  /** A part, or the questions of one side. */
  part: PartId | Question['audience'];
  paragraphs: ComparedParagraph[];
}

/** Paragraphs that share less than this ratio of their letters are different, not rewritten. */
const leastShared = 0.3;

/** With more inserted and deleted words than this, two paragraphs are not compared further: the time is quadratic. */
const mostEdits = 1000;

/** With more paragraphs than this in another order, all of them count as moved. */
const mostMoves = 2000;

/**
 * Compares the paragraphs of two texts, part by part in the order of `newer`, then the questions with their answers. Empty parts
 * are left out.
 */
export function compareTexts(older: ComparedText, newer: ComparedText): ComparedPart[] {
  const order = partsInOrder(newer);
  const parts = [...order, ...partsInOrder(older).filter((part) => !order.includes(part))];
  const compared: ComparedPart[] = [
    ...parts.map((part) => ({ part, paragraphs: compareLines(linesOfPart(older, part), linesOfPart(newer, part)) })),
    ...audiences.map((part) => ({
      part,
      paragraphs: compareLines(linesOfQuestions(older, part), linesOfQuestions(newer, part)),
    })),
  ];
  return withMoves(compared).filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Whether both texts are equal. */
export function isSameText(compared: readonly ComparedPart[]): boolean {
  return compared.every(({ paragraphs }) => paragraphs.every(({ kind }) => kind === 'same'));
}

function linesOfPart(text: ComparedText, part: PartId): string[] {
  return partsInOrder(text).includes(part) ? linesOf(text.parts[part]) : [];
}

function linesOfQuestions({ questions }: ComparedText, audience: Question['audience']): string[] {
  return inOrder(questions)
    .filter(([, question]) => question.audience === audience)
    .flatMap(([, { question, answer }]) => [question.trim(), ...linesOf(answer)])
    .filter((line) => line !== '');
}

function linesOf(blocks: RichText): string[] {
  return richTextToPlain(blocks)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function compareLines(older: string[], newer: string[]): ComparedParagraph[] {
  const rows: ComparedParagraph[] = [];
  let [nextOlder, nextNewer] = [0, 0];
  for (const [atOlder, atNewer] of [...linesThatStayed(older, newer), [older.length, newer.length] as const]) {
    rows.push(...replaced(older.slice(nextOlder, atOlder), newer.slice(nextNewer, atNewer)));
    for (const text of older.slice(atOlder, atOlder + 1)) rows.push(whole('same', text));
    [nextOlder, nextNewer] = [atOlder + 1, atNewer + 1];
  }
  return rows;
}

/** Positions of equal lines in both texts. Lines of one side alone are left out first, to save time. */
function linesThatStayed(older: string[], newer: string[]): (readonly [atOlder: number, atNewer: number])[] {
  const placesOf = (lines: string[], others: ReadonlySet<string>) =>
    lines.flatMap((line, at) => (others.has(line) ? [at] : []));
  const [inOlder, inNewer] = [placesOf(older, new Set(newer)), placesOf(newer, new Set(older))];
  const changes = diffArrays(
    inOlder.map((at) => older[at]),
    inNewer.map((at) => newer[at]),
    { maxEditLength: mostMoves },
  );
  const stayed: (readonly [number, number])[] = [];
  let [nextOlder, nextNewer] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    const steps = added || removed ? 0 : count;
    for (let step = 0; step < steps; step += 1) {
      stayed.push([inOlder[nextOlder + step] ?? 0, inNewer[nextNewer + step] ?? 0]);
    }
    if (!added) nextOlder += count;
    if (!removed) nextNewer += count;
  }
  return stayed;
}

/** Lines that replace others, each compared with its likely source. */
function replaced(removed: string[], added: string[]): ComparedParagraph[] {
  const paired = Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, paired).flatMap((line, index) => rewritten(line, added[index] ?? '')),
    ...removed.slice(paired).map((line) => whole('removed', line)),
    ...added.slice(paired).map((line) => whole('added', line)),
  ];
}

function rewritten(older: string, newer: string): ComparedParagraph[] {
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: mostEdits }) ?? [];
  const pieces = changes.map(({ added, removed, value }): Piece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  const shared = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  if (shared < leastShared * Math.max(older.length, newer.length)) {
    return [whole('removed', older), whole('added', newer)];
  }
  return [{ kind: 'changed', pieces }];
}

function whole(kind: 'same' | 'added' | 'removed', text: string): ComparedParagraph {
  return { kind, pieces: [{ kind, text }] };
}

/** A paragraph removed in one place and added verbatim in another was moved. */
function withMoves(parts: ComparedPart[]): ComparedPart[] {
  const all = parts.flatMap(({ paragraphs }) => paragraphs);
  const gone = new Map<string, ComparedParagraph[]>();
  for (const one of all) if (one.kind === 'removed') gone.set(wordsOf(one), [...(gone.get(wordsOf(one)) ?? []), one]);
  const moved = new Map<ComparedParagraph, ComparedParagraph['kind']>();
  for (const one of all) {
    const from = one.kind === 'added' ? gone.get(wordsOf(one))?.shift() : undefined;
    if (!from) continue;
    moved.set(from, 'movedTo');
    moved.set(one, 'movedFrom');
  }
  return parts.map(({ part, paragraphs }) => ({
    part,
    paragraphs: paragraphs.map((one) => ({ ...one, kind: moved.get(one) ?? one.kind })),
  }));
}

function wordsOf({ pieces }: ComparedParagraph): string {
  return pieces.map(({ text }) => text).join('');
}
