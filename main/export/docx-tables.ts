import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Block } from '../../workshop/document';
import { factLines } from './fact-lines';
import { colour, hairline, mm, textWidth } from './docx-style';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: colour.ink, space: 0 } as const;

/** Rows with less text than this stay on one page; longer ones may need more than a page. */
const unsplit = 1500;

/** About as many letters as a page of a table holds. */
const onePage = 4000;

const open = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Cells have a hairline below them and nothing else. */
const under = { top: none, bottom: { ...hairline, space: 0 }, left: none, right: none } as const;

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A table with a header row that repeats on every page. */
export function docxTable(block: Of<'table'>): Table {
  const widths = share(block.widths);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.header.map((text, index) =>
      cell([paragraph(text, 'TableHead')], widths[index] ?? 0, {
        borders: { ...under, bottom: strong },
      }),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: isShort(row),
        children: row.map((text, index) => cell([paragraph(text, 'TableText')], widths[index] ?? 0)),
      }),
  );
  return table([header, ...rows], widths);
}

/** Label and value pairs as a table of two columns. */
export function docxFacts(block: Of<'facts'>): Table {
  const lines = factLines(block.rows);
  const widths = share([40, 43, 34, 45]);
  const wide = widths.slice(1).reduce((sum, width) => sum + width, 0);
  // Held together with what follows, the facts of a card stay on one page where they can.
  const fitsPage = isShort([block.rows.map((row) => row.value).join('')], onePage);
  const rows = lines.map(([first, second], index) => {
    const keepNext = fitsPage && index < lines.length - 1;
    const label = (text: string, width: number) => cell([paragraph(text, 'TableLabel', keepNext)], width);
    const value = (text: string, width: number, columnSpan = 1) =>
      cell([paragraph(text, 'TableText', keepNext)], width, { columnSpan });
    const [a = 0, b = 0, c = 0, d = 0] = widths;
    return new TableRow({
      cantSplit: isShort([first.value]),
      children: second
        ? [label(first.label, a), value(first.value, b), label(second.label, c), value(second.value, d)]
        : [label(first.label, a), value(first.value, wide, 3)],
    });
  });
  return table(rows, widths);
}

/** Lanes side by side; a row holds one card of every lane. All rows stay on one page where they fit. */
export function docxLanes(block: Of<'lanes'>): Table {
  const widths = share(block.lanes.map(() => 1));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.lanes.map((lane, index) =>
      cell([paragraph(lane.title, 'TableHead')], widths[index] ?? 0, {
        borders: { ...under, bottom: { ...strong, size: 12, color: colour.accent } },
      }),
    ),
  });
  const fitsPage = isShort([JSON.stringify(block.lanes)], onePage);
  const height = Math.max(0, ...block.lanes.map((lane) => lane.cards.length));
  const rows = Array.from(
    { length: height },
    (_, row) =>
      new TableRow({
        cantSplit: fitsPage,
        children: block.lanes.map((lane, index) => {
          const card = lane.cards[row];
          const texts = card
            ? [
                paragraph(card.title, 'CardTitle', fitsPage),
                ...card.lines.map((line) => paragraph(line, 'TableLabel', fitsPage)),
              ]
            : [paragraph('', 'TableText', fitsPage)];
          return cell(texts, widths[index] ?? 0);
        }),
      }),
  );
  return table([header, ...rows], widths);
}

/** Plain text as runs; line breaks stay line breaks. */
export function docxText(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function table(rows: TableRow[], widths: number[]): Table {
  return new Table({
    rows,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: open,
    margins: { top: mm(1), bottom: mm(1), left: 0, right: mm(2.5) },
  });
}

function cell(
  children: Paragraph[],
  width: number,
  options: { borders?: ITableCellOptions['borders']; columnSpan?: number } = {},
): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders: under, ...options });
}

function paragraph(text: string, style: string, keepNext = false): Paragraph {
  return new Paragraph({ style, children: docxText(text.trim()), ...(keepNext ? { keepNext } : {}) });
}

function isShort(texts: readonly string[], limit = unsplit): boolean {
  return texts.every((text) => text.length < limit);
}

/** Relative widths as twentieths of a point that fill the text width. */
function share(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width / total) * textWidth));
}
