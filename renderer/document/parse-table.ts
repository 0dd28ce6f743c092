import Papa from 'papaparse';
import { cleanText } from '../../workshop/text/clean-text';
import { maxRows } from '../../workshop/table/table-columns';

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Longest text that is parsed, in characters, which takes less than a second. */
const maxLength = 3_000_000;
/** Longest text from which the delimiter is guessed, in characters. */
const maxGuessLength = 600_000;

/** Most cells of a row. Without a limit a row of a million cells would block the window for seconds. */
export const maxCells = 1_000;

/** The first line of a table that names its delimiter, as Excel reads and writes it. */
const delimiterLine = /^\ufeff?"?sep=(.)"?[ \t]*(?:\r\n?|\n|$)/i;

/** From the one that is least likely in a sentence to the likeliest. */
const byAmbiguity: readonly Delimiter[] = ['\t', ';', '|', ','];
/** Lowest score of a delimiter; below it the table has one column of sentences. */
const minScore = 0.5;

/**
 * Guesses the delimiter: the one named by a line `sep=`, else the one that makes the same number of cells in most rows. Quoted cells
 * stay whole; decimal commas and commas before a space count half. Without any the table has one column.
 */
export function guessDelimiter(text: string): Delimiter {
  const named = delimiterLine.exec(text)?.[1];
  const known = delimiters.find((delimiter) => delimiter === named);
  if (known) return known;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: minScore };
  for (const delimiter of byAmbiguity) {
    const score = scoreOf(parse(withinWidth(text.slice(0, maxGuessLength), delimiter), delimiter), delimiter);
    if (score > best.score || (score === best.score && score === minScore)) best = { delimiter, score };
  }
  return best.delimiter;
}

/** From 0 to 1: the share of rows with the most frequent number of cells, less the cells that a sentence or a number may make. */
function scoreOf(rows: readonly string[][], delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  let cells = 0;
  let ambiguous = 0;
  for (const row of rows) {
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (let at = 1; at < row.length; at++) {
      cells += 1;
      const [before = '', behind = ''] = [row[at - 1], row[at]];
      const isDecimal = delimiter === ',' && /\d$/.test(before) && /^\d/.test(behind);
      if (isDecimal || (delimiter !== '\t' && behind.startsWith(' '))) ambiguous += 1;
    }
  }
  const consistency = Math.max(0, ...counts.values()) / Math.max(1, rows.length);
  return consistency * (1 - (0.5 * ambiguous) / Math.max(1, cells));
}

export interface ParsedTable {
  rows: string[][];
  /** The file has more than was parsed. */
  isCut: boolean;
  /** A row has more cells than were parsed. */
  isWide: boolean;
}

/** Rows of a table without empty ones and without the line that names its delimiter, at most one more than can be imported. */
export function parseTable(text: string, delimiter: Delimiter): ParsedTable {
  const narrow = withinWidth(text.slice(0, maxLength), delimiter);
  const data = parse(narrow, delimiter);
  const rows = data.slice(0, maxRows + 1).map((row) => row.map(cleanText));
  const isWide = narrow.length < Math.min(text.length, maxLength);
  return { rows, isCut: text.length > maxLength || data.length > rows.length, isWide };
}

/** The text without the cells of a row beyond `maxCells`. Delimiters and line breaks between quotation marks separate nothing. */
function withinWidth(text: string, delimiter: string): string {
  const [quote, lineFeed, carriageReturn, between] = ['"', '\n', '\r', delimiter].map((mark) => mark.charCodeAt(0));
  let [isQuoted, cells, kept, result] = [false, 1, 0, ''];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (code === between) {
      cells += 1;
      if (cells === maxCells + 1) result += text.slice(kept, at);
    } else if (code === lineFeed || code === carriageReturn) {
      if (cells > maxCells) kept = at;
      cells = 1;
      if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1;
    }
  }
  return cells > maxCells ? result : result + text.slice(kept);
}

function parse(text: string, delimiter: Delimiter): string[][] {
  const table = text.replace(delimiterLine, '');
  return Papa.parse<string[]>(table, { delimiter, preview: maxRows + 2, skipEmptyLines: 'greedy' }).data;
}
