import { centreOf, intersects, type Point, type Rect } from './geometry';
import type { BoardElement, Connector, ConnectorEnd } from './schema';

/**
 * Corner points of a connector's path from start to end, in board units. Straight paths run between the centres and are clipped at
 * the edges; elbow paths leave and enter at right angles. Null when an end's element does not exist.
 */
export function connectorPath(
  { from, to, route }: Pick<Connector, 'from' | 'to' | 'route'>,
  elements: Readonly<Record<string, BoardElement>>,
): Point[] | null {
  const start = boxOf(from, elements);
  const end = boxOf(to, elements);
  if (!start || !end) return null;
  return route === 'elbow' && !intersects(start, end) ? elbow(start, end) : straight(start, end);
}

/** Box of an end's element; a free point is a box of size zero. */
function boxOf(end: ConnectorEnd, elements: Readonly<Record<string, BoardElement>>): Rect | null {
  if ('x' in end) return { x: end.x, y: end.y, width: 0, height: 0 };
  const element = Object.hasOwn(elements, end.element) ? elements[end.element] : undefined;
  return element && element.type !== 'connector' ? element : null;
}

function straight(start: Rect, end: Rect): Point[] {
  const [from, to] = [centreOf(start), centreOf(end)];
  return [edgeCrossing(start, from, to), edgeCrossing(end, to, from)];
}

function elbow(start: Rect, end: Rect): Point[] {
  const [from, to] = [centreOf(start), centreOf(end)];
  const gapX = Math.max(start.x, end.x) - Math.min(start.x + start.width, end.x + end.width);
  const gapY = Math.max(start.y, end.y) - Math.min(start.y + start.height, end.y + end.height);
  if (gapX >= gapY) {
    const goesRight = to.x >= from.x;
    const a = { x: goesRight ? start.x + start.width : start.x, y: from.y };
    const b = { x: goesRight ? end.x : end.x + end.width, y: to.y };
    const x = (a.x + b.x) / 2;
    return withoutRepeatedPoints([a, { x, y: a.y }, { x, y: b.y }, b]);
  }
  const goesDown = to.y >= from.y;
  const a = { x: from.x, y: goesDown ? start.y + start.height : start.y };
  const b = { x: to.x, y: goesDown ? end.y : end.y + end.height };
  const y = (a.y + b.y) / 2;
  return withoutRepeatedPoints([a, { x: a.x, y }, { x: b.x, y }, b]);
}

/** The point at half the length of a path. */
export function midpointOf(path: readonly Point[]): Point {
  const lengths = path.slice(1).map((to, index) => distance(path[index] ?? to, to));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [path[index], path[index + 1]];
    if (!from || !to) break;
    if (rest <= length) {
      const share = length === 0 ? 0 : rest / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    rest -= length;
  }
  return path[0] ?? { x: 0, y: 0 };
}

function withoutRepeatedPoints(points: Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || Math.abs(before.x - point.x) > 0.01 || Math.abs(before.y - point.y) > 0.01;
  });
}

/** Where the line from a box's centre to a point crosses the edge of the box. */
function edgeCrossing(box: Rect, from: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const fraction = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
    1,
  );
  return { x: from.x + dx * fraction, y: from.y + dy * fraction };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
