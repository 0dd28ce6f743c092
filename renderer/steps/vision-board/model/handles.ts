import type { PlacedElement } from '../../../../workshop/vision-board/schema';
import { elementBounds } from '../../../../workshop/vision-board/element-bounds';
import type { BoardModel } from './board-model';
import type { BoardState } from './board-state';
import { centreOf, type Point } from './geometry';
import { elementScreenTitle } from './screen-titles';
import type { DragPreview } from './drag-preview';

/** Distance of the rotation handle from the upper edge, in screen pixels. */
const rotationHandleDistance = 28;
/** Degrees per step with Shift; without, distance in degrees within which right angles snap. */
const rotationStep = 15;
const rightAngleTolerance = 3;

export interface Handles {
  /** The handle for resizing. */
  corner: Point;
  /**
   * The handle for rotation, the point of the edge it is connected to, and the angle in degrees; null for elements without
   * rotation.
   */
  rotationHandle: { knob: Point; foot: Point; angle: number } | null;
}

/** Handles of an element, in board units. */
export function handlesOf(element: PlacedElement, zoom: number): Handles {
  const { x, y, width, height } = elementBounds(element, {}) ?? element;
  const corner = { x: x + width, y: y + height };
  if (!('rotation' in element)) return { corner, rotationHandle: null };
  const centre = centreOf(element);
  const angle = (element.rotation * Math.PI) / 180;
  const above = (distance: number) => ({
    x: centre.x + Math.sin(angle) * distance,
    y: centre.y - Math.cos(angle) * distance,
  });
  const half = element.height / 2;
  return {
    corner,
    rotationHandle: { knob: above(half + rotationHandleDistance / zoom), foot: above(half), angle: element.rotation },
  };
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
