import { newId } from '../../../../../workshop/new-id';
import { plainConnector } from '../../../../../workshop/vision-board/terms';
import type { Board } from '../../actions/board';
import { createConnectedNote } from '../../actions/edit-note-text';
import { canConnect } from '../../model/board-item';
import { toBoard } from '../../model/camera';
import type { Point } from '../../../../../workshop/vision-board/geometry';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gesture';
import { lineBetween } from './tool-strokes';

/**
 * Draws a connector from a dot of an element to another element; where there is none, a connected new note is created. `press` is the
 * gesture of a press without a drag.
 */
export function connectGesture(board: Board, start: PointerInput, from: string, press: () => Gesture | null): Gesture {
  const { view } = board;
  const id = newId();
  const origin = toBoard(view.camera, start.point);
  const { colour, thickness } = board.store.getState().style;
  let isMoved = false;
  const targetAt = (point: Point) => {
    const item = view.model.at(point);
    return item && item.id !== from && canConnect(item.element.type) ? item.id : null;
  };
  const cancel = () => {
    view.setDragPreview(null);
    view.setDropTarget(null);
  };
  return {
    kind: 'connect',
    move({ point }) {
      if (!isMoved && !exceedsDragThreshold(start.point, point)) return;
      isMoved = true;
      const now = toBoard(view.camera, point);
      view.setDropTarget(targetAt(now));
      const line = { ...lineBetween(origin, now), colour, thickness, arrow: 'end' } as const;
      view.setDragPreview({ id, element: { ...line, type: 'line', order: 'a0', group: null, locked: false } });
    },
    up(pointer) {
      cancel();
      if (!isMoved) {
        press()?.up(pointer);
        return;
      }
      const now = toBoard(view.camera, pointer.point);
      const to = targetAt(now);
      if (to === null) {
        if (view.model.at(now)?.id !== from) createConnectedNote(board, from, now);
        return;
      }
      const ends = { from: { element: from }, to: { element: to } };
      board.edit('addConnector', {
        id,
        connector: { ...plainConnector, ...ends, colour, thickness },
      });
      board.select([id]);
      board.announce('added', { count: 1 });
    },
    cancel,
  };
}
