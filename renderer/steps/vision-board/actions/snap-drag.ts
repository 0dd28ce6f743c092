import type { BoardView } from '../rendering/board-view';
import { boundingRect, type Rect } from '../model/geometry';
import { snap, type SnapResult } from '../model/snap';

/** Distance within which edges snap, in screen pixels. */
const reach = 6;
/** With more elements in view, snapping is disabled: there would be an edge everywhere. */
const mostOthers = 300;

/** Bounds of the dragged elements and of their snap targets, computed once when the drag starts. */
export interface SnapContext {
  moving: Rect | null;
  others: readonly Rect[];
}

export function createSnapContext(view: BoardView, ids: ReadonlySet<string>): SnapContext {
  const moving = boundingRect(view.model.items(ids).map(({ rect }) => rect));
  const others = view.model
    .within(view.viewport)
    .filter(({ id, element }) => !ids.has(id) && element.type !== 'connector' && element.type !== 'drawing');
  return { moving, others: others.length > mostOthers ? [] : others.map(({ rect }) => rect) };
}

/** Offset of a drag, in board units, snapped to nearby edges and centres. */
export function snapDrag({ moving, others }: SnapContext, way: { dx: number; dy: number }, zoom: number): SnapResult {
  if (!moving) return { ...way, guides: [] };
  const met = snap({ ...moving, x: moving.x + way.dx, y: moving.y + way.dy }, others, reach / zoom);
  return { dx: way.dx + met.dx, dy: way.dy + met.dy, guides: met.guides };
}
