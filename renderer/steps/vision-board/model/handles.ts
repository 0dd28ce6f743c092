import type { BoardElement, PlacedElement } from '../../../../workshop/vision-board/schema';
import { canConnect } from './board-item';
import type { BoardModel } from './board-model';
import type { BoardState } from './board-state';
import { centreOf, type Point } from '../../../../workshop/vision-board/geometry';
import { elementScreenTitle } from './screen-titles';
import type { DragPreview } from './drag-preview';

/** Distance of the rotation handle from the upper edge, in screen pixels. */
const rotationHandleDistance = 28;
/** Degrees per step with Shift; without, distance in degrees within which right angles snap. */
const rotationStep = 15;
const rightAngleTolerance = 3;
/** How far outside and inside of a corner or edge its handle is hit, in screen pixels: 24 together. */
const hitOutside = 20;
const hitInside = 4;
/** Radius within which rotation handle and connector dots are hit, in screen pixels. */
const hitRadius = 13;
/** Additional radius for touches, in screen pixels. */
const touchSlop = 8;
/** Elements shown smaller have no connector dots, in screen pixels: the dots would leave no room for dragging. */
const minSideWithDots = 56;

/** Direction of a handle along the axes of its element: -1 is left or top, 1 right or bottom, 0 neither. */
export interface HandleDirection {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

export interface Handles {
  element: PlacedElement;
  /** Corners and edges that can be dragged, with their points. */
  resize: readonly ResizeHandle[];
  /**
   * The handle for rotation, the point of the edge it is connected to, and the angle in degrees; null for elements without
   * rotation.
   */
  rotationHandle: { knob: Point; foot: Point; angle: number } | null;
}

interface ResizeHandle extends HandleDirection {
  /** In board units. */
  at: Point;
}

const corners: readonly HandleDirection[] = [
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
];
const sides: readonly HandleDirection[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
];
const topAndBottom: readonly HandleDirection[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
];

/** Pictures keep their ratio and are resized at corners; headlines get the height of their lines. */
function directionsOf(element: PlacedElement): readonly HandleDirection[] {
  switch (element.type) {
    case 'note':
    case 'area':
    case 'shape':
      return [...corners, ...sides, ...topAndBottom];
    case 'text':
      return [...corners, ...sides];
    case 'picture':
    case 'line':
    case 'drawing':
      return corners;
  }
}

/** Handles of an element, in board units. */
export function handlesOf(element: PlacedElement, zoom: number): Handles {
  const resize = directionsOf(element).map((direction) => ({ ...direction, at: pointOn(element, direction) }));
  if (!('rotation' in element)) return { element, resize, rotationHandle: null };
  const foot = pointOn(element, { x: 0, y: -1 });
  const angle = (element.rotation * Math.PI) / 180;
  const distance = rotationHandleDistance / zoom;
  const knob = { x: foot.x + Math.sin(angle) * distance, y: foot.y - Math.cos(angle) * distance };
  return { element, resize, rotationHandle: { knob, foot, angle: element.rotation } };
}

/** Points at the middle of the four edges from which connectors start, in board units. Empty while the element is too small. */
export function connectorDots(element: BoardElement | undefined, zoom: number): Point[] {
  if (!element || element.type === 'connector' || !canConnect(element.type)) return [];
  if (Math.min(element.width, element.height) * zoom < minSideWithDots) return [];
  return [...topAndBottom, ...sides].map((direction) => pointOn(element, direction));
}

/** Whether a point hits a connector dot of an element. Points are in board units, zoom is screen pixels per board unit. */
export function hitsConnectorDot(
  element: BoardElement | undefined,
  point: Point,
  zoom: number,
  isTouch = false,
): boolean {
  const radius = (hitRadius + (isTouch ? touchSlop : 0)) / zoom;
  return connectorDots(element, zoom).some(({ x, y }) => Math.hypot(x - point.x, y - point.y) <= radius);
}

/** The handle at a point in board units: rotation first, then corners, then whole edges. */
export function handleAtPoint(
  { element, resize, rotationHandle }: Handles,
  point: Point,
  zoom: number,
  isTouch = false,
): HandleDirection | 'rotate' | null {
  const slop = isTouch ? touchSlop : 0;
  const knob = rotationHandle?.knob;
  if (knob && Math.hypot(knob.x - point.x, knob.y - point.y) <= (hitRadius + slop) / zoom) return 'rotate';
  const local = toLocal(element, point);
  const outside = (hitOutside + slop) / zoom;
  const isOnEdge = (distance: number, side: number) =>
    distance <= outside && distance >= -Math.min(hitInside / zoom, side / 4);
  // Distance outwards from the edge in each direction, negative inside.
  const across = (x: number) => x * local.x - element.width / 2;
  const down = (y: number) => y * local.y - element.height / 2;
  const found = resize.find(({ x, y }) => {
    const isAcross = x === 0 ? Math.abs(local.x) <= element.width / 2 : isOnEdge(across(x), element.width);
    const isDown = y === 0 ? Math.abs(local.y) <= element.height / 2 : isOnEdge(down(y), element.height);
    return isAcross && isDown;
  });
  return found ? { x: found.x, y: found.y } : null;
}

/** The CSS cursor of a handle of an element that is rotated by degrees. */
export function cursorOf({ x, y }: HandleDirection, rotation: number): 'ew' | 'nwse' | 'ns' | 'nesw' {
  const angle = (Math.atan2(y, x) * 180) / Math.PI + rotation;
  const eighth = ((Math.round(angle / 45) % 4) + 4) % 4;
  return (['ew', 'nwse', 'ns', 'nesw'] as const)[eighth] ?? 'ew';
}

/** Handles of the selected element, as previewed; null unless exactly one element is selected that can be changed. */
export function selectionHandles(
  model: BoardModel,
  { selection, editing }: BoardState,
  preview: DragPreview | null,
  zoom: number,
): Handles | null {
  const [id] = selection;
  if (selection.size !== 1 || id === undefined || editing) return null;
  const element = preview && 'element' in preview && preview.id === id ? preview.element : model.get(id);
  if (!element || element.locked || element.type === 'connector') return null;
  const isPreviewed = element !== model.get(id);
  const title = isPreviewed ? elementScreenTitle(id, element, model.titles.least) : model.titles.get(id);
  return handlesOf(title && element.type === 'text' ? { ...element, ...title.rect } : element, zoom);
}

/** A point of a box by its direction from the centre, turned with the element. */
function pointOn(element: PlacedElement, { x, y }: HandleDirection): Point {
  return toWorld(element, centreOf(element), { x: (x * element.width) / 2, y: (y * element.height) / 2 });
}

/** A vector from a centre, turned by the rotation of the element. */
export function toWorld(element: PlacedElement, centre: Point, local: Point): Point {
  const angle = 'rotation' in element ? (element.rotation * Math.PI) / 180 : 0;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: centre.x + local.x * cos - local.y * sin, y: centre.y + local.x * sin + local.y * cos };
}

