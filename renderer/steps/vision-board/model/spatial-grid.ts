import type { Rect } from './geometry';

/** Side of a cell in board units: a screen at 100 % covers about twelve cells, a note one to four. */
const cellSize = 512;
/** Cells per axis, enough for all coordinates of a board. */
const cellsPerAxis = 8192;

/**
 * Spatial index of rectangles: a uniform grid, because elements have similar sizes and move often, which would rebalance a tree.
 */
export class SpatialGrid {
  readonly #cells = new Map<number, Set<string>>();
  readonly #rects = new Map<string, Rect>();

  put(id: string, rect: Rect): void {
    this.remove(id);
    this.#rects.set(id, rect);
    for (const key of cellsOf(rect)) {
      const ids = this.#cells.get(key);
      if (ids) ids.add(id);
      else this.#cells.set(key, new Set([id]));
    }
  }

  remove(id: string): void {
    const rect = this.#rects.get(id);
    if (!rect) return;
    this.#rects.delete(id);
    for (const key of cellsOf(rect)) {
      const ids = this.#cells.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#cells.delete(key);
    }
  }

  /** Ids of the rectangles in the cells of an area. The caller compares exactly. */
  near(area: Rect): Set<string> {
    const found = new Set<string>();
    const span = spanOf(area);
    const cells = (span.right - span.left + 1) * (span.bottom - span.top + 1);
    // A view of the whole board covers more cells than are filled.
    if (cells > this.#cells.size) {
      for (const [key, ids] of this.#cells) {
        const column = key % cellsPerAxis;
        const row = Math.floor(key / cellsPerAxis);
        if (column < span.left || column > span.right || row < span.top || row > span.bottom) continue;
        for (const id of ids) found.add(id);
      }
      return found;
    }
    for (const key of keysOf(span)) {
      const ids = this.#cells.get(key);
      if (ids) for (const id of ids) found.add(id);
    }
    return found;
  }
}

interface Span {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function spanOf({ x, y, width, height }: Rect): Span {
  return { left: cellIndex(x), right: cellIndex(x + width), top: cellIndex(y), bottom: cellIndex(y + height) };
}

function cellIndex(value: number): number {
  return Math.max(0, Math.min(cellsPerAxis - 1, Math.floor(value / cellSize) + cellsPerAxis / 2));
}

function cellsOf(rect: Rect): Iterable<number> {
  return keysOf(spanOf(rect));
}

function* keysOf({ left, right, top, bottom }: Span): Generator<number> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield row * cellsPerAxis + column;
  }
}
