import type { Board } from '../../actions/board';
import type { BoardModel } from '../../model/board-model';
import { toBoard } from '../../model/camera';
import { contains, rectFromCorners, type Rect } from '../../../../../workshop/vision-board/geometry';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gesture';

/** Adds what the rectangle from the press to the pointer touches to the selection. */
export function lassoGesture(board: Board, start: PointerInput): Gesture {
  const { view } = board;
  const from = toBoard(view.camera, start.point);
  const selectedBefore = board.selected;
  let isMoved = false;
  const cancel = () => view.setLasso(null);
  return {
    kind: 'lasso',
    move({ point }) {
      if (!isMoved && !exceedsDragThreshold(start.point, point)) return;
      isMoved = true;
      view.setLasso(rectFromCorners(from, toBoard(view.camera, point)));
    },
    up({ point }) {
      if (isMoved) {
        const area = rectFromCorners(from, toBoard(view.camera, point));
        const ids = new Set([...selectedBefore, ...idsTouchedBy(view.model, area)]);
        board.select(ids);
        board.announce('selected', { count: ids.size });
      }
      cancel();
    },
    cancel,
  };
}

/** Areas count only when they lie wholly inside. */
function idsTouchedBy(model: BoardModel, area: Rect): string[] {
  return model
    .within(area)
    .filter(({ element, rect }) => element.type !== 'area' || contains(area, rect))
    .map(({ id }) => id);
}
