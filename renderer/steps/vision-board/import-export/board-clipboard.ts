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
