import { textOf, type Table } from '../../../workshop/document';
import { cellPadding } from './slide-style';
import { boldShare, textWidth } from './text-metrics';

/** A longer word may be broken; in letters of average width. */
const longestWord = 20;

/** A text wants no wider column than this share of the table. */
const widestShare = (columns: number) => Math.max(0.5, 1 - 0.25 * (columns - 1));

/**
 * The widths of the columns of a table in points, as browsers choose them: each has room for its longest word, and what is left goes to
 * the columns whose texts want more. What no column wants is shared by the relative widths of the table.
 */
export function slideColumns(
  { header, rows, widths }: Pick<Table, 'header' | 'rows' | 'widths'>,
  { width, size, named }: { width: number; size: number; named: boolean },
): number[] {
  const limit = longestWord * size * 0.55;
  const padding = 2 * cellPadding.side + 1;
  const columns = widths.map((_, column) => {
    const texts = [
      { text: header[column] ?? '', bold: 1 },
      ...rows.map((row) => ({
        text: textOf(row[column] ?? []).slice(0, 400),
        bold: named && column === 0 ? 1 : boldShare(row[column] ?? []),
      })),
    ];
    const widest = (all: readonly { text: string; bold: number }[]) =>
      Math.max(0, ...all.map(({ text, bold }) => textWidth(text, size, bold)));
    const words = texts.flatMap(({ text, bold }) => text.split(/[ \t\n]+/).map((word) => ({ text: word, bold })));
    const least = Math.min(limit, widest(words)) + padding;
    return { least, wanted: Math.max(least, Math.min(width * widestShare(widths.length), widest(texts) + padding)) };
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const least = sum(columns.map((column) => column.least));
  if (least >= width) return columns.map((column) => (column.least / least) * width);
  const wanted = sum(columns.map((column) => column.wanted));
  const share = wanted > least ? Math.min(1, (width - least) / (wanted - least)) : 1;
  const given = columns.map((column) => column.least + (column.wanted - column.least) * share);
  const left = Math.max(0, width - sum(given));
  const relative = Math.max(1, sum(widths));
  return given.map((column, index) => column + (left * (widths[index] ?? 0)) / relative);
}
