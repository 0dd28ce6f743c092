import { connectorPath, midpointOf } from '../../../../workshop/vision-board/connector-path';
import { elementBounds, inReadingOrder } from '../../../../workshop/vision-board/element-bounds';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { BoardItem } from './board-item';
import {
  boundingRect,
  contains,
  intersects,
  isSameRect,
  type Point,
  type Rect,
} from '../../../../workshop/vision-board/geometry';
import { estimateTextWidth } from '../../../../workshop/svg/wrap-text';
import { hitsElement } from './hit-test';
import { leastStripHeight, ScreenTitles } from './screen-titles';
import { SpatialGrid } from './spatial-grid';
import { addToList } from '../../../../workshop/add-to-list';

const emptyRect: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Spatial index and drawing order of the elements. It follows the session by comparing elements. */
export class BoardModel {
  readonly titles = new ScreenTitles();
  readonly #items = new Map<string, BoardItem>();
  readonly #grid = new SpatialGrid();
  /** Ids of connectors by the id of the elements at their ends. */
  #connectors = new Map<string, string[]>();
  /** Where the label of a connector may be: it may be wider than the bounds. */
  readonly #labels = new Map<string, Rect>();
  #elements: Readonly<Record<string, BoardElement>> = {};
  #readingOrder: readonly string[] | null = null;
  /** Incremented with every update. */
  revision = 0;

