import type { NumberedPainPoint } from './pain-points-in-order';
import { highestRating, type Rating } from './terms';

/** The ratings on the two axes. */
export interface MatrixAxes {
  x: Rating;
  y: Rating;
}

/** Impact against effort: what helps most for least is in the upper left. */
export const defaultAxes: MatrixAxes = { x: 'effort', y: 'impact' };

/** A point of the matrix, in pixels of its picture. */
export interface MatrixPoint {
  id: string;
  number: number;
  title: string;
  /** Its ratings. */
  value: { x: number; y: number };
  x: number;
  y: number;
}

/** A mark for the points of a cell that has no room for them. */
interface MatrixRest {
  x: number;
  y: number;
  points: MatrixPoint[];
}

export interface MatrixGeometry {
  width: number;
  height: number;
  fontSize: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Centres of the rating steps 1 to 5 on each axis. */
  steps: { rating: number; x: number; y: number }[];
  cell: { width: number; height: number };
  /** Radius of all points. */
  radius: number;
  points: MatrixPoint[];
  rest: MatrixRest[];
  /** Pain points that lack one of the two ratings. */
  unplaced: NumberedPainPoint[];
}

interface MatrixSize {
  width: number;
  height: number;
  /** In pixels; margins follow it. */
  fontSize: number;
}

const steps = Array.from({ length: highestRating }, (_, index) => index + 1);
/** Radius of points in font sizes: the largest, and the smallest in which a number of three digits can be read. */
const radii = { largest: 1.25, smallest: 0.85 } as const;
/** Distance between the centres of neighbouring points, in radii. */
const pitch = 2.15;

/**
 * Places pain points in a grid of 5 x 5 ratings. Points with the same ratings stand side by side in rows within their cell, in list order.
 * All points have one size, which shrinks until the fullest cell has room; below the least size the cell ends with a mark for the rest.
 */
export function matrixGeometry(
  painPoints: readonly NumberedPainPoint[],
  axes: MatrixAxes,
  { width, height, fontSize }: MatrixSize,
): MatrixGeometry {
  const plot = {
    left: fontSize * 3.2,
    right: width - fontSize * 0.5,
    top: fontSize * 1.8,
    bottom: height - fontSize * 3.2,
  };
  const cell = { width: (plot.right - plot.left) / highestRating, height: (plot.bottom - plot.top) / highestRating };
  const centreOf = (x: number, y: number) => ({
    x: plot.left + (x - 0.5) * cell.width,
    y: plot.bottom - (y - 0.5) * cell.height,
  });
  const cells = new Map<string, { x: number; y: number; members: NumberedPainPoint[] }>();
  const unplaced: NumberedPainPoint[] = [];
  for (const each of painPoints) {
    const [x, y] = [each.painPoint[axes.x], each.painPoint[axes.y]];
    if (x === null || y === null) unplaced.push(each);
    else {
      const key = `${x} ${y}`;
      const { members } = cells.get(key) ?? { members: [] };
      cells.set(key, { x, y, members: [...members, each] });
    }
  }
  const fullest = Math.max(0, ...[...cells.values()].map(({ members }) => members.length));
  const radius = radiusFor(fullest, cell, fontSize);
  const points: MatrixPoint[] = [];
  const rest: MatrixRest[] = [];
  for (const { x, y, members } of cells.values()) {
    const centre = centreOf(x, y);
    const room = capacity(cell, radius);
    const hasRest = members.length > room.columns * room.rows;
    const shown = hasRest ? members.slice(0, room.columns * room.rows - 1) : members;
    const places = placesInRows(shown.length + (hasRest ? 1 : 0), room.columns, cell).map(([column, row]) => ({
      x: round(centre.x + column * radius * pitch),
      y: round(centre.y + row * radius * pitch),
    }));
    const pointAt = ({ id, number, painPoint }: NumberedPainPoint, place: { x: number; y: number }): MatrixPoint => ({
      id,
      number,
      title: painPoint.title,
      value: { x, y },
      ...place,
    });
    points.push(...shown.map((each, index) => pointAt(each, places[index] ?? centre)));
    const last = places.at(-1);
    if (hasRest && last) {
      rest.push({ ...last, points: members.slice(shown.length).map((each) => pointAt(each, last)) });
    }
  }
  return {
    width,
    height,
    fontSize,
    plot,
    cell,
    steps: steps.map((rating) => ({ rating, ...centreOf(rating, rating) })),
    radius,
    points: points.sort((a, b) => a.number - b.number),
    rest,
    unplaced,
  };
}

/** The ratings at a position of the picture, clamped to the grid. */
export function ratingsAt({ plot, cell }: MatrixGeometry, x: number, y: number): { x: number; y: number } {
  const clamp = (value: number) => Math.max(1, Math.min(highestRating, value));
  return {
    x: clamp(Math.ceil((x - plot.left) / cell.width)),
    y: clamp(Math.ceil((plot.bottom - y) / cell.height)),
  };
}

interface Cell {
  width: number;
  height: number;
}

/** The largest radius with room for `count` points in a cell. */
function radiusFor(count: number, cell: Cell, fontSize: number): number {
  for (let size = radii.largest; size > radii.smallest; size -= 0.05) {
    const { columns, rows } = capacity(cell, size * fontSize);
    if (columns * rows >= count) return size * fontSize;
  }
  return radii.smallest * fontSize;
}

function capacity({ width, height }: Cell, radius: number): { columns: number; rows: number } {
  const fit = (length: number) => Math.max(1, Math.floor((length - 4) / (radius * pitch)));
  return { columns: fit(width), rows: fit(height) };
}

/** Offsets of points from the centre of their cell, in rows as wide as the cell is compared with its height. */
function placesInRows(count: number, most: number, { width, height }: Cell): [column: number, row: number][] {
  const columns = Math.min(most, Math.max(1, Math.round(Math.sqrt((count * width) / height))));
  // As few rows as the room in the cell asks for.
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    return [(index % columns) - (inRow - 1) / 2, row - (rows - 1) / 2];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
