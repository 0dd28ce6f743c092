import { textOf, type Table } from '../../workshop/document';

/** Longer words may be broken, in letters. */
const maxUnbrokenLetters = 22;

/** Padding of a column, in letters. */
const padding = 1.8;

/** Width of the header's bold letters relative to regular ones. */
const headerScale = 1.1;

/**
 * Shares of the columns of a table, adding up to one: proportional to the relative widths, but no column is narrower than its longest
 * word. `letters` is the number of letters that fit on a line across the whole table.
 */
export function columnWidths(
  { header, rows, widths }: Pick<Table, 'header' | 'rows' | 'widths'>,
  letters: number,
): number[] {
  const needed = widths.map((_, column) => {
    const longest = Math.max(
      longestWord(header[column]) * headerScale,
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

function longestWord(text = ''): number {
  return text.split(/[\s–-]+/).reduce((length, word) => Math.max(length, word.length), 0);
}
