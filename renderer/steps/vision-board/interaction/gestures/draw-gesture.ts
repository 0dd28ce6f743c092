import type { Board } from '../../actions/board';
import { toBoard } from '../../model/camera';
import type { Tool } from '../../model/board-state';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gesture';
import { beginStroke } from './tool-strokes';

/** Draws with a tool. Shift asks for squares, circles and angles of 45 degrees. A press without a drag places the default size. */
export function drawGesture(board: Board, start: PointerInput, tool: Exclude<Tool, 'select'>): Gesture {
  const { view } = board;
  const stroke = beginStroke(board, tool, toBoard(view.camera, start.point));
  let isMoved = false;
  const cancel = () => {
    view.setDragPreview(null);
    view.setLasso(null);
    view.setDropTarget(null);
  };
  return {
    kind: 'draw',
    move({ point, coalesced, shiftKey }) {
      if (!isMoved && !exceedsDragThreshold(start.point, point)) return;
      isMoved = true;
      for (const each of coalesced()) stroke.move(toBoard(view.camera, each), shiftKey);
    },
    up() {
      cancel();
      stroke.finish();
    },
    cancel,
  };
}
