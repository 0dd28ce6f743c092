import type { Point } from '../../../../workshop/vision-board/geometry';

/**
 * Ramer-Douglas-Peucker simplification: drops the points within `tolerance` of the simplified line. The first and the last point
 * stay.
 */
export function simplifyPath(path: readonly Point[], tolerance: number): Point[] {
  const kept = new Set<number>([0, path.length - 1]);
  const open: [first: number, last: number][] = [[0, path.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const [from, to] = [path[first], path[last]];
    if (!from || !to) continue;
    let farthest = -1;
    let most = tolerance;
    for (let index = first + 1; index < last; index += 1) {
      const away = distanceToLine(path[index] ?? from, from, to);
      if (away <= most) continue;
      most = away;
      farthest = index;
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return path.filter((_, index) => kept.has(index));
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs(dy * (point.x - from.x) - dx * (point.y - from.y)) / length;
}
