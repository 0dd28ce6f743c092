import { textOf, type Table } from '../../workshop/document';
import { estimateTextWidth } from '../../workshop/svg/wrap-text';

/** Longer words may be broken, in letters. */
const maxUnbrokenLetters = 22;

/** The padding of a column in letters, and the width of the header's bold letters relative to regular ones. */
const usual = { padding: 1.8, headerScale: 1.1 };

/** Columns from which a table has less room around its words: too little would be left for the texts. */
const manyColumns = 8;

/** What dense tables have instead of the usual padding and width of headers. */
export const denseColumns = { headerScale: 0.92, padding: 1.1 };

/** Whether a table has so many columns that it is set densely. */
export function isDenseTable({ header }: Pick<Table, 'header'>): boolean {
  return header.length >= manyColumns;
}

/** Width of an average letter relative to the font size. */
const averageLetter = 0.49;

/**
 * Shares of the columns of a table, adding up to one: proportional to the relative widths, but no column is narrower than its longest
 * word. `letters` is the number of letters that fit on a line across the whole table.
 */
export function columnWidths(
  { header, rows, widths }: Pick<Table, 'header' | 'rows' | 'widths'>,
  letters: number,
  { padding = usual.padding, headerScale = usual.headerScale }: Partial<typeof usual> = {},
): number[] {
  const needed = widths.map((_, column) => {
    const longest = Math.max(
      widestWord(header[column]) * headerScale,
      ...rows.map((row) => longestWord(textOf(row[column] ?? []))),
    );
    return (Math.min(longest, maxUnbrokenLetters) + padding) / letters;
  });
  const sum = needed.reduce((total, width) => total + width, 0);
  if (sum >= 1) return needed.map((width) => width / sum);
  const narrow = new Set<number>();
  for (;;) {
    // The other columns share the remaining width; each round may find another column that is too narrow.
    const left = 1 - [...narrow].reduce((total, column) => total + (needed[column] ?? 0), 0);
    const wanted = widths.reduce((total, width, column) => (narrow.has(column) ? total : total + width), 0);
    const shares = widths.map((width, column) =>
      narrow.has(column) ? (needed[column] ?? 0) : (width / wanted) * left,
    );
    const before = narrow.size;
    for (const [column, share] of shares.entries()) if (share < (needed[column] ?? 0)) narrow.add(column);
    if (narrow.size === before) return shares;
  }
}

/** Width of the widest word in letters: headers are short, so that a few wide letters more make them too wide. */
function widestWord(text = ''): number {
  const widths = wordsOf(text).map((word) => Math.max(word.length, estimateTextWidth(word, 1) / averageLetter));
  return Math.max(0, ...widths);
}

function wordsOf(text: string): string[] {
  return text.split(/[ \t\n–-]+/);
}

function longestWord(text = ''): number {
  return wordsOf(text).reduce((length, word) => Math.max(length, word.length), 0);
}
