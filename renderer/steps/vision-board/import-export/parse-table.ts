import Papa from 'papaparse';
import { maxRows } from '../../../../workshop/vision-board/csv-notes';

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** From so many characters the delimiter is guessed. */
const sample = 20_000;
/** No more of a file is looked at: parsing it has to stay below a second, whatever it holds. */
const longest = 3_000_000;

/** What separates the cells of a table: that by which most rows have equally many. A list without any is a table of one column. */
export function guessDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.slice(0, sample), { delimiter, preview: 20, skipEmptyLines: 'greedy' });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const score = Math.max(0, ...counts.values()) / Math.max(1, data.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

export interface ParsedTable {
  rows: string[][];
  /** There is more in the file than is taken. */
  isCut: boolean;
}

/** The rows of a table with something in them, at most one more than can be taken. */
export function parseTable(text: string, delimiter: Delimiter): ParsedTable {
  const { data } = Papa.parse<string[]>(text.slice(0, longest), {
    delimiter,
    preview: maxRows + 2,
    skipEmptyLines: 'greedy',
  });
  const rows = data.slice(0, maxRows + 1);
  return { rows, isCut: text.length > longest || data.length > rows.length };
}
