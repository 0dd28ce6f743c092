import { listNumbers, plain, textOf, type List, type Run } from '../../../workshop/document';
import type { Piece } from './piece';
import type { SlideParagraph, SlideShape } from './slide-plan';
import { boldShare, countLines, lineHeight, lineStarts, splitRuns } from './text-metrics';

/** Indent of each level of a list, relative to the font size; numbers have two digits. */
const listIndent = { bullet: 1.1, number: 1.9 };

/** Deepest level of a list on a slide. */
const deepest = 4;

/** Where the text of an item begins, in points. */
export function indentOf({ level, number }: NonNullable<SlideParagraph['item']>, size: number): number {
  return (level * listIndent.bullet + (number === null ? listIndent.bullet : listIndent.number)) * size;
}

/** How far the bullet or number stands before the text, in points. */
export function hangingIndent({ number }: NonNullable<SlideParagraph['item']>, size: number): number {
  return (number === null ? listIndent.bullet : listIndent.number) * size;
}

/** Lines of a paragraph at a width in points. */
function linesOf({ runs, size, look, item }: SlideParagraph, width: number): readonly number[] {
  const indent = item ? indentOf(item, size) : 0;
  const isBold = look === 'subhead' || look === 'card-title' || look === 'quote';
  return lineStarts(textOf(runs), width - indent, size, isBold ? 1 : boldShare(runs));
}

function heightOf(paragraph: SlideParagraph, width: number): number {
  return linesOf(paragraph, width).length * paragraph.size * lineHeight + paragraph.spaceAfter;
}

/** Paragraphs below each other. They are split between paragraphs, and a paragraph longer than a slide between its lines. */
export function textPiece(
  paragraphs: SlideParagraph[],
  look: Extract<SlideShape, { kind: 'text' }>['look'] = 'body',
): Piece {
  const height = (width: number) => paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph, width), 0);
  return {
    height,
    least: height,
    paragraphs,
    place: (box) => [{ kind: 'text', box: { ...box, height: height(box.width) }, paragraphs, look }],
    split: (width, room, isWhole) => {
      let used = 0;
      for (const [index, paragraph] of paragraphs.entries()) {
        const needed = heightOf(paragraph, width) - paragraph.spaceAfter;
        if (used + needed <= room) {
          used += needed + paragraph.spaceAfter;
          continue;
        }
        // A heading stays with what follows it.
        const end = paragraphs[index - 1]?.look === 'subhead' ? index - 1 : index;
        if (end > 0) return [textPiece(paragraphs.slice(0, end), look), textPiece(paragraphs.slice(end), look)];
        if (!isWhole) return null;
        const fitting = Math.max(1, Math.floor((room - used) / (paragraph.size * lineHeight)));
        const at = linesOf(paragraph, width)[fitting];
        if (at === undefined) return null;
        const [before, after] = splitRuns(paragraph.runs, at);
        const { item: _, ...rest } = paragraph;
        const tail = after.length === 0 ? [] : [{ ...rest, runs: after }];
        return [
          textPiece([...paragraphs.slice(0, index), { ...paragraph, runs: before }], look),
          textPiece([...tail, ...paragraphs.slice(index + 1)], look),
        ];
      }
      return null;
    },
  };
}

export function paragraph(runs: readonly Run[], size: number, look: SlideParagraph['look'] = 'text'): SlideParagraph {
  return { runs: [...runs], size, look, spaceAfter: look === 'caption' ? 4 : size * 0.45 };
}

/** A heading above a part of a slide. */
export function subhead(text: string, size: number): SlideParagraph {
  return { runs: plain(text), size: size + 2, look: 'subhead', spaceAfter: size * 0.25 };
}

export function listParagraphs(list: List, size: number): SlideParagraph[] {
  const numbers = listNumbers(list);
  return list.items.map(({ runs, level }, index) => ({
    ...paragraph(runs, size),
    item: { level: Math.min(deepest, level), number: numbers[index] ?? null },
    spaceAfter: size * 0.3,
  }));
}

/** The largest of the sizes at which a text has no more lines than `maxLines`; null for none. */
export function sizeForLines(text: string, width: number, sizes: readonly number[], maxLines: number): number | null {
  return sizes.find((size) => countLines(text, width, size, 1) <= maxLines) ?? null;
}
