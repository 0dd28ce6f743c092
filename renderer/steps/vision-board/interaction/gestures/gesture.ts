import type { Point } from '../../../../../workshop/vision-board/geometry';

/** What a gesture needs of a pointer event. Points are in screen pixels from the top left corner of the surface. */
export interface PointerInput {
  id: number;
  /** `mouse`, `pen` or `touch`. */
  type: string;
  button: number;
  point: Point;
  /** The points since the last event, this one included: a pen reports more often than frames are drawn. */
  coalesced: () => readonly Point[];
  shiftKey: boolean;
  altKey: boolean;
  /** Ctrl, on a Mac also Cmd. */
  ctrlKey: boolean;
}

/**
 * A gesture from its pointerdown, which the factory gets, to the pointerup. It receives only the events of its own pointer.
 * Session edits happen once, in `up`.
 */
export interface Gesture {
  /** Also the cursor: `data-gesture` of the surface. */
  readonly kind: 'pan' | 'lasso' | 'drag' | 'resize' | 'rotate' | 'draw' | 'connect' | 'pinch' | 'vote';
  /** Whether copies are dragged now. */
  readonly copies?: boolean;
  move: (pointer: PointerInput) => void;
  up: (pointer: PointerInput) => void;
  /** Drops the gesture and what it previews, without an edit. */
  cancel: () => void;
}

/** Screen pixels after which a press becomes a drag. */
const dragThreshold = 4;

export function exceedsDragThreshold(from: Point, to: Point): boolean {
  return Math.hypot(from.x - to.x, from.y - to.y) >= dragThreshold;
}
