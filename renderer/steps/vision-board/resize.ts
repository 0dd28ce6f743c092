import { largestSide, smallestSide, type BoardElement } from '../../../workshop/vision-board/schema';
import type { BoardView } from './board-view';

/** Smaller notes would have no room for a word. */
const smallestNote = { width: 96, height: 64 };

/**
 * An element whose lower right corner was drawn by so many board units. Pictures keep their ratio; a note stays high enough for
 * its text.
 */
export function resized(view: BoardView, element: BoardElement, dx: number, dy: number): BoardElement {
  const { width, height } = element;
  if (element.type === 'picture') {
    const wanted = Math.abs(dx / width) > Math.abs(dy / height) ? (width + dx) / width : (height + dy) / height;
    const smallest = smallestSide / Math.min(width, height);
    const largest = largestSide / Math.max(width, height);
    const scale = Math.max(smallest, Math.min(largest, wanted));
    return { ...element, width: width * scale, height: height * scale };
  }
  const wide = Math.round(Math.min(largestSide, Math.max(smallestNote.width, width + dx)));
  const high = Math.round(Math.min(largestSide, Math.max(smallestNote.height, height + dy)));
  const needed = Math.ceil(view.fit(element.text, wide, high).height);
  return { ...element, width: wide, height: Math.min(largestSide, Math.max(high, needed)) };
}
