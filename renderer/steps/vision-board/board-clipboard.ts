import { inOrder } from '../../../workshop/collection';
import { visionBoardSchema, type BoardElement, type VisionBoard } from '../../../workshop/vision-board/schema';
import { wordsOn } from '../../../workshop/vision-board/words-on';
import type { BoardItem } from './board-model';

const copySchema = visionBoardSchema.pick({ elements: true, groups: true });

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

export function copyOf(
  items: readonly Pick<BoardItem, 'id' | 'element'>[],
  groups: VisionBoard['groups'],
  sessionKey: string,
): BoardCopy {
  const lines = items.map(({ element }) =>
    element.type === 'note' && element.hidden ? '' : wordsOn(element).replaceAll('\n', ' '),
  );
  const elements = Object.fromEntries(items.map(({ id, element }) => [id, element]));
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    board: JSON.stringify({ session: sessionKey, elements, groups }),
  };
}

export interface ReadCopy {
  session: string;
  elements: { id: string; element: BoardElement }[];
  groups: VisionBoard['groups'];
}

/** Reads such a copy back, bottom to top. Null when it is none, however it came to be called one. */
export function readCopy(text: string): ReadCopy | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null || !('session' in data) || !('elements' in data)) return null;
  const parsed = copySchema.safeParse({ elements: data.elements, groups: 'groups' in data ? data.groups : {} });
  if (!parsed.success || typeof data.session !== 'string') return null;
  const { groups } = parsed.data;
  const elements = inOrder(parsed.data.elements).map(([id, element]) => ({ id, element }));
  return { session: data.session, elements, groups };
}

/** The lines of a pasted text, one note each: without empty ones and without the marks of a list. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*(?:[-–—*•◦▪·]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
