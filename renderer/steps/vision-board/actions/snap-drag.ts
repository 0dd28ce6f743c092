import type { BoardView } from '../rendering/board-view';
import { boundingRect, type Rect } from '../model/geometry';
import { snap, type SnapResult } from '../model/snap';

/** Edges are met within so many screen pixels. */
const reach = 6;
/** On fuller views, meeting everything would be meeting anything. */
const mostOthers = 300;

/** What a drag needs to know of its surroundings, looked up once at its beginning. */
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

/** The way of a drag, bent so that it meets what is near. */
export function snapDrag({ moving, others }: SnapContext, way: { dx: number; dy: number }, zoom: number): SnapResult {
  if (!moving) return { ...way, guides: [] };
  const met = snap({ ...moving, x: moving.x + way.dx, y: moving.y + way.dy }, others, reach / zoom);
  return { dx: way.dx + met.dx, dy: way.dy + met.dy, guides: met.guides };
}
