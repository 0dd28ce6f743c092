import { smallestSide } from '../../../../workshop/vision-board/terms';
import { moved, nearestFreePlace, type Offset } from '../model/free-place';
import { contains, type Point, type Rect, type Size } from '../../../../workshop/vision-board/geometry';
import type { Board } from './board';
import { obstaclesFor } from './board-obstacles';

/** Size of a new note and gap between elements that are inserted together, in board units. */
export const newNoteSize: Size = { width: 200, height: 200 };
export const gapBetween = 24;
/** Longest side of a new picture, in board units. */
const longestPictureSide = 360;

/** Returns a test whether elements or titles intersect a rectangle. Of areas only the titles count: notes lie on areas. */
export function isOccupied(board: Board): (place: Rect) => boolean {
  const { obstaclesIn } = obstaclesFor(board);
  return (place) => obstaclesIn(place).length > 0;
}

/**
 * The shortest move of a block of new elements after which it covers nothing: in view, when the block fits there. A block with areas
 * covers no other areas.
 */
export function freeOffset(board: Board, block: readonly Rect[], { withAreas = false } = {}): Offset {
  const obstacles = obstaclesFor(board, { withAreas });
  const visible = board.freeViewport;
  return nearestFreePlace(block, { ...obstacles, gap: gapBetween, visible }) ?? { dx: 0, dy: 0 };
}

/** The rectangle at its place when it covers nothing there, otherwise at the nearest free place. */
export function freeRect(board: Board, wanted: Rect): Rect {
  return moved(wanted, freeOffset(board, [wanted]));
}

/** The move of a block with these bounds to the free place nearest to a centre. */
export function shiftTo(board: Board, bounds: Rect, centre: Point, options: { withAreas?: boolean } = {}): Offset {
  const [dx, dy] = [centre.x - bounds.x - bounds.width / 2, centre.y - bounds.y - bounds.height / 2];
  const wanted = { dx: Math.round(dx), dy: Math.round(dy) };
  const further = freeOffset(board, [moved(bounds, wanted)], options);
  return { dx: wanted.dx + further.dx, dy: wanted.dy + further.dy };
}

/** Columns of new notes that fit side by side into the view, at least one. */
export function notesPerRow(board: Board): number {
  return columnsWithin(board.freeViewport.width, newNoteSize.width);
}

function columnsWithin(available: number, width: number): number {
  return Math.max(1, Math.floor((available - gapBetween) / (width + gapBetween)));
}

/** Size in board units of a new picture, from its size in pixels. */
export function pictureSize({ width, height }: Size): Size {
  const scale = Math.min(1, longestPictureSide / Math.max(width, height));
  return { width: Math.max(smallestSide, width * scale), height: Math.max(smallestSide, height * scale) };
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

/**
 * Rectangles of the given sizes in rows that are as wide as the `visible` part of the board, centred around a point. What would be higher
 * than that part has longer rows, in the proportions of the part: shown whole it is as large as possible. It begins at the top of the part.
 */
export function layoutInRows(sizes: readonly Size[], at: Point, visible: Rect): Rect[] {
  const widest = Math.max(...sizes.map(({ width }) => width));
  const highest = Math.max(...sizes.map(({ height }) => height));
  const fitting = columnsWithin(visible.width, widest);
  const isHigher = Math.ceil(sizes.length / fitting) * (highest + gapBetween) + gapBetween > visible.height;
  const proportional = Math.sqrt(
    (sizes.length * (highest + gapBetween) * visible.width) / (widest + gapBetween) / visible.height,
  );
  const columns = Math.min(sizes.length, isHigher ? Math.max(fitting, Math.round(proportional)) : fitting);
  const rows: Size[][] = [];
  for (let from = 0; from < sizes.length; from += columns) rows.push(sizes.slice(from, from + columns));
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const total = heights.reduce((sum, height) => sum + height + gapBetween, -gapBetween);
  const left = Math.round(at.x - (columns * (widest + gapBetween) - gapBetween) / 2);
  let y = topOf(total, at, visible);
  return rows.flatMap((row, index) => {
    const top = y;
    y += (heights[index] ?? 0) + gapBetween;
    return row.map((size, column) => ({ ...size, x: left + column * (widest + gapBetween), y: top }));
  });
}

/** Top of a block of a height around a point: below the top of the view when the block is higher than the view. */
function topOf(height: number, at: Point, visible: Rect): number {
  const fits = height + 2 * gapBetween <= visible.height;
  return Math.round(fits ? at.y - height / 2 : visible.y + gapBetween);
}

/**
 * Masonry layout in columns as wide as the `visible` part of the board, around a point. Returns the function that places each picture in
 * turn, below what is taken.
 */
export function layoutInColumns(
  count: number,
  at: Point,
  visible: Rect,
  isTaken: (place: Rect) => boolean,
): (size: Size) => Rect {
  const columns = Math.min(count, columnsWithin(visible.width, longestPictureSide));
  const step = longestPictureSide + gapBetween;
  const left = Math.round(at.x - (columns * step - gapBetween) / 2);
  const top = topOf(Math.ceil(count / columns) * step * 0.75, at, visible);
  const next = Array.from({ length: columns }, () => top);
  return (size) => {
    const column = next.indexOf(Math.min(...next));
    const place = { x: left + column * step, y: next[column] ?? top, ...size };
    for (let tries = 0; tries < 1000 && isTaken(place); tries += 1) place.y += gapBetween;
    next[column] = place.y + Math.round(size.height) + gapBetween;
    return place;
  };
}
