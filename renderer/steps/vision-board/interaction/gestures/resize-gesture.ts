import type { PlacedElement } from '../../../../../workshop/vision-board/schema';
import type { Board } from '../../actions/board';
import { resizeElement } from '../../actions/resize-element';
import type { HandleDirection } from '../../model/handles';
import type { Gesture, PointerInput } from './gesture';

/** Resizes an element by a corner or an edge; the opposite one keeps its place. */
export function resizeGesture(
  board: Board,
  start: PointerInput,
  { id, element, direction }: { id: string; element: PlacedElement; direction: HandleDirection },
): Gesture {
  const { view } = board;
  let resized: PlacedElement | null = null;
  const cancel = () => view.setDragPreview(null);
  return {
    kind: 'resize',
    move({ point }) {
      const { zoom } = view.camera;
      const [dx, dy] = [(point.x - start.point.x) / zoom, (point.y - start.point.y) / zoom];
      resized = resizeElement(view, element, dx, dy, direction);
      view.setDragPreview({ id, element: resized });
    },
    up() {
      if (resized) {
        const { x, y, width, height } = resized;
        board.edit('resizeElement', { id, x, y, width, height });
      }
      cancel();
    },
    cancel,
  };
}
