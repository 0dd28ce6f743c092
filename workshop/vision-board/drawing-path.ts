import type { Point } from './geometry';
import type { Drawing } from './schema';
import { maxNumbers } from './terms';

/** Rotates points around the centre of their bounds by an angle in radians. */
export function rotatePoints(points: Point[], angle: number): Point[] {
  if (angle === 0 || points.length === 0) return points;
  const { left, top, width, height } = boxOf(points);
  const middle = { x: left + width / 2, y: top + height / 2 };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => {
    const [dx, dy] = [x - middle.x, y - middle.y];
    return { x: middle.x + dx * cos - dy * sin, y: middle.y + dx * sin + dy * cos };
  });
}

/** A drawing along at least one point in board units. Longer paths than a drawing can hold are thinned out. */
export function createDrawing(
  path: readonly Point[],
): Pick<Drawing, 'type' | 'x' | 'y' | 'width' | 'height' | 'points'> {
  const thinned = thinnedOut(path, maxNumbers / 2);
  const { left, top, width, height } = boxOf(thinned);
  const share = (value: number, from: number, length: number) =>
    length === 0 ? 0 : Math.max(0, Math.min(1, (value - from) / length));
  const points = thinned.flatMap(({ x, y }) => [share(x, left, width), share(y, top, height)]);
  // A dot is stored as a line from a point to itself.
  if (points.length === 2) points.push(...points);
  return { type: 'drawing', x: left, y: top, width: Math.min(20_000, width), height: Math.min(20_000, height), points };
}

/** At most `most` items, spread evenly, with the first and the last. */
export function thinnedOut<Item>(list: readonly Item[], most: number): readonly Item[] {
  if (list.length <= most) return list;
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => list[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}

function boxOf(points: readonly Point[]): { left: number; top: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}
