/** Elements whose tops lie in the same band of this height, in board units, are read as one row. */
const rowHeight = 120;

/** Compares places by the order in which people read a board: rows from the top, each from the left. */
export function inReadingOrder(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.floor(a.y / rowHeight) - Math.floor(b.y / rowHeight) || a.x - b.x || a.y - b.y;
}
