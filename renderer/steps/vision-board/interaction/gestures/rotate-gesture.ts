import type { PlacedElement } from '../../../../../workshop/vision-board/schema';
import { rotateTo } from '../../actions/arrange-selection';
import type { Board } from '../../actions/board';
import { toBoard } from '../../model/camera';
import { rotatedTowards } from '../../model/handles';
import type { Gesture } from './gesture';

type RotatableElement = Extract<PlacedElement, { rotation: number }>;

/** Rotates an element by its knob. Shift rotates in steps of fifteen degrees. */
export function rotateGesture(board: Board, id: string, element: RotatableElement): Gesture {
  const { view } = board;
  let rotated: RotatableElement | null = null;
  const cancel = () => view.setDragPreview(null);
  return {
    kind: 'rotate',
    move({ point, shiftKey }) {
      rotated = rotatedTowards(element, toBoard(view.camera, point), shiftKey);
      view.setDragPreview({ id, element: rotated, isRotating: true });
    },
    up() {
      if (rotated) rotateTo(board, id, rotated.rotation);
      cancel();
    },
    cancel,
  };
}
