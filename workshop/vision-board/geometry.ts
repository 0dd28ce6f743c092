/** Points and rectangles are in board units or screen pixels, depending on the caller. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Rect = Point & Size;

export function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isSameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/** The rectangle grown by `margin` on every side. */
export function expand({ x, y, width, height }: Rect, margin: number): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** The rectangle between two opposite corners in any order. */
export function rectFromCorners(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** The smallest rectangle around all others; null for none. */
export function boundingRect(rects: Iterable<Rect>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

export function centreOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether the centre of a rectangle lies on another one. */
export function centreLiesOn(rect: Rect, other: Rect): boolean {
  return contains(other, { ...centreOf(rect), width: 0, height: 0 });
}

/** The item with the smallest rectangle on which the centre of `rect` lies and whose extent is larger than `extent`; null for none. */
export function smallestAround<Item>(
  rect: Rect,
  items: Iterable<Item>,
  rectOf: (item: Item) => Rect,
  extent = 0,
): Item | null {
  let [smallest, least]: [Item | null, number] = [null, Infinity];
  for (const item of items) {
    const other = rectOf(item);
    if (extentOf(other) <= extent || extentOf(other) >= least || !centreLiesOn(rect, other)) continue;
    [smallest, least] = [item, extentOf(other)];
  }
  return smallest;
}

export function extentOf({ width, height }: Size): number {
  return width * height;
}

/** Rows from the top, each from the left. What begins above the middle of a row's first item is in that row. */
export function inRows<Item>(items: readonly Item[], rectOf: (item: Item) => Rect): Item[] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((a, b) => rectOf(a).y - rectOf(b).y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first !== undefined && rectOf(item).y < centreOf(rectOf(first)).y) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => row.sort((a, b) => rectOf(a).x - rectOf(b).x));
}
