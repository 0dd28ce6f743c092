import i18next from 'i18next';
import { setHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardElement, NoteColour, VisionBoard } from '../../../../workshop/vision-board/schema';
import { undoOrRedo } from '../../../shell/undo-redo';
import { showToast } from '../../../ui/toast';
import type { Board } from './board';
import type { BoardItem } from '../model/board-item';
import { duplicateElements } from '../model/duplicate-elements';
import { boundingRect } from '../../../../workshop/vision-board/geometry';
import { freeOffset } from './find-free-space';
import { dragSelection } from '../model/drag-selection';
import { resizeElement } from './resize-element';

/** Every command asks for the selection to know whether it is enabled: sorting it each time would take too long for thousands. */
const cache = new WeakMap<Board, { selection: ReadonlySet<string>; revision: number; items: readonly BoardItem[] }>();

/** The selected elements in drawing order. All actions of this module do nothing without a selection. */
export function selectedElements(board: Board): readonly BoardItem[] {
  const { selection } = board.store.getState();
  const { model } = board.view;
  const cached = cache.get(board);
  if (cached?.selection === selection && cached.revision === model.revision) return cached.items;
  const items = model.items(selection);
  cache.set(board, { selection, revision: model.revision, items });
  return items;
}

/** Deletes the selection and offers undo in a toast. */
export function removeSelection(board: Board): void {
  const removed = selectedElements(board);
  if (removed.length === 0 || board.readOnly) return;
  const before = board.slice;
  board.edit('removeElements', { ids: removed.map(({ id }) => id) });
  const lost = lostBetween(before, board.slice);
  board.focus();
  board.announce('removed', { count: removed.length });
  const undoLabel = () => board.replica.store.getState().undo['vision-board'];
  const label = undoLabel();
  showToast(i18next.t('vision-board:removed', { count: removed.length }), {
    text: i18next.t('vision-board:undo'),
    // After further edits, undo would revert the wrong one: the elements are added again instead.
    run: () => (undoLabel() === label ? undoOrRedo('undo') : board.edit('restoreElements', lost)),
  });
}

/** What a removal took: elements with their connectors, groups, and the group of elements that were left alone. */
function lostBetween(before: VisionBoard, after: VisionBoard) {
  return {
    elements: Object.entries(before.elements)
      .filter(([id, { group }]) => after.elements[id]?.group !== group)
      .map(([id, element]) => ({ id, element })),
    groups: Object.entries(before.groups)
      .filter(([id]) => !after.groups[id])
      .map(([id, group]) => ({ id, group })),
  };
}

/** Moves the selection by board units. Repeated moves within a short time are one undo entry. */
export function nudge(board: Board, dx: number, dy: number): void {
  const ids = [...dragSelection(board.view.model, board.selected)];
  if (ids.length === 0 || board.readOnly) return;
  board.edit('moveElements', { ids, dx, dy }, { undo: { merge: `nudge:${ids.length}:${ids[0]}` } });
  board.announce(dx > 0 ? 'movedRight' : dx < 0 ? 'movedLeft' : dy > 0 ? 'movedDown' : 'movedUp');
  const bounds = boundingRect(selectedElements(board).map(({ rect }) => rect));
  if (bounds) board.view.reveal(bounds);
}

/** Resizes a single selected element by board units. */
export function resizeBy(board: Board, dx: number, dy: number): void {
  const [chosen, ...more] = selectedElements(board);
  if (!chosen || more.length > 0 || board.readOnly) return;
  const { id, element } = chosen;
  if (element.type === 'connector' || element.locked) return;
  const { x, y, width, height } = resizeElement(board.view, element, dx, dy);
  board.edit('resizeElement', { id, x, y, width, height }, { undo: { merge: `resize:${id}` } });
  board.announce('resized', { width: Math.round(width), height: Math.round(height) });
}

