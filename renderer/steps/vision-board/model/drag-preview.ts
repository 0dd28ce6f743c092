import { elementBounds } from '../../../../workshop/vision-board/element-bounds';
import type { PlacedElement } from '../../../../workshop/vision-board/schema';
import type { BoardModel } from './board-model';
import type { Rect } from '../../../../workshop/vision-board/geometry';

/**
 * Elements that a gesture changes, before the edit. They are rendered on the upper layer and left out of the scene: either elements
 * moved by an offset in board units, or one element that is drawn, resized or rotated. Copies are shown beside their originals, which stay
 * in the scene.
 */
export type DragPreview =
  | { ids: ReadonlySet<string>; dx: number; dy: number; isCopy?: boolean }
  | { id: string; element: PlacedElement; isRotating?: true };

/** Ids that the preview replaces in the scene. */
export function previewIds(preview: DragPreview | null): ReadonlySet<string> {
  if (!preview || ('ids' in preview && preview.isCopy)) return new Set();
  return 'ids' in preview ? preview.ids : new Set([preview.id]);
}

/** Whether both preview the same elements. A gesture keeps its set of ids, so sets are compared by identity. */
export function isSamePreview(a: DragPreview | null, b: DragPreview | null): boolean {
  if (!a || !b) return a === b;
  if ('ids' in a) return 'ids' in b && a.ids === b.ids && a.isCopy === b.isCopy;
  return 'id' in b && a.id === b.id;
}

/** Bounds of an element, resized or rotated by the preview, but without its offset. */
export function previewRect(model: BoardModel, preview: DragPreview | null, id: string): Rect | undefined {
  if (!preview || !('element' in preview) || preview.id !== id) return model.rectOf(id);
  return elementBounds(preview.element, {}) ?? undefined;
}
