import { largestSide } from '../../../../workshop/vision-board/terms';
import { newId } from '../../../../workshop/new-id';
import type { Board } from './board';
import type { TextEditing } from '../model/board-state';
import { toBoard } from '../model/camera';
import type { Point } from '../model/geometry';
import { isOccupied, nearestFreeSpace, newNoteSize, nextFreeInRow, offsetFromExact } from './find-free-space';

/**
 * Opens a new note with the cursor in it: around a board point, otherwise where there is room near the pointer or the middle,
 * so that notes written one after the other can all be read.
 */
export function createNote(board: Board, at?: Point): void {
  if (board.readOnly) return;
  const { view } = board;
  const centre = at ?? (board.pointer ? toBoard(view.camera, board.pointer) : view.viewportCentre());
  const { width, height } = newNoteSize;
  const rect = { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2), width, height };
  const taken = ({ x, y }: Point) =>
    view.model.within({ x, y, width: 1, height: 1 }).some(({ rect }) => rect.x === x && rect.y === y);
  startTextEditing(board, {
    id: newId(),
    kind: 'note',
    isNew: true,
    rect: at ? offsetFromExact(rect, taken) : nearestFreeSpace(rect, isOccupied(board.view.model), view.viewport),
    colour: board.store.getState().colour,
    text: '',
  });
}

/** The next note, beside the one that was just written. */
export function createNextNote(board: Board, before: TextEditing): void {
  const last = { ...before.rect, height: Math.min(before.rect.height, newNoteSize.height) };
  const rect = nextFreeInRow(last, isOccupied(board.view.model), board.view.viewport);
  const colour = before.colour ?? board.store.getState().colour;
  startTextEditing(board, { id: newId(), kind: 'note', isNew: true, rect, colour, text: '' });
}

/** Puts the cursor into a note that exists. */
export function editNote(board: Board, id: string): void {
  const note = board.view.model.get(id);
  if (board.readOnly || note?.type !== 'note' || note.locked) return;
  const { x, y, width, height, colour, text } = note;
  startTextEditing(board, { id, kind: 'note', isNew: false, rect: { x, y, width, height }, colour, text });
}

/**
 * Puts what has been written so far into the session. All of one writing is one entry of undo, however often it is handed over;
 * a new note comes into being with its first words, and goes again when nothing is left of them.
 */
export function commitNoteText(board: Board, editing: TextEditing, text: string, isLast: boolean): void {
  const undo = { merge: `write:${editing.id}:${editing.startedAt}`, within: Infinity };
  const exists = board.view.model.get(editing.id);
  const height = noteHeight(board, editing, text);
  const isEmpty = text.trim() === '';
  if (exists?.type === 'note') {
    if (isLast && isEmpty && editing.isNew) board.edit('removeElements', { ids: [editing.id] }, { undo });
    else if (exists.text !== text) board.edit('writeNote', { id: editing.id, text, height }, { undo });
  } else if (editing.isNew && !isEmpty && !editing.committed) {
    const colour = editing.colour ?? board.store.getState().colour;
    const note = { ...editing.rect, height, text, colour, author: null };
    board.edit('addNote', { id: editing.id, note }, { undo });
    board.store.setState({ editing: { ...editing, committed: true } });
  }
}

/** A note grows with its text and goes back to its height at the beginning, never below. */
export function noteHeight(board: Board, { rect }: TextEditing, text: string): number {
  return Math.min(
    largestSide,
    Math.max(rect.height, Math.ceil(board.view.fitText(text, rect.width, rect.height).height)),
  );
}

/** Lays the field for editing over an element. */
export function startTextEditing(board: Board, editing: Omit<TextEditing, 'committed' | 'startedAt'>): void {
  board.store.setState({
    editing: { ...editing, committed: false, startedAt: Date.now() },
    selection: new Set(editing.kind === 'cluster' ? board.view.model.membersOf(editing.id) : [editing.id]),
  });
  board.view.reveal(editing.rect);
}
