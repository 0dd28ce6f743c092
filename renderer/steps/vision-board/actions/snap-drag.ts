import type { BoardView } from '../rendering/board-view';
import { boundingRect, type Rect } from '../../../../workshop/vision-board/geometry';
import { snap, type SnapResult } from '../model/snap';

/** Distance within which edges snap, in screen pixels. */
const snapTolerance = 6;
/** With more elements in view, snapping is disabled: there would be an edge everywhere. */
const maxSnapTargets = 300;

/** Bounds of the dragged elements and of their snap targets, computed once when the drag starts. */
export interface SnapContext {
  moving: Rect | null;
  targets: readonly Rect[];
}

export function createSnapContext(view: BoardView, ids: ReadonlySet<string>): SnapContext {
  const moving = boundingRect(view.model.items(ids).map(({ rect }) => rect));
  const others = view.model
    .within(view.viewport)
    .filter(({ id, element }) => !ids.has(id) && element.type !== 'connector' && element.type !== 'drawing');
  return { moving, targets: others.length > maxSnapTargets ? [] : others.map(({ rect }) => rect) };
}

/** Offset of a drag, in board units, snapped to nearby edges and centres. */
export function snapDrag(
  { moving, targets }: SnapContext,
  offset: { dx: number; dy: number },
  zoom: number,
): SnapResult {
  if (!moving) return { ...offset, guides: [] };
  const snapped = snap({ ...moving, x: moving.x + offset.dx, y: moving.y + offset.dy }, targets, snapTolerance / zoom);
  return { dx: offset.dx + snapped.dx, dy: offset.dy + snapped.dy, guides: snapped.guides };
}
