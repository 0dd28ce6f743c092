import type { Rect } from '../geometry';
import { boardLimit, largestSide, smallestSide } from '../terms';

/** A coordinate within the board. */
export function withinBoard(value: number): number {
  return Math.max(-boardLimit, Math.min(boardLimit, value));
}

/** A length within the limits of an element's sides; the sides of flat elements, which are lines and drawings, may be 0. */
export function withinSides(value: number, isFlat = false): number {
  return Math.max(isFlat ? 0 : smallestSide, Math.min(largestSide, value));
}

/** An element whose box is within the limits, each side for itself. The schema refuses others, and a refused element is lost. */
export function withinLimits<Item extends Rect>(item: Item): Item {
  const { x, y, width, height } = item;
  return {
    ...item,
    x: withinBoard(x),
    y: withinBoard(y),
    width: withinSides(width),
    height: withinSides(height),
  };
}

/** Like `withinLimits`, at the same ratio of the sides: for lines, drawings and pictures. */
export function scaledWithinLimits<Item extends Rect>(item: Item, isFlat = false): Item {
  const { x, y, width, height } = item;
  const scale = Math.min(1, largestSide / Math.max(width, height));
  return {
    ...item,
    x: withinBoard(x),
    y: withinBoard(y),
    width: withinSides(width * scale, isFlat),
    height: withinSides(height * scale, isFlat),
  };
}
