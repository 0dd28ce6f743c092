import { elementBounds } from '../../../../workshop/vision-board/element-bounds';
import type { PlacedElement } from '../../../../workshop/vision-board/schema';
import type { BoardModel } from './board-model';
import type { Rect } from './geometry';

/**
 * What is held in the hand: painted on the upper layer, left out below, not in the session until it is put down. Either
 * elements on their way by so many board units, or one that takes another size or is turned.
 */
export type DragPreview =
  { ids: ReadonlySet<string>; dx: number; dy: number } | { id: string; element: PlacedElement; isRotating?: true };

export function previewIds(lifted: DragPreview | null): ReadonlySet<string> {
  if (!lifted) return new Set();
  return 'ids' in lifted ? lifted.ids : new Set([lifted.id]);
}

/** Whether the hand goes on holding the same. A gesture keeps its set of ids, so comparing the sets themselves is enough. */
export function isSamePreview(a: DragPreview | null, b: DragPreview | null): boolean {
  if (!a || !b) return a === b;
  if ('ids' in a) return 'ids' in b && a.ids === b.ids;
  return 'id' in b && a.id === b.id;
}

/** The place of an element at the moment: in the hand it may have another size, or be turned. */
export function previewRect(model: BoardModel, lifted: DragPreview | null, id: string): Rect | undefined {
  if (!lifted || !('element' in lifted) || lifted.id !== id) return model.rectOf(id);
  return elementBounds(lifted.element, {}) ?? undefined;
}
