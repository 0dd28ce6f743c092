import type { PlacedElement } from '../../../../workshop/vision-board/schema';
import { largestSide, smallestSide } from '../../../../workshop/vision-board/terms';
import type { BoardView } from '../rendering/board-view';

/** Smallest size of a note, in board units. */
const smallestNote = { width: 96, height: 64 };

/**
 * The element after its lower right corner moved by board units. Pictures keep their ratio; elements with text stay high enough for
 * it.
 */
export function resizeElement(view: BoardView, element: PlacedElement, dx: number, dy: number): PlacedElement {
  const { width, height } = element;
  if (element.type === 'picture') {
    const wanted = Math.abs(dx / width) > Math.abs(dy / height) ? (width + dx) / width : (height + dy) / height;
    const smallest = smallestSide / Math.min(width, height);
    const largest = largestSide / Math.max(width, height);
    const scale = Math.max(smallest, Math.min(largest, wanted));
    return { ...element, width: width * scale, height: height * scale };
  }
  if (element.type === 'line' || element.type === 'drawing') {
    const free = (value: number) => Math.round(Math.max(0, Math.min(largestSide, value)));
    return { ...element, width: free(width + dx), height: free(height + dy) };
  }
  const wide = Math.round(Math.min(largestSide, Math.max(smallestNote.width, width + dx)));
  const high = Math.round(Math.min(largestSide, Math.max(smallestNote.height, height + dy)));
  if (element.type === 'area') return { ...element, width: wide, height: high };
  if (element.type === 'text') {
    return { ...element, width: wide, height: Math.ceil(view.layoutHeadline(element.text, wide, element.size).height) };
  }
  const needed = element.text === '' ? 0 : Math.ceil(view.fitText(element.text, wide, high).height);
  return { ...element, width: wide, height: Math.min(largestSide, Math.max(high, needed)) };
}
