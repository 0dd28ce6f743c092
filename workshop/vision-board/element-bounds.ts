import { connectorPath } from './connector-path';
import { boundingRect, type Point, type Rect } from './geometry';
import type { BoardElement } from './schema';

/** Height of a row, in board units: elements whose tops lie in the same band are read as one row. */
const rowHeight = 120;

/** Axis-aligned bounds of an element as it is rendered; null for a connector whose ends do not exist. */
export function elementBounds(element: BoardElement, elements: Readonly<Record<string, BoardElement>>): Rect | null {
  if (element.type === 'connector') {
    const path = connectorPath(element, elements);
    if (!path) return null;
    return boundingRect(path.map((point) => ({ ...point, width: 0, height: 0 })));
  }
  const { x, y, width, height } = element;
  if (!('rotation' in element) || element.rotation === 0) return { x, y, width, height };
  const angle = (element.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const turned = { width: width * cos + height * sin, height: width * sin + height * cos };
  return { x: x + (width - turned.width) / 2, y: y + (height - turned.height) / 2, ...turned };
}

/** Compares positions in reading order: rows from the top, each from the left. */
export function inReadingOrder(a: Point, b: Point): number {
  return Math.floor(a.y / rowHeight) - Math.floor(b.y / rowHeight) || a.x - b.x || a.y - b.y;
}
