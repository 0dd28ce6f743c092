import { diffArrays, diffWordsWithSpace } from 'diff';
import { inOrder } from '../../collection';
import type { Language } from '../../language';
import { richTextToPlain, type RichText } from '../../rich-text';
import { splitSentences } from '../../text/split-sentences';
import { partsInOrder } from '../order-of-parts';
import type { PartId, PressRelease, Question } from '../schema';
import { audiences } from '../terms';
import { addToList } from '../../add-to-list';

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

/** Sentences that share less than this ratio of their letters are shown whole, one deleted and one inserted: mixed they read as neither. */
const leastSharedInSentence = 0.5;

/** With more inserted and deleted words than this, two paragraphs are not compared further: the time is quadratic. */
const mostEdits = 1000;

/** With more paragraphs than this in another order, all of them count as moved. */
const mostMoves = 2000;

/**
 * Compares the paragraphs of two texts, part by part in the order of `newer`, then the questions with their answers. Empty parts
 * are left out.
 */
export function compareTexts(older: ComparedText, newer: ComparedText, language: Language): ComparedPart[] {
  const order = partsInOrder(newer);
  const parts = [...order, ...partsInOrder(older).filter((part) => !order.includes(part))];
  const compared: ComparedPart[] = [
    ...parts.map((part) => ({
      part,
      paragraphs: compareLines(linesOfPart(older, part), linesOfPart(newer, part), language),
    })),
    ...audiences.map((part) => ({
      part,
      paragraphs: compareLines(linesOfQuestions(older, part), linesOfQuestions(newer, part), language),
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

function compareLines(older: string[], newer: string[], language: Language): ComparedParagraph[] {
  const rows: ComparedParagraph[] = [];
  let [nextOlder, nextNewer] = [0, 0];
  for (const [atOlder, atNewer] of [...linesThatStayed(older, newer), [older.length, newer.length] as const]) {
    rows.push(...replaced(older.slice(nextOlder, atOlder), newer.slice(nextNewer, atNewer), language));
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
function replaced(removed: string[], added: string[], language: Language): ComparedParagraph[] {
  const paired = Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, paired).flatMap((line, index) => rewritten(line, added[index] ?? '', language)),
    ...removed.slice(paired).map((line) => whole('removed', line)),
    ...added.slice(paired).map((line) => whole('added', line)),
  ];
}

function rewritten(older: string, newer: string, language: Language): ComparedParagraph[] {
  const words = diffedWords(older, newer);
  if (sharedLength(words) < leastShared * Math.max(older.length, newer.length)) {
    return [whole('removed', older), whole('added', newer)];
  }
  const [before, after] = [sentencesOf(older, language), sentencesOf(newer, language)];
  const sentences = diffArrays(before, after, { maxEditLength: mostEdits });
  return [{ kind: 'changed', pieces: sentences ? joined(sentencePieces(sentences)) : words }];
}

/** Equal sentences as they are; one that replaces another with its words compared, or both whole when they share too little. */
function sentencePieces(changes: readonly { added: boolean; removed: boolean; value: string[] }[]): Piece[] {
  return changes.flatMap(({ added, removed, value }, index): Piece[] => {
    if (!added && !removed) return [{ kind: 'same', text: value.join('') }];
    // A deletion is followed by the insertion that replaces it.
    const before = changes[index - 1];
    if (added && before?.removed) return [];
    const inserted = changes[index + 1];
    if (!removed || !inserted?.added) return [{ kind: added ? 'added' : 'removed', text: value.join('') }];
    const paired = Math.min(value.length, inserted.value.length);
    return [
      ...value.slice(0, paired).flatMap((sentence, at) => rewrittenSentence(sentence, inserted.value[at] ?? '')),
      ...value.slice(paired).map((text): Piece => ({ kind: 'removed', text })),
      ...inserted.value.slice(paired).map((text): Piece => ({ kind: 'added', text })),
    ];
  });
}

function rewrittenSentence(older: string, newer: string): Piece[] {
  const words = diffedWords(older, newer);
  return sharedLength(words) < leastSharedInSentence * Math.max(older.length, newer.length)
    ? [
        { kind: 'removed', text: older },
        { kind: 'added', text: newer },
      ]
    : words;
}

/** Sentences with the space after them: joined, they are the text. */
function sentencesOf(text: string, language: Language): string[] {
  const starts = splitSentences(text, language).map(({ start }) => start);
  return starts.map((start, index) => text.slice(index === 0 ? 0 : start, starts[index + 1]));
}

function diffedWords(older: string, newer: string): Piece[] {
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: mostEdits }) ?? [];
  return changes.map(({ added, removed, value }): Piece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function sharedLength(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
}

/** Neighbouring pieces of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = rows.at(-1);
    if (last?.kind === kind) last.text += text;
    else rows.push({ kind, text });
  }
  return rows;
}

function whole(kind: 'same' | 'added' | 'removed', text: string): ComparedParagraph {
  return { kind, pieces: [{ kind, text }] };
}

/** A paragraph removed in one place and added verbatim in another was moved. */
function withMoves(parts: ComparedPart[]): ComparedPart[] {
  const all = parts.flatMap(({ paragraphs }) => paragraphs);
  const gone = new Map<string, ComparedParagraph[]>();
  for (const one of all) if (one.kind === 'removed') addToList(gone, wordsOf(one), one);
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
