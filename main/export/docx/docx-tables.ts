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
  type ITableLookOptions,
  type ParagraphChild,
} from 'docx';
import { textOf, type Block, type Run } from '../../../workshop/document';
import { columnWidths, isDenseTable } from '../column-widths';
import { colour, hairline, mm, textWidth } from './docx-style';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: colour.ink, space: 0 } as const;

/** Rows with fewer letters are not split across pages; longer rows may need more than a page. */
const maxLettersKeptTogether = 1500;

/** Approximate number of letters of a table that fit on a page. */
const lettersPerPage = 4000;

const noSideBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Cells have a hairline below and no other border. */
const hairlineBelow = { top: none, bottom: { ...hairline, space: 0 }, left: none, right: none } as const;

/** Letters in a line; fewer than in the PDF, because Word's substitute fonts may be wider. */
const usualLine = { letters: 88 };

/** Many columns have no room for that reserve: their words would be broken in every program. */
const denseLine = { letters: 94, headerScale: 1, padding: 1.6 };

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/**
 * A table with header rows that repeat on every page. `runsDocx` formats the runs of its cells; `width` is that of the text, in twentieths
 * of a point.
 */
export function docxTable(
  block: Of<'table'>,
  runsDocx: (runs: readonly Run[]) => ParagraphChild[],
  width: number,
): Table {
  const { letters, ...room } = isDenseTable(block) ? denseLine : usualLine;
  const shares = columnWidths(block, (letters * width) / textWidth, room);
  const widths = share(shares, width);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.header.map((text, index) =>
      cell([paragraph(text, 'TableHead')], widths[index] ?? 0, {
        borders: { ...hairlineBelow, bottom: strong },
      }),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: isShort(row.map(textOf)),
        children: row.map((runs, index) =>
          cell(
            [new Paragraph({ style: 'TableText', children: runsDocx(runs) })],
            widths[index] ?? 0,
            index < row.length - 1 ? {} : { margins: { right: 0 } },
          ),
        ),
      }),
  );
  return table([...groupRow(block, widths), header, ...rows], widths);
}

/** The headings above the header, each across the columns of its group. */
function groupRow({ groups = [] }: Of<'table'>, widths: readonly number[]): TableRow[] {
  if (groups.length === 0) return [];
  let next = 1;
  const cells = groups.map(({ text, span }) => {
    const width = widths.slice(next, next + span).reduce((sum, each) => sum + each, 0);
    next += span;
    return cell([paragraph(text, 'TableHead')], width, {
      columnSpan: span,
      borders: { ...hairlineBelow, bottom: { ...strong, color: colour.accent } },
    });
  });
  const corner = cell([paragraph('', 'TableHead')], widths[0] ?? 0);
  return [new TableRow({ tableHeader: true, cantSplit: true, children: [corner, ...cells] })];
}

/** Label and value pairs as a table of two columns. Rows are kept with the next one, so that the table stays on one page if it fits. */
export function docxFacts(block: Of<'facts'>): Table {
  const widths = share([44, 118]);
  const [left = 0, right = 0] = widths;
  const fitsPage = isShort([block.rows.map((row) => row.value).join('')], lettersPerPage);
  const rows = block.rows.map(({ label, value }, index) => {
    const keepNext = fitsPage && index < block.rows.length - 1;
    return new TableRow({
      cantSplit: isShort([value]),
      children: [
        cell([paragraph(label, 'TableLabel', keepNext)], left),
        cell([paragraph(value, 'TableText', keepNext)], right),
      ],
    });
  });
  return table(rows, widths, { firstRow: false, firstColumn: true });
}

/** Short facts as a table of two rows, the labels above the values. */
export function docxFactRow(block: Of<'factRow'>, keepNext: boolean): Table {
  const widths = share(block.facts.map((fact) => fact.width));
  const labels = block.facts.map(({ label }, index) =>
    cell([paragraph(label, 'FactLabel', true)], widths[index] ?? 0, {
      borders: noSideBorders,
      margins: { bottom: 0, right: mm(1.5) },
    }),
  );
  const values = block.facts.map(({ value }, index) =>
    cell([paragraph(value, 'TableText', keepNext)], widths[index] ?? 0, { margins: { top: 0, right: mm(1.5) } }),
  );
  const rows = [
    new TableRow({ tableHeader: true, cantSplit: true, children: labels }),
    new TableRow({ cantSplit: isShort(block.facts.map((fact) => fact.value)), children: values }),
  ];
  return table(rows, widths);
}

/** Lanes side by side; a row holds one card of every lane. A page break may fall between two cards. */
export function docxLanes(block: Of<'lanes'>): Table {
  const widths = share(block.lanes.map(() => 1));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.lanes.map((lane, index) =>
      cell([paragraph(lane.title, 'TableHead')], widths[index] ?? 0, {
        borders: { ...hairlineBelow, bottom: { ...strong, size: 12, color: colour.accent } },
      }),
    ),
  });
  const height = Math.max(0, ...block.lanes.map((lane) => lane.cards.length));
  const rows = Array.from(
    { length: height },
    (_, row) =>
      new TableRow({
        cantSplit: isShort(block.lanes.flatMap((lane) => lane.cards[row]?.lines ?? [])),
        children: block.lanes.map((lane, index) => {
          const card = lane.cards[row];
          const texts = card
            ? [paragraph(card.title, 'CardTitle'), ...card.lines.map((line) => paragraph(line, 'TableLabel'))]
            : [paragraph('', 'TableText')];
          return cell(texts, widths[index] ?? 0);
        }),
      }),
  );
  return table([header, ...rows], widths);
}

/** The caption above a table or below a picture. */
export function docxCaption(text: string, keepNext = false): Paragraph {
  return new Paragraph({ style: 'Caption', keepNext, children: docxText(text) });
}

/** Cells side by side without borders, all of the same width. */
export function docxColumns(columns: readonly Paragraph[][], count: number): Table {
  const widths = share(Array.from({ length: count }, () => 1));
  const children = widths.map((width, index) =>
    cell(columns[index] ?? [paragraph('', 'TableText')], width, { borders: noSideBorders }),
  );
  return table([new TableRow({ cantSplit: true, children })], widths, {});
}

/** Plain text as runs; line breaks stay line breaks. */
export function docxText(text: string): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function table(rows: TableRow[], widths: number[], tableLook: ITableLookOptions = { firstRow: true }): Table {
  return new Table({
    rows,
    tableLook,
    width: {
      size: Math.max(
        textWidth,
        widths.reduce((sum, width) => sum + width, 0),
      ),
      type: WidthType.DXA,
    },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noSideBorders,
    margins: { top: mm(0.8), bottom: mm(0.8), left: 0, right: mm(2.5) },
  });
}

function cell(
  children: Paragraph[],
  width: number,
  options: Pick<ITableCellOptions, 'borders' | 'margins' | 'columnSpan'> = {},
): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders: hairlineBelow, ...options });
}

function paragraph(text: string, style: string, keepNext = false): Paragraph {
  return new Paragraph({ style, children: docxText(text.trim()), ...(keepNext ? { keepNext } : {}) });
}

function isShort(texts: readonly string[], limit = maxLettersKeptTogether): boolean {
  return texts.every((text) => text.length < limit);
}

/** Relative widths in twentieths of a point that add up to the `width` of the text. */
function share(widths: readonly number[], width = textWidth): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((each) => Math.floor((each / total) * width));
}
