import type { BoardElement } from '../../../../../workshop/vision-board/schema';
import type { Board } from '../../actions/board';
import { castVote, retractVote } from '../../actions/cast-vote';
import { toBoard, toScreen } from '../../model/camera';
import { withGroup } from '../../model/drag-selection';
import type { Point } from '../../model/geometry';
import { dragGesture } from './drag-gesture';
import { drawGesture } from './draw-gesture';
import type { Gesture, PointerInput } from './gesture';
import { lassoGesture } from './lasso-gesture';
import { panGesture } from './pan-gesture';
import { resizeGesture } from './resize-gesture';
import { rotateGesture } from './rotate-gesture';

/** Half the side of the square around a handle in which it is hit, in screen pixels. */
const handleTolerance = 14;
/** Distance within which thin elements are hit, in screen pixels. */
const hitTolerance = { touch: 14, precise: 5 };

/** Decides at pointerdown which gesture begins, and selects what was pressed. Null when the press is no gesture. */
export function beginGesture(board: Board, pointer: PointerInput): Gesture | null {
  const { view, store, readOnly, spaceHeld } = board;
  const { button, shiftKey } = pointer;
  if (button === 1 || (button === 0 && spaceHeld)) return panGesture(board, pointer);
  if (button !== 0) return null;
  const { tool } = store.getState();
  if (tool !== 'select' && !readOnly) {
    // Crop acts on the selected picture.
    if (tool !== 'crop') board.select([]);
    return drawGesture(board, pointer, tool);
  }
  const handle = handleGesture(board, pointer);
  if (handle) return handle;
  const tolerance = pointer.type === 'touch' ? hitTolerance.touch : hitTolerance.precise;
  const item = view.model.at(toBoard(view.camera, pointer.point), tolerance / view.camera.zoom);
  if (!item) {
    if (!shiftKey) board.select([]);
    return pointer.type === 'touch' ? panGesture(board, pointer) : lassoGesture(board, pointer);
  }
  if (shiftKey ? retractVote(board, item.id) : castVote(board, item.id)) return null;
  return selectPressed(board, pointer, item.id) ? dragGesture(board, pointer, item.id) : null;
}

/** The handle of the selected element at a screen point. */
export function handleAt({ view, readOnly }: Board, screen: Point): 'resize' | 'rotate' | null {
  const handles = readOnly ? null : view.handles();
  if (!handles) return null;
  const isHit = (handle: Point) => {
    const { x, y } = toScreen(view.camera, handle);
    return Math.max(Math.abs(x - screen.x), Math.abs(y - screen.y)) <= handleTolerance;
  };
  if (isHit(handles.corner)) return 'resize';
  return handles.rotationHandle && isHit(handles.rotationHandle.knob) ? 'rotate' : null;
}

function handleGesture(board: Board, pointer: PointerInput): Gesture | null {
  const handle = handleAt(board, pointer.point);
  const [id] = board.selected;
  const element: BoardElement | undefined = handle && id !== undefined ? board.view.model.get(id) : undefined;
  if (!element || id === undefined || element.type === 'connector') return null;
  if (handle === 'resize') return resizeGesture(board, pointer, id, element);
  return 'rotation' in element ? rotateGesture(board, id, element) : null;
}

/** Shift adds or removes the pressed element and its group; Alt selects a single member of a group. False when it was removed. */
function selectPressed(board: Board, { shiftKey, altKey }: PointerInput, id: string): boolean {
  const { selection } = board.store.getState();
  const group = withGroup(board.view.model, id);
  if (shiftKey && selection.has(id)) {
    board.select(board.selected.filter((each) => !group.includes(each)));
    return false;
  }
  if (shiftKey) board.select([...selection, ...group]);
  else if (!selection.has(id)) board.select(altKey ? [id] : group);
  return true;
}
