import {
  boundingRect,
  contains,
  expand,
  intersects,
  type Point,
  type Rect,
} from '../../../../workshop/vision-board/geometry';
import { SpatialGrid } from './spatial-grid';

/** A move in board units. */
export interface Offset {
  dx: number;
  dy: number;
}

interface FreePlaceOptions {
  /** Rectangles that must not be covered, of those that intersect an area. */
  obstaclesIn: (area: Rect) => readonly Rect[];
  /** Bounds of all obstacles; null without any. */
  all: Rect | null;
  /** Distance to obstacles when the block is moved, in board units. */
  gap: number;
  /** Places inside of this rectangle come first, when the block fits into it. */
  visible?: Rect;
  /** Further condition of a place. */
  accepts?: (offset: Offset) => boolean;
  /** Every rectangle of the block is tested, however many: the block is spread over what it must not cover. */
  isSpread?: boolean;
  /** Largest distance of a place, in board units. Without it a place is always found. */
  within?: number;
}

/** Distances that are searched one after the other, in board units. */
const radii = [400, 1200, 3600];
/** Offsets along one axis that are tried, the nearest first. */
const maxOffsets = 60;
/** Blocks of more rectangles are treated as their bounding rectangle, unless they are spread. */
const maxRects = 100;
/** Cost of a place that is aligned with nothing, in board units: a place in line is preferred up to this detour. */
const unalignedCost = 60;

/**
 * The shortest move of a block of rectangles after which it covers no obstacle; none when it covers nothing. A moved block keeps the gap
 * to all obstacles and is in line with one where possible. Null when there is no place within the largest distance.
 */
export function nearestFreePlace(block: readonly Rect[], options: FreePlaceOptions): Offset | null {
  const bounds = boundingRect(block);
  const still = { dx: 0, dy: 0 };
  const { obstaclesIn, all, gap, visible, accepts = () => true, within = Infinity } = options;
  if (!bounds || !all) return still;
  const rects = block.length > maxRects && !options.isSpread ? [bounds] : block;
  const fits = visible !== undefined && fitsInto(bounds, visible);
  const isVisible = !fits || contains(visible, bounds);
  if (isVisible && accepts(still) && freePlaceTest(rects, obstaclesIn(bounds), 0)(still)) return still;
  for (const radius of radii.filter((_, index) => index === 0 || (radii[index - 1] ?? 0) < within)) {
    const obstacles = obstaclesIn(expand(bounds, Math.min(radius, within) + gap));
    const places = placesAround(bounds, obstacles, gap, visible).filter(
      ({ dx, dy }) => Math.hypot(dx, dy) <= Math.min(radius, within),
    );
    const isFree = freePlaceTest(rects, obstacles, gap);
    const free = (place: Offset) => isFree(place) && accepts(place);
    const found = visible
      ? (places.find((place) => contains(visible, moved(bounds, place)) && free(place)) ??
        (fits && radius !== radii.at(-1) ? undefined : places.find(free)))
      : places.find(free);
    if (found) return found;
  }
  return within === Infinity ? besideAll(bounds, all, gap) : null;
}

/** Offsets beside and in line with obstacles, the cheapest first. */
function placesAround(bounds: Rect, obstacles: readonly Rect[], gap: number, visible: Rect | undefined): Offset[] {
  const across = offsetsAlong(bounds.x, bounds.width, obstacles, ({ x, width }) => [x, width], gap, visible);
  const down = offsetsAlong(bounds.y, bounds.height, obstacles, ({ y, height }) => [y, height], gap, visible);
  const places = across.flatMap((dx) => down.map((dy) => ({ dx, dy })));
  return places.sort((a, b) => costOf(a) - costOf(b));
}

function offsetsAlong(
  start: number,
  length: number,
  obstacles: readonly Rect[],
  span: (rect: Rect) => readonly [start: number, length: number],
  gap: number,
  visible: Rect | undefined,
): number[] {
  const ends = obstacles.flatMap((obstacle) => {
    const [from, extent] = span(obstacle);
    const to = from + extent;
    return [to + gap, from - gap - length, from, to - length];
  });
  const edges = visible ? edgesOf(span(visible), length, gap) : [];
  const offsets = [...new Set([start, ...ends, ...edges].map((each) => Math.round(each - start)))];
  return offsets.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a).slice(0, maxOffsets);
}

function edgesOf([from, extent]: readonly [number, number], length: number, gap: number): number[] {
  return [from + gap, from + extent - gap - length];
}

/** Distance of a place. Right and down come before left and up; unaligned places cost more. */
function costOf({ dx, dy }: Offset): number {
  const isUnaligned = (dx === 0) !== (dy === 0);
  return Math.hypot(dx, dy) + (isUnaligned ? unalignedCost : 0) + (dx < 0 ? 0.2 : 0) + (dy < 0 ? 0.1 : 0);
}

/** A test whether a block at an offset keeps the gap to all obstacles, fast enough for thousands of both. */
function freePlaceTest(rects: readonly Rect[], obstacles: readonly Rect[], gap: number): (offset: Offset) => boolean {
  const grid = new SpatialGrid<number>();
  obstacles.forEach((obstacle, index) => grid.put(index, obstacle));
  const collides = (rect: Rect, offset: Offset) => {
    // Places are rounded: the gap may be a fraction of a unit smaller.
    const place = expand(moved(rect, offset), Math.max(0, gap - 1));
    for (const index of grid.near(place)) if (intersects(place, obstacles[index] ?? place)) return true;
    return false;
  };
  // The rectangle that collided at the last place probably collides at the next one.
  let last = rects[0];
  return (offset) => {
    if (last && collides(last, offset)) return false;
    const next = rects.find((rect) => collides(rect, offset));
    last = next ?? last;
    return next === undefined;
  };
}

function besideAll(bounds: Rect, all: Rect, gap: number): Offset {
  return { dx: Math.ceil(all.x + all.width + gap - bounds.x), dy: 0 };
}

function fitsInto(bounds: Rect, visible: Rect): boolean {
  return bounds.width <= visible.width && bounds.height <= visible.height;
}

export function moved<Shape extends Point>(rect: Shape, { dx, dy }: Offset): Shape {
  return { ...rect, x: rect.x + dx, y: rect.y + dy };
}
