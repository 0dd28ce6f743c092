import { rotatePoints, thinnedOut } from '../drawing-path';
import type { Point } from '../geometry';
import { asList, asRecord, isFiniteNumber, withinBoard } from './imported-board';

type Data = Record<string, unknown>;

/** Largest number of points of a path that are read; a drawing holds fewer. */
const maxPoints = 20_000;

/** Distance in board units within which a path counts as closed, or as straight. */
const tolerance = 8;

/** Points of a line or a freehand drawing in board units, rotated. `corner` is the place of the element. */
export function excalidrawPath(element: Data, corner: Point): Point[] {
  const points = thinnedOut(asList(element['points']), maxPoints).flatMap((point): Point[] => {
    const { x: left, y: top } = asRecord(point) ?? {};
    const [dx = left, dy = top] = asList(point);
    return isFiniteNumber(dx) && isFiniteNumber(dy)
      ? [{ x: withinBoard(corner.x + dx), y: withinBoard(corner.y + dy) }]
      : [];
  });
  const { width, height, angle, type } = element;
  // The first versions had no points: a line goes from one corner of its box to the other.
  if (element['points'] === undefined && type !== 'freedraw' && isFiniteNumber(width) && isFiniteNumber(height)) {
    points.push(corner, { x: withinBoard(corner.x + width), y: withinBoard(corner.y + height) });
  }
  return rotatePoints(points, isFiniteNumber(angle) ? angle : 0);
}

/** Whether a path ends where it begins and encloses a surface. */
export function isClosed(path: readonly Point[]): boolean {
  const [first, last] = [path[0], path.at(-1)];
  return path.length > 3 && first !== undefined && last !== undefined && distance(first, last) <= tolerance;
}

/** Whether a path leaves the straight line between its ends. */
export function isBent(path: readonly Point[]): boolean {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return false;
  const length = distance(first, last);
  return path.some(({ x, y }) => {
    const aside = Math.abs((last.x - first.x) * (first.y - y) - (first.x - x) * (last.y - first.y)) / length;
    return length === 0 ? distance(first, { x, y }) > tolerance : aside > tolerance;
  });
}

/** A path with the strokes of its arrowheads, for a drawing, which has none of its own. A repeated point is a corner there. */
export function withArrowheads(
  path: readonly Point[],
  { atStart, atEnd, thickness }: { atStart: boolean; atEnd: boolean; thickness: number },
): Point[] {
  const length = Math.max(14, 5 * thickness);
  const end = atEnd ? headOf(path, length) : [];
  const start = atStart ? headOf([...path].reverse(), length).reverse() : [];
  return [...start, ...path, ...end];
}

/** Two strokes at the last point of a path, in the angle of the arrowheads of the board. */
function headOf(path: readonly Point[], length: number): Point[] {
  const tip = path.at(-1);
  const before = tip && [...path].reverse().find((point) => distance(point, tip) > 0.5);
  if (!tip || !before) return [];
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const barb = (side: number): Point => ({
    x: withinBoard(tip.x - length * Math.cos(angle + side * 0.45)),
    y: withinBoard(tip.y - length * Math.sin(angle + side * 0.45)),
  });
  return corners([tip, barb(-1), tip, barb(1)]);
}

/** Each point twice: drawings are smoothed at single points. */
export function corners(path: readonly Point[]): Point[] {
  return path.flatMap((point) => [point, point]);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
