import { heatOf } from '../../../workshop/charts/heat-map';
import { plain, textOf, textRow, type Chart, type Run, type Table } from '../../../workshop/document';
import type { Piece } from './piece';
import type { SlideRow } from './slide-plan';
import { slideColumns } from './slide-columns';
import { cellPadding } from './slide-style';
import { boldShare, countLines, lineHeight, lineStarts, splitRuns } from './text-metrics';

/** LibreOffice does not reduce the line height of an empty cell: the whole one of Source Sans 3, relative to the font size. */
const emptyLine = 1.43;

interface TableContent extends Pick<Table, 'header' | 'rows' | 'widths'> {
  alt: string;
  named: boolean;
  /** Strength of the colour of each cell, for a heat map. */
  heat?: (number | null)[][];
  /** The layout of a table that goes on: its columns, and its rows as far as they are known. */
  known?: { width: number; columns: number[]; body: (SlideRow | undefined)[] };
}

/** A native table of a font size; its header is repeated on each slide. */
export function tablePiece(content: TableContent, size: number): Piece {
  const { header, rows, alt, named, heat } = content;
  const hasHeader = header.some((text) => text.trim() !== '');
  const columnsAt = (width: number) => {
    if (content.known?.width === width) return content.known.columns;
    return slideColumns(content, { width, size, named });
  };
  const rowAt = (cells: Run[][], columns: readonly number[], bold: boolean): SlideRow => {
    const lines = columns.map((column, index) => {
      const runs = cells[index] ?? [];
      const share = bold || (named && index === 0) ? 1 : boldShare(runs);
      return countLines(textOf(runs), column - 2 * cellPadding.side, size, share);
    });
    const isPartlyEmpty = columns.some((_, index) => textOf(cells[index] ?? []) === '');
    const text = Math.max(Math.max(1, ...lines) * lineHeight, isPartlyEmpty ? emptyLine : 0) * size;
    return { cells, height: text + 2 * cellPadding.top };
  };
  const layouts = new Map<number, { columns: number[]; body: SlideRow[]; head: SlideRow[] }>();
  const layOut = (width: number) => {
    const done = layouts.get(width);
    if (done) return done;
    const columns = columnsAt(width);
    const known = content.known?.width === width ? content.known.body : [];
    const body = rows.map(
      (cells, index) =>
        known[index] ?? { ...rowAt(cells, columns, false), ...(heat?.[index] ? { heat: heat[index] } : {}) },
    );
    const layout = { columns, body, head: hasHeader ? [rowAt(header.map(plain), columns, true)] : [] };
    layouts.set(width, layout);
    return layout;
  };
  const sum = (all: readonly SlideRow[]) => all.reduce((total, row) => total + row.height, 0);
  const height = (width: number) => {
    const { head, body } = layOut(width);
    return sum(head) + sum(body);
  };
  /** Some of the rows, with the same columns; the first one may be another one. */
  const part = (width: number, from: number, to?: number, first?: Run[][]): Piece => {
    const { columns, body } = layOut(width);
    const known: (SlideRow | undefined)[] = body.slice(from, to);
    const some = rows.slice(from, to);
    if (first) [known[0], some[0]] = [undefined, first];
    return tablePiece(
      {
        ...content,
        rows: some,
        ...(heat ? { heat: heat.slice(from, to) } : {}),
        known: { width, columns, body: known },
      },
      size,
    );
  };
  return {
    height,
    least: height,
    place: (box) => {
      const { columns, head, body } = layOut(box.width);
      return [
        {
          kind: 'table',
          box: { ...box, height: sum(head) + sum(body) },
          columns,
          header: hasHeader,
          named,
          rows: [...head, ...body],
          size,
          alt,
        },
      ];
    },
    split: (width, room, isWhole) => {
      const { columns, head, body } = layOut(width);
      let used = sum(head);
      let fitting = 0;
      while (fitting < body.length && used + (body[fitting]?.height ?? 0) <= room) {
        used += body[fitting]?.height ?? 0;
        fitting += 1;
      }
      if (fitting >= body.length) return null;
      if (fitting >= (isWhole ? 1 : 3)) {
        // The rows are spread evenly, so that no slide holds a single row.
        const slides = Math.ceil(body.length / fitting);
        const even = Math.min(fitting, Math.ceil(body.length / slides));
        // On a slide that is not empty at least two rows are left for the next one.
        const taken = isWhole ? even : Math.min(fitting, Math.max(2, body.length - 2));
        return [part(width, 0, taken), part(width, taken)];
      }
      if (!isWhole) return null;
      // A row that is higher than the slide goes on in a row of its own.
      const lines = Math.max(1, Math.floor((room - sum(head) - 2 * cellPadding.top) / (size * lineHeight)));
      const pieces = columns.map((column, index) => {
        const runs = rows[0]?.[index] ?? [];
        const share = named && index === 0 ? 1 : boldShare(runs);
        const at = lineStarts(textOf(runs), column - 2 * cellPadding.side, size, share)[lines];
        return at === undefined ? ([[...runs], []] as [Run[], Run[]]) : splitRuns(runs, at);
      });
      if (pieces.every(([, rest]) => rest.length === 0)) return null;
      return [
        part(
          width,
          0,
          1,
          pieces.map(([before]) => before),
        ),
        part(
          width,
          0,
          undefined,
          pieces.map(([, after]) => after),
        ),
      ];
    },
  };
}

/** Label and value pairs as a table of two columns. */
export function factsPiece(rows: readonly { label: string; value: string }[], size: number, alt: string): Piece {
  const cells = rows.map(({ label, value }) => textRow([label, value]));
  return tablePiece({ header: ['', ''], rows: cells, widths: [3, 8], alt, named: true }, size);
}

/** A heat map as a native table; its cells are coloured. What there is more of goes down. */
export function heatMapPiece(chart: Chart, size: number): Piece {
  const { categories, series, categoryTitle, scale, alt } = chart;
  const isWide = categories.length > series.length;
  const names = isWide ? categories : series.map(({ name }) => name);
  const header = isWide ? series.map(({ name }) => name) : categories;
  const valueAt = (row: number, column: number) => series[isWide ? column : row]?.values[isWide ? row : column];
  return tablePiece(
    {
      header: [isWide ? categoryTitle : '', ...header],
      widths: [2, ...header.map(() => 1.2)],
      rows: names.map((name, row) => textRow([name, ...header.map((_, column) => valueAt(row, column)?.text ?? '')])),
      heat: names.map((_, row) => [
        null,
        ...header.map((__, column) => {
          const value = valueAt(row, column)?.value ?? null;
          return value === null ? null : heatOf(value, scale);
        }),
      ]),
      alt,
      named: true,
    },
    size,
  );
}
