import type { Board } from '../../actions/board';
import { pressedElement } from '../../actions/pressed-element';
import { canCastVotes, choiceAt } from '../../actions/cast-vote';
import { toBoard } from '../../model/camera';
import { withGroup } from '../../model/drag-selection';
import type { Point } from '../../../../../workshop/vision-board/geometry';
import { cursorOf, handleAtPoint, hitsConnectorDot, type HandleDirection } from '../../model/handles';
import { connectGesture } from './connect-gesture';
import { dragGesture } from './drag-gesture';
import { drawGesture } from './draw-gesture';
import type { Gesture, PointerInput } from './gesture';
import { lassoGesture } from './lasso-gesture';
import { panGesture } from './pan-gesture';
import { resizeGesture } from './resize-gesture';
import { rotateGesture } from './rotate-gesture';
import { voteGesture } from './vote-gesture';

/** Distance within which thin elements are hit, in screen pixels. */
const hitTolerance = { touch: 14, precise: 5 };

/** Decides at pointerdown which gesture begins, and selects what was pressed. Null when the press is no gesture. */
export function beginGesture(board: Board, pointer: PointerInput): Gesture | null {
  const { store, readOnly, spaceHeld } = board;
  const { button } = pointer;
  if (button === 1 || (button === 0 && spaceHeld)) return panGesture(board, pointer);
  if (button !== 0) return null;
  const { tool } = store.getState();
  if (tool !== 'select' && !readOnly) {
    // Crop acts on the selected picture.
    if (tool !== 'crop') board.select([]);
    return drawGesture(board, pointer, tool);
  }
  const isTouch = pointer.type === 'touch';
  const handle = handleGesture(board, pointer);
  if (handle) return handle;
  const from = connectorSourceAt(board, pointer.point, isTouch);
  if (from !== null) return connectGesture(board, pointer, from, () => pressGesture(board, pointer));
  return pressGesture(board, pointer);
}

/** The gesture of a press on an element, on the title of a cluster, or on the empty board. */
function pressGesture(board: Board, pointer: PointerInput): Gesture | null {
  const { view } = board;
  const { zoom } = view.camera;
  const isTouch = pointer.type === 'touch';
  const at = toBoard(view.camera, pointer.point);
  const tolerance = (isTouch ? hitTolerance.touch : hitTolerance.precise) / zoom;
  const id = pressedElement(view, at, tolerance);
  const voted = canCastVotes(board) ? (id ?? choiceAt(board, at)) : null;
  if (voted !== null) return voteGesture(board, pointer, voted);
  if (id === undefined) {
    if (!pointer.shiftKey) board.select([]);
    return isTouch ? panGesture(board, pointer) : lassoGesture(board, pointer);
  }
  return selectPressed(board, pointer, id) ? dragGesture(board, pointer, id) : null;
}

/** The cursor over a handle or connector dot at a screen point; null elsewhere. */
export function cursorAt(board: Board, screen: Point): string | null {
  const { view, readOnly } = board;
  const handles = readOnly ? null : view.handles();
  const handle = handles && handleAtPoint(handles, toBoard(view.camera, screen), view.camera.zoom);
  const isConnector = connectorSourceAt(board, screen, false) !== null;
  if (handle === 'rotate') return 'rotate';
  if (isConnector && !(handle && isCorner(handle))) return 'connect';
  if (!handles || !handle) return null;
  return cursorOf(handle, 'rotation' in handles.element ? handles.element.rotation : 0);
}

const isCorner = ({ x, y }: HandleDirection) => x !== 0 && y !== 0;

/** The element whose connector dot is at a screen point: the selected one, or the one under a mouse. */
function connectorSourceAt(board: Board, screen: Point, isTouch: boolean): string | null {
  const { view, readOnly, store } = board;
  const { selection, editing, activeVoting, tool } = store.getState();
  if (readOnly || editing || activeVoting !== null || tool !== 'select') return null;
  const [only] = selection;
  const at = toBoard(view.camera, screen);
  const hits = (id: string | null | undefined) =>
    typeof id === 'string' && hitsConnectorDot(view.model.get(id), at, view.camera.zoom, isTouch);
  if (selection.size === 1 && hits(only)) return only ?? null;
  return hits(view.hovered) ? view.hovered : null;
}

/** Corners and the rotation handle come before connector dots, edges after them. */
function handleGesture(board: Board, pointer: PointerInput): Gesture | null {
  const { view, readOnly } = board;
  const handles = readOnly ? null : view.handles();
  const isTouch = pointer.type === 'touch';
  const handle = handles && handleAtPoint(handles, toBoard(view.camera, pointer.point), view.camera.zoom, isTouch);
  const [id] = board.selected;
  const element = id === undefined ? undefined : view.model.get(id);
  if (!handle || id === undefined || !element || element.type === 'connector') return null;
  if (handle === 'rotate') return 'rotation' in element ? rotateGesture(board, id, element) : null;
  if (!isCorner(handle) && connectorSourceAt(board, pointer.point, isTouch) !== null) return null;
  return resizeGesture(board, pointer, { id, element, direction: handle });
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