  /**
   * Updates the index. Elements are immutable: the same object is an unchanged element. Returns the parts of the board that look different;
   * null when that may be anywhere, since titles or labels of connectors have changed.
   */
  update(elements: Readonly<Record<string, BoardElement>>): Rect[] | null {
    const parts: Rect[] = [];
    if (elements === this.#elements) return parts;
    this.#elements = elements;
    this.revision += 1;
    let isOrderChanged = false;
    let isLocal = true;
    const changed = new Set<string>();
    for (const [id, { element, rect }] of this.#items) {
      if (Object.hasOwn(elements, id)) continue;
      isLocal &&= !reachesFurther(element);
      if (rect !== emptyRect) parts.push(rect);
      this.#items.delete(id);
      this.#grid.remove(id);
      this.#labels.delete(id);
      this.#readingOrder = null;
      changed.add(id);
    }
    for (const [id, element] of Object.entries(elements)) {
      const item = this.#items.get(id);
      if (item?.element === element) continue;
      isLocal &&= !reachesFurther(element) && !(item && reachesFurther(item.element));
      if (!item || item.element.order !== element.order) isOrderChanged = true;
      if (item) item.element = element;
      else {
        this.#items.set(id, { id, element, rect: emptyRect, path: null, rank: 0 });
        this.#readingOrder = null;
      }
      changed.add(id);
    }
    this.#connectors = connectorsByElement(elements, this.#connectors, changed, this.#items);
    for (const id of changed) {
      this.titles.update(id, elements[id]);
      this.#updateBounds(id, parts);
      for (const connector of this.#connectors.get(id) ?? []) {
        const element = elements[connector];
        if (element === undefined || changed.has(connector)) continue;
        isLocal &&= !reachesFurther(element);
        this.#updateBounds(connector, parts);
      }
    }
    if (isOrderChanged) this.#updateRanks();
    return isLocal ? parts : null;
  }

  get size(): number {
    return this.#items.size;
  }

  get(id: string): BoardElement | undefined {
    return this.#items.get(id)?.element;
  }

  rectOf(id: string): Rect | undefined {
    return this.#items.get(id)?.rect;
  }

  /** Ids of the members of a group. */
  membersOf(group: string): string[] {
    return [...this.#items.values()].flatMap(({ id, element }) => (element.group === group ? [id] : []));
  }

  /** Ids of the connectors that end at an element. */
  connectorsOf(id: string): readonly string[] {
    return this.#connectors.get(id) ?? [];
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

  /** Elements whose bounds intersect a rectangle, in drawing order. */
  within(area: Rect): BoardItem[] {
    return this.items(this.#grid.near(area)).filter(({ rect }) => intersects(rect, area));
  }

  /** Whether the label of a connector may reach into a rectangle. */
  hasLabelIn(area: Rect): boolean {
    for (const rect of this.#labels.values()) if (intersects(rect, area)) return true;
    return false;
  }

  /** Elements whose bounds are inside a rectangle, in drawing order. */
  inside(area: Rect): BoardItem[] {
    return this.within(area).filter(({ rect }) => contains(area, rect));
  }

  /** The topmost element at a point; enlarged titles are above all. `tolerance` in board units applies to thin elements. */
  at(point: Point, tolerance = 0): BoardItem | undefined {
    const title = this.#items.get(this.titles.at(point)?.id ?? '');
    if (title) return title;
    const strip = leastStripHeight(this.titles.least);
    const size = Math.max(0.001, 2 * tolerance);
    const near = this.within({ x: point.x - tolerance, y: point.y - tolerance, width: size, height: size });
    return near.filter((item) => hitsElement(item, point, tolerance, strip)).at(-1);
  }

  /** Bounds of all elements; null for an empty board. */
  bounds(): Rect | null {
    return boundingRect([...this.#items.values()].map(({ rect }) => rect));
  }

  /** All ids in reading order. The same array is returned until an element is added, removed or moved. */
  readingOrder(): readonly string[] {
    this.#readingOrder ??= [...this.#items.values()].sort((a, b) => inReadingOrder(a.rect, b.rect)).map(({ id }) => id);
    return this.#readingOrder;
  }

  /** Adds where the element was and where it is now to `parts`. */
  #updateBounds(id: string, parts: Rect[]): void {
    const item = this.#items.get(id);
    if (!item) return;
    if (item.rect !== emptyRect) parts.push(item.rect);
    const { element } = item;
    if (element.type === 'connector') item.path = connectorPath(element, this.#elements);
    const rect = elementBounds(element, this.#elements) ?? emptyRect;
    // Sorting thousands of elements after a text edit would take noticeable time.
    if (rect.x !== item.rect.x || rect.y !== item.rect.y) this.#readingOrder = null;
    if (rect === emptyRect) this.#grid.remove(id);
    else if (item.rect === emptyRect || !isSameRect(item.rect, rect)) this.#grid.put(id, rect);
    item.rect = rect;
    if (element.type === 'connector' && element.label !== '')
      this.#labels.set(id, labelSpace(element.label, item.path));
    else this.#labels.delete(id);
    if (rect !== emptyRect) parts.push(rect);
  }

  /** Recomputes the drawing order. Areas are below all other elements. */
  #updateRanks(): void {
    const ordered = [...this.#items.values()].sort(inDrawingOrder);
    ordered.forEach((item, rank) => {
      item.rank = rank;
    });
  }
}

/** Connectors by the elements at their ends. Returns `before` when no connector has changed. */
function connectorsByElement(
  elements: Readonly<Record<string, BoardElement>>,
  before: Map<string, string[]>,
  changed: ReadonlySet<string>,
  items: ReadonlyMap<string, BoardItem>,
): Map<string, string[]> {
  const hasConnectorChanged = [...changed].some((id) => {
    const element = items.get(id)?.element;
    return element === undefined || element.type === 'connector';
  });
  if (!hasConnectorChanged) return before;
  const connectors = new Map<string, string[]>();
  for (const [id, element] of Object.entries(elements)) {
    if (element.type !== 'connector') continue;
    for (const end of [element.from, element.to]) {
      if ('element' in end) addToList(connectors, end.element, id);
    }
  }
  return connectors;
}

/** Whether a change of this element may change how the board looks outside of its bounds: titles make way for each other, labels are wide. */
function reachesFurther(element: BoardElement): boolean {
  return element.type === 'area' || element.type === 'text' || (element.type === 'connector' && element.label !== '');
}

/** More than a label in the middle of its line needs. */
function labelSpace(label: string, path: BoardItem['path']): Rect {
  const { x, y } = midpointOf(path ?? []);
  const [width, height] = [1.5 * estimateTextWidth(label, 16) + 24, 32];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function inDrawingOrder(a: BoardItem, b: BoardItem): number {
  const [isAreaA, isAreaB] = [a.element.type === 'area', b.element.type === 'area'];
  if (isAreaA !== isAreaB) return isAreaA ? -1 : 1;
  if (a.element.order !== b.element.order) return a.element.order < b.element.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