/** Sets the colour of the selected notes, of the note that is being edited, and of the next new one. */
export function recolour(board: Board, colour: NoteColour): void {
  const { editing } = board.store.getState();
  board.store.setState({ colour, ...(editing?.kind === 'note' ? { editing: { ...editing, colour } } : {}) });
  const ids = selectedElements(board).flatMap(({ id, element }) => (element.type === 'note' ? [id] : []));
  if (ids.length > 0) board.edit('setNoteColour', { ids, colour });
}

export function reorderSelection(board: Board, place: 'front' | 'back'): void {
  const ids = board.selected;
  if (ids.length === 0) return;
  board.edit('reorderElements', { ids, place });
  board.announce(place === 'front' ? 'toFront' : 'toBack');
}

/** Adds copies of the selection beside it. */
export function duplicateSelection(board: Board): void {
  const items = selectedElements(board);
  const block = items.filter(({ element }) => element.type !== 'connector').map(({ rect }) => rect);
  const withAreas = items.some(({ element }) => element.type === 'area');
  insertDuplicates(board, items, freeOffset(board, block, { withAreas }));
}

/** Adds copies, offset by board units, and selects them. */
export function insertDuplicates(
  board: Board,
  originals: readonly { id: string; element: BoardElement }[],
  offset: { dx: number; dy: number },
): void {
  if (originals.length === 0 || board.readOnly) return;
  const copies = copiesOf(board, originals, offset);
  board.edit('addElements', copies);
  selectAdded(board, copies.elements);
}

/** Copies of elements, offset by board units, as they are added to the board now. */
export function copiesOf(
  board: Board,
  originals: readonly { id: string; element: BoardElement }[],
  offset: { dx: number; dy: number },
  groups: VisionBoard['groups'] = board.slice.groups,
) {
  const copied = duplicateElements(originals, { elements: board.elements, groups }, offset);
  const elements = copied.elements.map(({ id, element }) => ({ id, element: setHidden(element, board.slice.silent) }));
  return { elements, groups: copied.groups };
}

export function selectAdded(board: Board, added: readonly { id: string }[]): void {
  board.select(added.map(({ id }) => id));
  board.focus();
  board.announce('added', { count: added.length });
}

export function selectAll(board: Board): void {
  board.select(board.view.model.ids());
  board.announce('selected', { count: board.view.model.size });
}

/** Selects the next or previous element in reading order. False at either end, where focus may leave the board. */
export function selectNeighbour(board: Board, direction: 1 | -1): boolean {
  const order = board.view.model.readingOrder();
  const { pinned } = board.store.getState();
  // With pinned elements, the first selected one has the keyboard focus.
  const current = pinned.size > 0 ? board.selected[0] : board.selected.at(direction === 1 ? -1 : 0);
  const next = current === undefined ? (direction === 1 ? 0 : -1) : order.indexOf(current) + direction;
  return selectAt(board, next);
}

/** Selects the element at an index of the reading order. False when there is none. */
export function selectAt(board: Board, index: number | 'last'): boolean {
  const order = board.view.model.readingOrder();
  const id = order[index === 'last' ? order.length - 1 : index];
  const rect = id === undefined ? undefined : board.view.model.rectOf(id);
  if (id === undefined || !rect) return false;
  board.select([id, ...board.store.getState().pinned]);
  board.view.reveal(rect);
  board.focus();
  return true;
}

/** Selects all notes that have the colour of the selected one. */
export function selectSameColour(board: Board): void {
  const [first] = selectedElements(board);
  if (first?.element.type !== 'note') return;
  const { colour } = first.element;
  const same = Object.entries(board.elements).filter(([, each]) => each.type === 'note' && each.colour === colour);
  board.select(same.map(([id]) => id));
  board.announce('selected', { count: same.length });
}

/** Pins or unpins the focused element: pinned elements stay selected while the keyboard moves on. */
export function togglePinnedSelection(board: Board): void {
  const [current] = board.selected;
  if (current === undefined) return;
  const pinned = new Set(board.store.getState().pinned);
  if (!pinned.delete(current)) pinned.add(current);
  board.store.setState({ pinned });
  board.announceText(i18next.t('vision-board:pinned', { count: pinned.size }));
}