/** A point relative to the centre of an element, along its axes. */
function toLocal(element: PlacedElement, point: Point): Point {
  const centre = centreOf(element);
  return turnedBack(element, { x: point.x - centre.x, y: point.y - centre.y });
}

/** A vector of the board along the axes of an element. */
export function turnedBack(element: PlacedElement, vector: Point): Point {
  const angle = 'rotation' in element ? (-element.rotation * Math.PI) / 180 : 0;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: vector.x * cos - vector.y * sin, y: vector.x * sin + vector.y * cos };
}

/** The element rotated so that its knob points at `knob`, in whole degrees from -180 to 179; `stepwise` in steps of fifteen. */
export function rotatedTowards<Element extends PlacedElement & { rotation: number }>(
  element: Element,
  knob: Point,
  stepwise: boolean,
): Element {
  const centre = centreOf(element);
  const free = (Math.atan2(knob.x - centre.x, centre.y - knob.y) * 180) / Math.PI;
  const rightAngle = Math.round(free / 90) * 90;
  const snapped = Math.abs(free - rightAngle) <= rightAngleTolerance ? rightAngle : Math.round(free);
  const angle = stepwise ? Math.round(free / rotationStep) * rotationStep : snapped;
  return { ...element, rotation: angle >= 180 ? angle - 360 : angle };
}
