import { cleanText } from '../../workshop/text/clean-text';
import { readListMarks } from '../../workshop/text/list-marks';

/** Lines of pasted text. A spreadsheet cell, and a paragraph of a slide with its line breaks (U+000B), is one line with `\n`. */
export function clipboardLines(text: string): string[] {
  return joinCellLines(text)
    .replaceAll('\u000b', cellLineBreak)
    .split(/\r\n?|[\n\f\u0085\u2028\u2029]/)
    .map((line) => cleanText(line.replaceAll(cellLineBreak, '\n')));
}

/** Pasted text as lines, without empty lines and the marks of lists. */
export function splitLines(text: string): string[] {
  return readListMarks(clipboardLines(text))
    .map((line) => line.text)
    .filter((line) => line !== '');
}

/** Placeholder for a line break inside a cell while lines are split. */
const cellLineBreak = '\u0000';
/** Longest text that is searched for cells, in UTF-16 code units: longer than any spreadsheet column. */
const maxCellSearchLength = 2_000_000;

/** Spreadsheets quote cells with several lines on the clipboard and double the quotation marks inside; other cells are unquoted. */
function joinCellLines(text: string): string {
  if (text.length > maxCellSearchLength) return text;
  return text.replace(/(^|[\t\n])"([^"]*(?:""[^"]*)*)"(?=\t|\r?\n|$)/g, (whole, before: string, cell: string) =>
    cell.includes('\n') ? before + cell.replaceAll('""', '"').replace(/\r?\n/g, cellLineBreak) : whole,
  );
}
