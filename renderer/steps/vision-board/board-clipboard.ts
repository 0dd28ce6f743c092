import type { BoardElement } from '../../../workshop/vision-board/schema';
import { visionBoardSchema } from '../../../workshop/vision-board/schema';
import type { BoardItem } from './board-model';

/** Type of what the board puts on the clipboard beside plain text; Chromium keeps it among its own pages. */
export const clipboardType = 'application/x-leitbild-board+json';

/** Pasted lists beyond this many lines are asked about, and beyond the second figure only taken as one note. */
export const manyLines = 50;
export const mostLines = 2000;

export interface BoardCopy {
  /** Plain text for other programs: one line per note, in reading order as given. */
  text: string;
  /** The elements themselves, and the session whose pictures they name. */
  board: string;
}

export function copyOf(items: readonly Pick<BoardItem, 'id' | 'element'>[], sessionKey: string): BoardCopy {
  const lines = items.map(({ element }) =>
    element.type === 'note' ? element.text.replaceAll('\n', ' ') : element.alt,
  );
  const elements = Object.fromEntries(items.map(({ id, element }) => [id, element]));
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    board: JSON.stringify({ session: sessionKey, elements }),
  };
}

/** Reads such a copy back, bottom to top. Null when it is none, however it came to be called one. */
export function readCopy(text: string): { session: string; elements: BoardElement[] } | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null || !('session' in data) || !('elements' in data)) return null;
  const parsed = visionBoardSchema.safeParse({ elements: data.elements });
  if (!parsed.success || typeof data.session !== 'string') return null;
  const elements = Object.values(parsed.data.elements).sort((a, b) => (a.order < b.order ? -1 : 1));
  return { session: data.session, elements };
}

/** The lines of a pasted text, one note each: without empty ones and without the marks of a list. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*(?:[-–—*•◦▪·]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
