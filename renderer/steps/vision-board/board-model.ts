import { inReadingOrder } from '../../../workshop/vision-board/reading-order';
import type { BoardElement } from '../../../workshop/vision-board/schema';
import { around, intersects, type Point, type Rect } from './geometry';
import { SpatialGrid } from './spatial-grid';

export interface BoardItem {
  id: string;
  element: BoardElement;
  /** Place in the drawing order: higher lies on top. */
  rank: number;
}

/** The board's elements, indexed for drawing and pointing. Follows the session by comparing what changed. */
export class BoardModel {
  readonly #items = new Map<string, BoardItem>();
  readonly #grid = new SpatialGrid();
  #elements: Readonly<Record<string, BoardElement>> = {};
  #reading: readonly string[] | null = null;

  /** Takes over the elements of the session. Elements are immutable: the same object means nothing changed. */
  update(elements: Readonly<Record<string, BoardElement>>): void {
    if (elements === this.#elements) return;
    this.#elements = elements;
    this.#reading = null;
    let restack = false;
    for (const id of this.#items.keys()) {
      if (Object.hasOwn(elements, id)) continue;
      this.#items.delete(id);
      this.#grid.remove(id);
    }
    for (const [id, element] of Object.entries(elements)) {
      const item = this.#items.get(id);
      if (item?.element === element) continue;
      if (!item || item.element.order !== element.order) restack = true;
      if (!item || !samePlace(item.element, element)) this.#grid.put(id, element);
      if (item) item.element = element;
      else this.#items.set(id, { id, element, rank: 0 });
    }
    if (restack) this.#restack();
  }

  get size(): number {
    return this.#items.size;
  }

  get(id: string): BoardElement | undefined {
    return this.#items.get(id)?.element;
  }

  items(ids: Iterable<string>): BoardItem[] {
    const found: BoardItem[] = [];
    for (const id of ids) {
      const item = this.#items.get(id);
      if (item) found.push(item);
    }
    return found.sort((a, b) => a.rank - b.rank);
  }

  ids(): Iterable<string> {
    return this.#items.keys();
  }

  /** The elements that touch an area, in drawing order. */
  within(area: Rect): BoardItem[] {
    return this.items(this.#grid.near(area)).filter(({ element }) => intersects(element, area));
  }

  /** The topmost element at a point. */
  at(point: Point): BoardItem | undefined {
    return this.within({ ...point, width: 0.001, height: 0.001 }).at(-1);
  }

  /** The rectangle around everything, or null for an empty board. */
  bounds(): Rect | null {
    return around(Object.values(this.#elements));
  }

  /** All ids in reading order; the same array until something changes. */
  readingOrder(): readonly string[] {
    this.#reading ??= Object.entries(this.#elements)
      .sort(([, a], [, b]) => inReadingOrder(a, b))
      .map(([id]) => id);
    return this.#reading;
  }

  #restack(): void {
    const stacked = [...this.#items.values()].sort(inDrawingOrder);
    stacked.forEach((item, rank) => {
      item.rank = rank;
    });
  }
}

function inDrawingOrder(a: BoardItem, b: BoardItem): number {
  if (a.element.order !== b.element.order) return a.element.order < b.element.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function samePlace(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
