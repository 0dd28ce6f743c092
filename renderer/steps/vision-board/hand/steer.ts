import type { BoardView } from '../view/board-view';
import { around, type Rect } from '../view/geometry';
import { snap, type Snap } from './snap';

/** Edges are met within so many screen pixels. */
const reach = 6;
/** On fuller views, meeting everything would be meeting anything. */
const mostOthers = 300;

/** What a drag needs to know of its surroundings, looked up once at its beginning. */
export interface Course {
  moving: Rect | null;
  others: readonly Rect[];
}

export function courseOf(view: BoardView, ids: ReadonlySet<string>): Course {
  const moving = around(view.model.items(ids).map(({ rect }) => rect));
  const others = view.model
    .within(view.area)
    .filter(({ id, element }) => !ids.has(id) && element.type !== 'connector' && element.type !== 'drawing');
  return { moving, others: others.length > mostOthers ? [] : others.map(({ rect }) => rect) };
}

/** The way of a drag, bent so that it meets what is near. */
export function steered({ moving, others }: Course, way: { dx: number; dy: number }, zoom: number): Snap {
  if (!moving) return { ...way, guides: [] };
  const met = snap({ ...moving, x: moving.x + way.dx, y: moving.y + way.dy }, others, reach / zoom);
  return { dx: way.dx + met.dx, dy: way.dy + met.dy, guides: met.guides };
}
