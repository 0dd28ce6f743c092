import type { PlacedElement } from '../../../../workshop/vision-board/schema';
import { largestSide, smallestSide } from '../../../../workshop/vision-board/terms';
import { centreOf, type Size } from '../../../../workshop/vision-board/geometry';
import { toWorld, turnedBack, type HandleDirection } from '../model/handles';
import type { BoardView } from '../rendering/board-view';

/** Smallest size of a note, in board units. */
const smallestNote = { width: 96, height: 64 };
const lowerRight: HandleDirection = { x: 1, y: 1 };

/**
 * The element after one of its corners or edges, by default the lower right corner, moved by board units. The opposite corner keeps its
 * place. Pictures keep their ratio; elements with text stay high enough for it.
 */
export function resizeElement(
  view: BoardView,
  element: PlacedElement,
  dx: number,
  dy: number,
  direction = lowerRight,
): PlacedElement {
  const along = turnedBack(element, { x: dx, y: dy });
  const size = sizeAfter(view, element, along.x * direction.x, along.y * direction.y);
  // An edge keeps the upper left corner, unless it is the left or the upper one.
  const anchor = { x: direction.x || 1, y: direction.y || 1 };
  const corner = toWorld(element, centreOf(element), {
    x: (-anchor.x * element.width) / 2,
    y: (-anchor.y * element.height) / 2,
  });
  const centre = toWorld(element, corner, { x: (anchor.x * size.width) / 2, y: (anchor.y * size.height) / 2 });
  return { ...element, ...size, x: centre.x - size.width / 2, y: centre.y - size.height / 2 };
}

/** The size of an element that grows by board units along its axes. */
function sizeAfter(view: BoardView, element: PlacedElement, dx: number, dy: number): Size {
  const { width, height } = element;
  if (element.type === 'picture') {
    const wanted = Math.abs(dx / width) > Math.abs(dy / height) ? (width + dx) / width : (height + dy) / height;
    const smallest = smallestSide / Math.min(width, height);
    const largest = largestSide / Math.max(width, height);
    const scale = Math.max(smallest, Math.min(largest, wanted));
    return { width: width * scale, height: height * scale };
  }
  if (element.type === 'line' || element.type === 'drawing') {
    const free = (value: number) => Math.round(Math.max(0, Math.min(largestSide, value)));
    return { width: free(width + dx), height: free(height + dy) };
  }
  const wide = Math.round(Math.min(largestSide, Math.max(smallestNote.width, width + dx)));
  const high = Math.round(Math.min(largestSide, Math.max(smallestNote.height, height + dy)));
  if (element.type === 'area') return { width: wide, height: high };
  if (element.type === 'text') {
    return { width: wide, height: Math.ceil(view.textLayouts.layoutHeadline(element.text, wide, element.size).height) };
  }
  const needed = element.text === '' ? 0 : Math.ceil(view.textLayouts.fitText(element.text, wide, high).height);
  return { width: wide, height: Math.min(largestSide, Math.max(high, needed)) };
}
