import { cleanText } from '../../../../workshop/text/clean-text';
import { readListMarks } from '../../../../workshop/text/list-marks';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { VisionBoard } from '../../../../workshop/vision-board/schema';
import { elementText } from '../../../../workshop/vision-board/element-text';
import type { BoardItem } from '../model/board-item';

/** Clipboard type of elements, beside plain text; Chromium keeps it for its own pages. */
export const clipboardType = 'application/x-leitbild-board+json';

/** From this many pasted lines on the user is asked; at most `maxLines` become notes. */
export const confirmLinesFrom = 50;
export const maxLines = 2000;

export interface ClipboardElements {
  /** Plain text for other programs: one line per element, in the given order. */
  text: string;
  /** JSON of the elements, with the session that has their pictures and the names of their authors. */
  board: string;
}

/** Source of a copy: the session's key in the library, its id, and the names of its participants by id. */
export interface ClipboardOrigin {
  session: string;
  workshop: string;
  names: ReadonlyMap<string, string>;
}

export function serializeSelection(
  items: readonly Pick<BoardItem, 'id' | 'element'>[],
  groups: VisionBoard['groups'],
  { session, workshop, names }: ClipboardOrigin,
): ClipboardElements {
  const lines = items.map(({ element }) => (isHidden(element) ? '' : elementText(element).replaceAll('\n', ' ')));
  const elements = Object.fromEntries(items.map(({ id, element }) => [id, element]));
  const written = new Set(items.map(({ element }) => (element.type === 'note' ? element.author : null)));
  const authors = Object.fromEntries([...names].filter(([id]) => written.has(id)));
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    board: JSON.stringify({ session, workshop, authors, elements, groups }),
  };
}

/** Lines of pasted text. A spreadsheet cell, and a paragraph of a slide with its line breaks (U+000B), is one line with `\n`. */
export function clipboardLines(text: string): string[] {
  return joinCellLines(text)
    .replaceAll('\u000b', cellLineBreak)
    .split(/\r\n?|[\n\f\u0085\u2028\u2029]/)
    .map((line) => cleanText(line.replaceAll(cellLineBreak, '\n')));
}

/** Pasted text as one line per note, without empty lines and the marks of lists. */
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
