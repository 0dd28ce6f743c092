import { smallestSide } from '../../../../workshop/vision-board/terms';
import type { BoardModel } from '../model/board-model';
import { contains, type Point, type Rect, type Size } from '../model/geometry';

/** Size of a new note and gap between elements that are inserted together, in board units. */
export const newNoteSize: Size = { width: 200, height: 200 };
export const gapBetween = 24;
/** Longest side of a new picture, in board units. */
const longestPictureSide = 360;

/** Returns a test whether elements intersect a rectangle. Areas do not count, they lie below the others. */
export function isOccupied(model: BoardModel): (place: Rect) => boolean {
  return (place) => model.within(place).some(({ element }) => element.type !== 'area');
}

/** Size in board units of a new picture, from its size in pixels. */
export function pictureSize({ width, height }: Size): Size {
  const scale = Math.min(1, longestPictureSide / Math.max(width, height));
  return { width: Math.max(smallestSide, width * scale), height: Math.max(smallestSide, height * scale) };
}

/** The rectangle, shifted until no element has the same corner. */
export function offsetFromExact(rect: Rect, isTaken: (corner: Point) => boolean): Rect {
  let { x, y } = rect;
  for (let tries = 0; tries < 200 && isTaken({ x, y }); tries += 1) {
    x += gapBetween;
    y += gapBetween;
  }
  return { ...rect, x, y };
}

/** Centre of a free space of a size: at `at` when nothing is covered there, otherwise to the right of everything. */
export function findFreeSpace(
  { width, height }: Size,
  at: Point,
  isTaken: (place: Rect) => boolean,
  all: Rect | null,
): Point {
  const wanted = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  if (!all || !isTaken(wanted)) return at;
  return { x: Math.round(all.x + all.width + 2 * gapBetween + width / 2), y: at.y };
}

/**
 * The rectangle when it covers nothing, otherwise the nearest free cell of a grid around it. Cells inside the `visible` part of the
 * board come first.
 */
export function nearestFreeSpace(rect: Rect, isTaken: (place: Rect) => boolean, visible: Rect): Rect {
  let firstOutside: Rect | null = null;
  for (const [column, row] of gridOffsets) {
    const place = {
      ...rect,
      x: rect.x + column * (rect.width + gapBetween),
      y: rect.y + row * (rect.height + gapBetween),
    };
    const isVisible = contains(visible, place);
    if ((!isVisible && firstOutside) || isTaken(place)) continue;
    if (isVisible) return place;
    firstOutside = place;
  }
  return firstOutside ?? rect;
}

/** Grid offsets sorted by distance; of equally distant ones, right and down come first. */
const gridOffsets = (() => {
  const radius = 12;
  const steps: [column: number, row: number][] = [];
  for (let column = -radius; column <= radius; column += 1) {
    for (let row = -radius; row <= radius; row += 1) steps.push([column, row]);
  }
  return steps.sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by) || bx - ax || by - ay);
})();

/**
 * The next free rectangle to the right of the last one. Rows end at the right edge of the `visible` part of the board; then the
 * next row begins.
 */
export function nextFreeInRow(last: Rect, isTaken: (place: Rect) => boolean, visible: Rect): Rect {
  const step = last.width + gapBetween;
  const free = (from: Rect, until: number): Rect | null => {
    let place = from;
    for (let tries = 0; tries < 100 && isTaken(place); tries += 1) place = { ...place, x: place.x + step };
    return place.x + place.width <= until ? place : null;
  };
  const beside = free({ ...last, x: last.x + step }, visible.x + visible.width);
  if (beside) return beside;
  const before = (place: Rect) => ({ ...place, x: place.x - step });
  let first = last;
  while (before(first).x >= visible.x && isTaken(before(first))) first = before(first);
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
  const step = longestPictureSide + gapBetween;
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
