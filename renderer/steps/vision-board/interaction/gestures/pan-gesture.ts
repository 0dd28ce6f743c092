import type { Board } from '../../actions/board';
import type { Gesture, PointerInput } from './gesture';

/** Moves the camera with the pointer. Cancelling keeps the view where it is. */
export function panGesture({ view }: Board, start: PointerInput): Gesture {
  let last = start.point;
  return {
    kind: 'pan',
    move({ point }) {
      view.pan(point.x - last.x, point.y - last.y);
      last = point;
    },
    up() {},
    cancel() {},
  };
}
