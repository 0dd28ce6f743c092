import { diffArrays, diffWordsWithSpace } from 'diff';
import { inOrder } from '../collection';
import { richTextToPlain, type RichText } from '../rich-text';
import { partsInOrder } from './order-of-parts';
import type { PartId, PressRelease, Question } from './schema';
import { audiences } from './terms';

export type ComparedText = Pick<PressRelease, 'parts' | 'sequence' | 'leftOut' | 'questions'>;

interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A paragraph of one text or of both. `movedTo` and `movedFrom` stand where the same words stand elsewhere in the other text. */
export interface ComparedParagraph {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'movedTo' | 'movedFrom';
  pieces: Piece[];
}

export interface ComparedPart {
  /** A part, or the questions of one side. */
  part: PartId | Question['audience'];
  paragraphs: ComparedParagraph[];
}

/** Two paragraphs that share less than this of their letters are two paragraphs, not one that was rewritten. */
const leastShared = 0.3;

/** With more words taken out and put in than this, two paragraphs are not compared further: the time grows with the square. */
const mostEdits = 1000;

/**
 * What became of the paragraphs of `older` in `newer`, part by part in the order of `newer`, then of the questions with their answers.
 * What has no words is left out.
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

/** Whether nothing was written, deleted or moved from one text to the other. */
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
  let removed: string[] = [];
  const flush = (added: string[]) => {
    const paired = Math.min(removed.length, added.length);
    for (let index = 0; index < paired; index += 1) rows.push(...rewritten(removed[index] ?? '', added[index] ?? ''));
    for (const text of removed.slice(paired)) rows.push(whole('removed', text));
    for (const text of added.slice(paired)) rows.push(whole('added', text));
    removed = [];
  };
  for (const change of diffArrays(older, newer)) {
    if (change.removed) removed = change.value;
    else if (change.added) flush(change.value);
    else {
      flush([]);
      for (const text of change.value) rows.push(whole('same', text));
    }
  }
  flush([]);
  return rows;
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

/** Each paragraph that is gone here and new there, word for word, was moved. */
function withMoves(parts: ComparedPart[]): ComparedPart[] {
  const all = parts.flatMap(({ paragraphs }) => paragraphs);
  const gone = all.filter(({ kind }) => kind === 'removed');
  const moved = new Map<ComparedParagraph, ComparedParagraph['kind']>();
  for (const one of all) {
    if (one.kind !== 'added') continue;
    const from = gone.find((other) => !moved.has(other) && other.pieces[0]?.text === one.pieces[0]?.text);
    if (!from) continue;
    moved.set(from, 'movedTo');
    moved.set(one, 'movedFrom');
  }
  return parts.map(({ part, paragraphs }) => ({
    part,
    paragraphs: paragraphs.map((one) => ({ ...one, kind: moved.get(one) ?? one.kind })),
  }));
}
