import { textOf, type Table } from '../../workshop/document';

/** A longer word may be broken, in letters. */
const longestKept = 22;

/** What a column needs beside its text, in letters. */
const padding = 1.8;

/** How much wider the letters of the header are. */
const boldness = 1.1;

/**
 * Shares of the columns of a table, adding up to one: as the relative widths say, but no column narrower than its longest word,
 * so that words are not torn apart. `letters` is how many letters fit in a line across the whole table.
 */
export function columnWidths(
  { header, rows, widths }: Pick<Table, 'header' | 'rows' | 'widths'>,
  letters: number,
): number[] {
  const needed = widths.map((_, column) => {
    const longest = Math.max(
      longestWord(header[column]) * boldness,
      ...rows.map((row) => longestWord(textOf(row[column] ?? []))),
    );
    return (Math.min(longest, longestKept) + padding) / letters;
  });
  const sum = needed.reduce((total, width) => total + width, 0);
  if (sum >= 1) return needed.map((width) => width / sum);
  const narrow = new Set<number>();
  for (;;) {
    // What the narrow columns leave is shared by the others; each round may find another one too narrow.
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
