import { smallestSide } from '../../../../workshop/vision-board/terms';
import type { BoardModel } from '../model/board-model';
import { contains, type Point, type Rect, type Size } from '../model/geometry';

/** Size of a new note and gap between elements that are inserted together, in board units. */
export const newNoteSize: Size = { width: 200, height: 200 };
export const gapBetween = 24;
/** Longest side of a new picture, in board units. */
const longestSide = 360;

/** Returns a test whether elements intersect a rectangle. Areas do not count, they lie below the others. */
export function isOccupied(model: BoardModel): (place: Rect) => boolean {
  return (place) => model.within(place).some(({ element }) => element.type !== 'area');
}

/** Size in board units of a new picture, from its size in pixels. */
export function pictureSize({ width, height }: Size): Size {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(smallestSide, width * scale), height: Math.max(smallestSide, height * scale) };
}

/** The rectangle, shifted until no element has the same corner. */
export function offsetFromExact(rect: Rect, taken: (corner: Point) => boolean): Rect {
  let { x, y } = rect;
  for (let tries = 0; tries < 200 && taken({ x, y }); tries += 1) {
    x += gapBetween;
    y += gapBetween;
  }
  return { ...rect, x, y };
}

/** Centre of a free space of a size: at `at` when nothing is covered there, otherwise to the right of everything. */
export function findFreeSpace(
  { width, height }: Size,
  at: Point,
  taken: (place: Rect) => boolean,
  all: Rect | null,
): Point {
  const wanted = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  if (!all || !taken(wanted)) return at;
  return { x: Math.round(all.x + all.width + 2 * gapBetween + width / 2), y: at.y };
}

/**
 * The rectangle when it covers nothing, otherwise the nearest free cell of a grid around it. Cells inside the `visible` part of the
 * board come first.
 */
export function nearestFreeSpace(rect: Rect, taken: (place: Rect) => boolean, seen: Rect): Rect {
  let outside: Rect | null = null;
  for (const [across, down] of ringsAround) {
    const place = {
      ...rect,
      x: rect.x + across * (rect.width + gapBetween),
      y: rect.y + down * (rect.height + gapBetween),
    };
    const isSeen = contains(seen, place);
    if ((!isSeen && outside) || taken(place)) continue;
    if (isSeen) return place;
    outside = place;
  }
  return outside ?? rect;
}

/** Grid offsets sorted by distance; of equally distant ones, right and down come first. */
const ringsAround = (() => {
  const reach = 12;
  const steps: [across: number, down: number][] = [];
  for (let across = -reach; across <= reach; across += 1) {
    for (let down = -reach; down <= reach; down += 1) steps.push([across, down]);
  }
  return steps.sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by) || bx - ax || by - ay);
})();

/**
 * The next free rectangle to the right of the last one. Rows end at the right edge of the `visible` part of the board; then the
 * next row begins.
 */
export function nextFreeInRow(last: Rect, taken: (place: Rect) => boolean, seen: Rect): Rect {
  const step = last.width + gapBetween;
  const free = (from: Rect, until: number): Rect | null => {
    let place = from;
    for (let tries = 0; tries < 100 && taken(place); tries += 1) place = { ...place, x: place.x + step };
    return place.x + place.width <= until ? place : null;
  };
  const beside = free({ ...last, x: last.x + step }, seen.x + seen.width);
  if (beside) return beside;
  const before = (place: Rect) => ({ ...place, x: place.x - step });
  let first = last;
  while (before(first).x >= seen.x && taken(before(first))) first = before(first);
  const below = { ...first, y: first.y + first.height + gapBetween };
  return free(below, Infinity) ?? below;
}

/** Top left corners of `count` rectangles in rows, centred around a point, about 1.6 times as many columns as rows. */
export function layoutInRows(count: number, { width, height }: Size, at: Point): Point[] {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count * 1.6)));
  const rows = Math.ceil(count / columns);
  const left = Math.round(at.x - (Math.min(count, columns) * (width + gapBetween) - gapBetween) / 2);
  const top = Math.round(at.y - (rows * (height + gapBetween) - gapBetween) / 2);
  return Array.from({ length: count }, (_, index) => ({
    x: left + (index % columns) * (width + gapBetween),
    y: top + Math.floor(index / columns) * (height + gapBetween),
  }));
}

/** Masonry layout around a point. Returns the function that places each picture in turn. */
export function layoutInColumns(count: number, at: Point): (size: Size) => Rect {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count)));
  const step = longestSide + gapBetween;
  const left = Math.round(at.x - (columns * step - gapBetween) / 2);
  const top = Math.round(at.y - (Math.ceil(count / columns) * step * 0.75) / 2);
  const next = Array.from({ length: columns }, () => top);
  return (size) => {
    const column = next.indexOf(Math.min(...next));
    const y = next[column] ?? top;
    next[column] = y + Math.round(size.height) + gapBetween;
    return { x: left + column * step, y, ...size };
  };
}
