/** Height of a row, in board units: elements whose tops lie in the same band are read as one row. */
const rowHeight = 120;

/** Compares positions in reading order: rows from the top, each from the left. */
export function inReadingOrder(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.floor(a.y / rowHeight) - Math.floor(b.y / rowHeight) || a.x - b.x || a.y - b.y;
}
