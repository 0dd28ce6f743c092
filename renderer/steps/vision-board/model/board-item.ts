import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { Point, Rect } from './geometry';

/** An element as the board model keeps it: with its bounds, path and place in the drawing order. */
export interface BoardItem {
  id: string;
  element: BoardElement;
  /** The upright rectangle around the element as it is seen, rotated or not, in board units. */
  rect: Rect;
  /** The corners of a connector; null for other elements. */
  path: readonly Point[] | null;
  /** Place in the drawing order; higher is on top. */
  rank: number;
}

/** Whether a connector may end at an element of this type. */
export function canConnect(type: BoardElement['type'] | undefined): boolean {
  return type === 'note' || type === 'picture' || type === 'text' || type === 'shape';
}
