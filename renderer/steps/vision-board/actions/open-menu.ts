import { boundingRect, centreOf, type Point } from '../../../../workshop/vision-board/geometry';
import { toBoard, toScreen } from '../model/camera';
import { withGroup } from '../model/drag-selection';
import type { OpenMenu } from '../model/board-state';
import type { Board } from './board';
import { selectedElements } from './edit-selection';
import { pressedElement } from './pressed-element';

/** Distance within which thin elements are hit, in screen pixels. */
const hitTolerance = 8;

/**
 * Opens the context menu at a point in screen pixels of the surface: that of the selection on an element, which is selected first,
 * otherwise that of the board.
 */
export function openMenuAt(board: Board, at: Point): void {
  const { view, store } = board;
  const { zoom } = view.camera;
  const point = toBoard(view.camera, at);
  const id = pressedElement(view, point, hitTolerance / zoom);
  if (id === undefined) board.select([]);
  else if (!store.getState().selection.has(id)) board.select(withGroup(view.model, id));
  openMenu(board, id === undefined ? 'board' : 'selection', at);
}

/** Opens the menu of the selection at its centre, or that of the board in the middle of the view. */
export function openMenuByKey(board: Board): void {
  const { view } = board;
  const bounds = boundingRect(selectedElements(board).map(({ rect }) => rect));
  const { width, height } = view.size;
  if (bounds) view.reveal(bounds);
  const at = bounds ? toScreen(view.camera, centreOf(bounds)) : { x: width / 2, y: height / 2 };
  const within = (value: number, size: number) => Math.max(8, Math.min(size - 8, value));
  openMenu(board, bounds ? 'selection' : 'board', { x: within(at.x, width), y: within(at.y, height) });
}

/** Opens a context menu whose corner is at a point in screen pixels of the surface. */
export function openMenu(board: Board, kind: OpenMenu['kind'], at: Point): void {
  board.menuAt = at;
  board.store.setState({ menu: { kind, at } });
}
