import Papa from 'papaparse';
import { maxRows } from '../../../../workshop/vision-board/formats/csv-notes';

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Characters from which the delimiter is guessed. */
const sampleLength = 20_000;
/** Longest text that is parsed, in characters, which takes less than a second. */
const maxLength = 3_000_000;

/** Guesses the delimiter: the one with the same number of cells in most rows. Without any the table has one column. */
export function guessDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.slice(0, sampleLength), {
      delimiter,
      preview: 20,
      skipEmptyLines: 'greedy',
    });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const score = Math.max(0, ...counts.values()) / Math.max(1, data.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

export interface ParsedTable {
  rows: string[][];
  /** The file has more than was parsed. */
  isCut: boolean;
}

/** Rows of a table without empty ones, at most one more than can be imported. */
export function parseTable(text: string, delimiter: Delimiter): ParsedTable {
  const { data } = Papa.parse<string[]>(text.slice(0, maxLength), {
    delimiter,
    preview: maxRows + 2,
    skipEmptyLines: 'greedy',
  });
  const rows = data.slice(0, maxRows + 1);
  return { rows, isCut: text.length > maxLength || data.length > rows.length };
}
