import { flatHeader, plain, type Block, type Run } from '../../../workshop/document';
import { shortLabel } from '../chart-labels';
import { lanesPiece } from './lanes-piece';
import type { Piece, PieceContext } from './piece';
import type { SlideParagraph } from './slide-plan';
import { leastSize } from './slide-style';
import { factsPiece, tablePiece } from './table-piece';
import { listParagraphs, paragraph, subhead, textPiece } from './text-piece';
import { chartPieces, figurePiece, picturesPieces } from './visual-pieces';

export type Content = Exclude<Block, { kind: 'heading' | 'pageBreak' | 'contents' }>;

/** The longest header of a column, in letters. */
const longestHeader = 60;

/** The parts of a slide that blocks become; `size` is the font size of running text. Tables have the smallest text. */
export function blockPieces(blocks: readonly Content[], context: PieceContext, size: number, title: string): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    for (const piece of piecesOf(block, context, size, title)) {
      const last = pieces.at(-1);
      if (piece.paragraphs && last?.paragraphs) {
        pieces[pieces.length - 1] = textPiece([...last.paragraphs, ...piece.paragraphs]);
      } else pieces.push(piece);
    }
  }
  return pieces;
}

function piecesOf(block: Content, context: PieceContext, size: number, title: string): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [textPiece([paragraph(block.runs, size)])];
    case 'lead':
      return [
        textPiece([
          paragraph(
            block.runs.map((run): Run => ({ ...run, bold: true })),
            size,
          ),
        ]),
      ];
    case 'quote':
      return [textPiece(quoteParagraphs(block, size))];
    case 'list':
      return [textPiece(listParagraphs(block, size))];
    case 'facts':
      return [factsPiece(block.rows, Math.min(size, 16), title)];
    case 'factRow':
      return [
        tablePiece(
          {
            header: block.facts.map(({ label }) => label),
            rows: [block.facts.map(({ value }) => plain(value))],
            widths: block.facts.map(({ width }) => width),
            alt: title,
            named: false,
          },
          leastSize,
        ),
      ];
    case 'table': {
      const { rows, widths, caption } = block;
      const named = widths.length === 2;
      const table = tablePiece(
        {
          header: flatHeader(block).map((name) => shortLabel(name, longestHeader)),
          rows,
          widths,
          alt: caption || title,
          named,
        },
        leastSize,
      );
      return caption === '' ? [table] : [textPiece([paragraph(plain(caption), leastSize, 'caption')]), table];
    }
    case 'lanes':
      return [lanesPiece(block, context.frame.body)];
    case 'chart':
      return chartPieces(block, context.frame.body);
    case 'pictures':
      return picturesPieces(block, context);
    case 'figure':
      return [figurePiece(block, context)];
  }
}

/** A quotation with its speaker and its remark. */
export function quoteParagraphs(block: Extract<Block, { kind: 'quote' }>, size: number): SlideParagraph[] {
  const sources = [block.by ? `– ${block.by}` : '', block.remark ?? ''].filter((text) => text !== '');
  return [
    { ...paragraph(block.runs, size + 2, 'quote'), spaceAfter: size * 0.4 },
    ...sources.map((text) => paragraph(plain(text), Math.max(leastSize, size - 2), 'source')),
  ];
}

/** A heading that is not the title of its slide. */
export function subheadPiece(text: string, size: number): Piece {
  return textPiece([subhead(text, size)]);
}
