import type { Board } from '../../actions/board';
import { dropTarget } from '../../actions/cluster-notes';
import { dropSelection } from '../../actions/drop-selection';
import { createSnapContext, snapDrag } from '../../actions/snap-drag';
import { toBoard } from '../../model/camera';
import { dragSelection, withGroup } from '../../model/drag-selection';
import type { Offset } from '../../model/free-place';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gesture';

/**
 * Moves the selection, of which the element `pressed` is part. Alt moves copies. Ctrl disables snapping, clusters and the search for a free
 * place. A press without a drag selects only what was pressed; with Shift it keeps the selection.
 */
export function dragGesture(board: Board, start: PointerInput, pressed: string): Gesture {
  const { view } = board;
  const from = toBoard(view.camera, start.point);
  const ids = dragSelection(view.model, board.selected);
  const snapContext = createSnapContext(view, ids);
  let offset: Offset | null = null;
  let isCopy = false;
  const cancel = () => {
    view.setDragPreview(null);
    view.setDropTarget(null);
    view.setSnapLines([]);
  };
  return {
    kind: 'drag',
    get copies() {
      return isCopy;
    },
    move({ point, ctrlKey, altKey }) {
      if (board.readOnly || ids.size === 0 || (!offset && !exceedsDragThreshold(start.point, point))) return;
      const now = toBoard(view.camera, point);
      const free = { dx: now.x - from.x, dy: now.y - from.y };
      const { dx, dy, guides } = ctrlKey ? { ...free, guides: [] } : snapDrag(snapContext, free, view.camera.zoom);
      offset = { dx: Math.round(dx), dy: Math.round(dy) };
      isCopy = altKey;
      view.setDropTarget(ctrlKey || altKey ? null : (dropTarget(board, ids, now)?.id ?? null));
      view.setSnapLines(guides);
      view.setDragPreview({ ids, ...offset, isCopy });
    },
    up({ point, ctrlKey, altKey }) {
      const dropped = offset;
      cancel();
      if (dropped) {
        const at = toBoard(view.camera, point);
        dropSelection(board, ids, dropped, { at, asCopy: altKey, keepsPlace: ctrlKey });
      } else if (!start.shiftKey && board.selected.length > 1) board.select(withGroup(view.model, pressed));
    },
    cancel,
  };
}
