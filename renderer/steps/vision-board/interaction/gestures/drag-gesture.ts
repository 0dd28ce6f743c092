import type { Board } from '../../actions/board';
import { clusterOnto, dropTarget } from '../../actions/cluster-notes';
import { createSnapContext, snapDrag } from '../../actions/snap-drag';
import { toBoard } from '../../model/camera';
import { dragSelection, withGroup } from '../../model/drag-selection';
import { exceedsDragThreshold, type Gesture, type PointerInput } from './gesture';

/**
 * Moves the selection, of which the element `pressed` is part. Ctrl disables snapping. A single note that is dropped on another joins its
 * group. A press without a drag selects only what was pressed; with Shift it keeps the selection.
 */
export function dragGesture(board: Board, start: PointerInput, pressed: string): Gesture {
  const { view } = board;
  const from = toBoard(view.camera, start.point);
  const ids = dragSelection(view.model, board.selected);
  const snapContext = createSnapContext(view, ids);
  let offset: { dx: number; dy: number } | null = null;
  const cancel = () => {
    view.setDragPreview(null);
    view.setDropTarget(null);
    view.setSnapLines([]);
  };
  const drop = (by: { dx: number; dy: number }, pointer: PointerInput) => {
    const target = dropTarget(board, ids, toBoard(view.camera, pointer.point));
    const [only] = ids;
    const undo = target ? { undo: { merge: `cluster:${only}` } } : undefined;
    board.edit('moveElements', { ids: [...ids], ...by }, undo);
    cancel();
    if (target && only !== undefined) clusterOnto(board, only, target);
  };
  return {
    kind: 'drag',
    move({ point, ctrlKey }) {
      if (board.readOnly || ids.size === 0 || (!offset && !exceedsDragThreshold(start.point, point))) return;
      const now = toBoard(view.camera, point);
      const free = { dx: now.x - from.x, dy: now.y - from.y };
      const { dx, dy, guides } = ctrlKey ? { ...free, guides: [] } : snapDrag(snapContext, free, view.camera.zoom);
      offset = { dx: Math.round(dx), dy: Math.round(dy) };
      view.setDropTarget(dropTarget(board, ids, now)?.id ?? null);
      view.setSnapLines(guides);
      view.setDragPreview({ ids, ...offset });
    },
    up(pointer) {
      if (offset) drop(offset, pointer);
      else if (!start.shiftKey && board.selected.length > 1) board.select(withGroup(view.model, pressed));
    },
    cancel,
  };
}
