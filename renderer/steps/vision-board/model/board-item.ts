import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { Point, Rect } from '../../../../workshop/vision-board/geometry';

/** An element in the board model, with what is derived from it. */
export interface BoardItem {
  id: string;
  element: BoardElement;
  /** Axis-aligned bounds of the rendered element, in board units. */
  rect: Rect;
  /** Corner points of a connector; null for other elements. */
  path: readonly Point[] | null;
  /** Index in the drawing order; higher is on top. */
  rank: number;
}

/** Whether a connector may end at an element of this type. */
export function canConnect(type: BoardElement['type'] | undefined): boolean {
  return type === 'note' || type === 'picture' || type === 'text' || type === 'shape';
}
