import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { BoardItem } from './board-item';
import { centreOf, type Point, type Rect } from '../../../../workshop/vision-board/geometry';
import { areaTitleHeight } from './screen-titles';

/**
 * Whether a point hits an element. `tolerance` in board units applies to thin elements. Areas are hit only at their border and at the
 * strip at their top, of at least `leastStrip` board units.
 */
export function hitsElement(
  { element, rect, path }: Pick<BoardItem, 'element' | 'rect' | 'path'>,
  point: Point,
  tolerance: number,
  leastStrip = 0,
): boolean {
  switch (element.type) {
    case 'note':
      return isInside(rect, point);
    case 'picture':
    case 'text':
      return isInside(element, rotatedBack(element, point));
    case 'shape':
      return hitsShape(element, rotatedBack(element, point), tolerance);
    case 'area':
      return isInside(areaTitleStrip(element, leastStrip), point) || isOnBorder(element, point, Math.max(tolerance, 6));
    case 'line':
    case 'drawing':
      return isNearPath(pathOf(element), point, tolerance + element.thickness);
    case 'connector':
      return path !== null && isNearPath(path, point, tolerance + element.thickness);
  }
}

/** The strip at the top of an area at which it is dragged, at least `least` board units high; within the area. */
export function areaTitleStrip({ x, y, width, height }: Rect, least: number): Rect {
  return { x, y, width, height: Math.min(height, Math.max(areaTitleHeight, least)) };
}

/** Points of a line or a drawing, in board units. */
export function pathOf({ x, y, width, height, points }: Extract<BoardElement, { type: 'line' | 'drawing' }>): Point[] {
  const path: Point[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    path.push({ x: x + (points[index] ?? 0) * width, y: y + (points[index + 1] ?? 0) * height });
  }
  return path;
}

type RotatableElement = Extract<BoardElement, { rotation: number }>;

function rotatedBack(element: RotatableElement, point: Point): Point {
  if (element.rotation === 0) return point;
  const centre = centreOf(element);
  const angle = (-element.rotation * Math.PI) / 180;
  const [dx, dy] = [point.x - centre.x, point.y - centre.y];
  return {
    x: centre.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: centre.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

/** Shapes without fill and text are hit at their outline only, so that elements inside can be selected. */
function hitsShape(shape: Extract<BoardElement, { type: 'shape' }>, point: Point, tolerance: number): boolean {
  const outlineTolerance = tolerance + shape.thickness + 4;
  const isInShape = shape.form === 'rectangle' ? isInside(shape, point) : ellipseDistance(shape, point) <= 1;
  if (shape.fill !== null || shape.text !== '') return isInShape;
  if (shape.form === 'rectangle') return isOnBorder(shape, point, outlineTolerance);
  const distance = outlineTolerance / Math.max(1, Math.min(shape.width, shape.height) / 2);
  return Math.abs(ellipseDistance(shape, point) - 1) <= distance;
}

/** Distance from the centre relative to the ellipse in a box: 1 on the outline, less inside. */
function ellipseDistance(box: Rect, point: Point): number {
  const centre = centreOf(box);
  return Math.hypot((point.x - centre.x) / (box.width / 2), (point.y - centre.y) / (box.height / 2));
}

function isInside({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

function isOnBorder({ x, y, width, height }: Rect, point: Point, distance: number): boolean {
  const outer = { x: x - distance, y: y - distance, width: width + 2 * distance, height: height + 2 * distance };
  const inner = { x: x + distance, y: y + distance, width: width - 2 * distance, height: height - 2 * distance };
  return isInside(outer, point) && !isInside(inner, point);
}

function isNearPath(path: readonly Point[], point: Point, distance: number): boolean {
  return path.some((to, index) => index > 0 && distanceTo(path[index - 1] ?? to, to, point) <= distance);
}

function distanceTo(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
  return Math.hypot(from.x + along * dx - point.x, from.y + along * dy - point.y);
}
