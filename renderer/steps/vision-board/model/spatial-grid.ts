import type { Rect } from '../../../../workshop/vision-board/geometry';

/** Side of a cell in board units: a screen at 100 % covers about twelve cells, a note one to four. */
const cellSize = 512;
/** Cells per axis, enough for all coordinates of a board. */
const cellsPerAxis = 8192;
/** Rectangles over more cells are in a list of their own: a connector can cross the whole board, which is millions of cells. */
const largestCellCount = 400;

/**
 * Spatial index of rectangles: a uniform grid, because elements have similar sizes and move often, which would rebalance a tree.
 */
export class SpatialGrid<Id = string> {
  readonly #cells = new Map<number, Set<Id>>();
  readonly #spans = new Map<Id, Span>();
  /** Ids of the rectangles that are in no cell because they cover too many; `near` always finds them. */
  readonly #large = new Set<Id>();

  put(id: Id, rect: Rect): void {
    this.remove(id);
    const span = spanOf(rect);
    this.#spans.set(id, span);
    if (cellCount(span) > largestCellCount) {
      this.#large.add(id);
      return;
    }
    for (const key of keysOf(span)) {
      const ids = this.#cells.get(key);
      if (ids) ids.add(id);
      else this.#cells.set(key, new Set([id]));
    }
  }

  remove(id: Id): void {
    const span = this.#spans.get(id);
    if (!span) return;
    this.#spans.delete(id);
    if (this.#large.delete(id)) return;
    for (const key of keysOf(span)) {
      const ids = this.#cells.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#cells.delete(key);
    }
  }

  /** Ids of the rectangles in the cells of an area, and of all large ones. The caller compares exactly. */
  near(area: Rect): Set<Id> {
    const found = new Set(this.#large);
    const span = spanOf(area);
    // A view of the whole board covers more cells than are filled.
    if (cellCount(span) > this.#cells.size) {
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

function cellCount({ left, right, top, bottom }: Span): number {
  return (right - left + 1) * (bottom - top + 1);
}

function* keysOf({ left, right, top, bottom }: Span): Generator<number> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield row * cellsPerAxis + column;
  }
}
