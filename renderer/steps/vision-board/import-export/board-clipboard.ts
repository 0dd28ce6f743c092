import { isHidden } from '../../../../workshop/vision-board/is-hidden';
import type { VisionBoard } from '../../../../workshop/vision-board/schema';
import { elementText } from '../../../../workshop/vision-board/element-text';
import type { BoardItem } from '../model/board-item';

/** Type of what the board puts on the clipboard beside plain text; Chromium keeps it among its own pages. */
export const clipboardType = 'application/x-leitbild-board+json';

/** Pasted lists beyond this many lines are asked about, and beyond the second figure only taken as one note. */
export const confirmLinesFrom = 50;
export const maxLines = 2000;

export interface ClipboardElements {
  /** Plain text for other programs: one line per note, in reading order as given. */
  text: string;
  /** The elements themselves, with the session whose pictures they name and whose people have written them. */
  board: string;
}

/** Where a copy was made: the session's key in the library, its id, and the names of its participants by their id. */
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

/**
 * The lines of a pasted text, one note each: without empty ones and without the marks of a list. A cell of a spreadsheet stays whole,
 * however many lines it has.
 */
export function splitLines(text: string): string[] {
  return withWholeCells(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*(?:[-–—*•◦▪·]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.replaceAll(lineInCell, '\n'));
}

/** Stands for a line break inside a cell until the lines are parted. */
const lineInCell = '\u0000';
/** No spreadsheet's column is longer, in UTF-16 code units; in longer texts nothing is looked for. */
const longestColumn = 2_000_000;

/** Spreadsheets put cells of several lines in quotation marks on the clipboard and double those inside; other cells stay bare. */
function withWholeCells(text: string): string {
  if (text.length > longestColumn) return text;
  return text.replace(/(^|[\t\n])"([^"]*(?:""[^"]*)*)"(?=\t|\r?\n|$)/g, (whole, before: string, cell: string) =>
    cell.includes('\n') ? before + cell.replaceAll('""', '"').replace(/\r?\n/g, lineInCell) : whole,
  );
}
