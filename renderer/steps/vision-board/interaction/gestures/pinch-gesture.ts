import type { Board } from '../../actions/board';
import type { Point } from '../../../../../workshop/vision-board/geometry';
import type { Gesture } from './gesture';

/** Pans and zooms with two touches, by pointer id. It ends when either of them is lifted; cancelling keeps the view. */
export function pinchGesture({ view }: Board, touches: ReadonlyMap<number, Point>): Gesture {
  const points = new Map(touches);
  const { zoom } = view.camera;
  const start = spanOf(points);
  let { middle } = start;
  return {
    kind: 'pinch',
    move({ id, point }) {
      points.set(id, point);
      const span = spanOf(points);
      view.pan(span.middle.x - middle.x, span.middle.y - middle.y);
      view.zoom((zoom * span.distance) / Math.max(1, start.distance), span.middle);
      middle = span.middle;
    },
    up() {},
    cancel() {},
  };
}

function spanOf(points: ReadonlyMap<number, Point>): { distance: number; middle: Point } {
  const [a = { x: 0, y: 0 }, b = a] = points.values();
  return { distance: Math.hypot(a.x - b.x, a.y - b.y), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
}
