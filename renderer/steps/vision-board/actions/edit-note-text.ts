import { largestSide, plainConnector } from '../../../../workshop/vision-board/terms';
import { newId } from '../../../../workshop/new-id';
import type { Board } from './board';
import type { TextEditing } from '../model/board-state';
import { toBoard } from '../model/camera';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { freeRect, isOccupied, nearestFreeSpace, newNoteSize, nextFreeInRow } from './find-free-space';

/**
 * Opens the text editor for a new note at the free space nearest to a board point, without one to the pointer or the middle of the
 * view.
 */
export function createNote(board: Board, at?: Point): void {
  if (board.readOnly) return;
  const { view } = board;
  const centre = at ?? (board.pointer ? toBoard(view.camera, board.pointer) : view.viewportCentre());
  const { width, height } = newNoteSize;
  const rect = { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2), width, height };
  startTextEditing(board, {
    id: newId(),
    kind: 'note',
    isNew: true,
    rect: at ? freeRect(board, rect) : nearestFreeSpace(rect, isOccupied(board), board.freeViewport),
    colour: board.store.getState().colour,
    text: '',
  });
}

/** Opens the text editor for a new note beside the one that was edited last. */
export function createNextNote(board: Board, before: TextEditing): void {
  const lastRect = { ...before.rect, height: Math.min(before.rect.height, newNoteSize.height) };
  const rect = nextFreeInRow(lastRect, isOccupied(board), board.freeViewport);
  const colour = before.colour ?? board.store.getState().colour;
  startTextEditing(board, { id: newId(), kind: 'note', isNew: true, rect, colour, text: '' });
}

/**
 * Adds a note at the free space nearest to a board point, with a connector from an element, and opens its text editor. Note, connector
 * and text are one undo entry; without text, all of it is removed again.
 */
export function createConnectedNote(board: Board, from: string, at: Point): void {
  if (board.readOnly) return;
  const { colour, style } = board.store.getState();
  const { width, height } = newNoteSize;
  const wanted = { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2), width, height };
  const rect = freeRect(board, wanted);
  const id = newId();
  const undoKey = `connect:${id}`;
  const undo = { merge: undoKey };
  board.edit('addNote', { id, note: { ...rect, text: '', colour, author: null } }, { undo });
  const look = { ...plainConnector, colour: style.colour, thickness: style.thickness };
  const ends = { from: { element: from }, to: { element: id } };
  board.edit('addConnector', { id: newId(), connector: { ...ends, ...look } }, { undo });
  startTextEditing(board, { id, kind: 'note', isNew: true, rect, colour, text: '', undoKey }, true);
}

/** Opens the text editor of an existing note. */
export function editNote(board: Board, id: string): void {
  const note = board.view.model.get(id);
  if (board.readOnly || note?.type !== 'note' || note.locked) return;
  const { x, y, width, height, colour, text } = note;
  startTextEditing(board, { id, kind: 'note', isNew: false, rect: { x, y, width, height }, colour, text });
}

/**
 * Commits the text of a note. All commits of one text editing are one undo entry. A new note is added with its first characters and
 * removed when it ends up empty.
 */
export function commitNoteText(board: Board, editing: TextEditing, text: string, isLast: boolean): void {
  const undo = writingUndo(editing);
  const exists = board.view.model.get(editing.id);
  const height = noteHeight(board, editing, text);
  const isEmpty = text.trim() === '';
  if (exists?.type === 'note') {
    if (isLast && isEmpty && editing.isNew) board.edit('removeElements', { ids: [editing.id] }, { undo });
    else if (exists.text !== text) board.edit('setNoteText', { id: editing.id, text, height }, { undo });
  } else if (editing.isNew && !isEmpty && !editing.committed) {
    const colour = editing.colour ?? board.store.getState().colour;
    const note = { ...editing.rect, height, text, colour, author: null };
    board.edit('addNote', { id: editing.id, note }, { undo });
    board.store.setState({ editing: { ...editing, committed: true } });
  }
}

/** Undo options of all commits of one text editing: they are one entry, with the edit that opened it. */
export function writingUndo({ id, startedAt, undoKey }: TextEditing): { merge: string; within: number } {
  return { merge: undoKey ?? `write:${id}:${startedAt}`, within: Infinity };
}

/** Height of a note while its text is edited: it grows with the text, and never below its height at the start. */
export function noteHeight(board: Board, { rect }: TextEditing, text: string): number {
  return Math.min(
    largestSide,
    Math.max(rect.height, Math.ceil(board.view.textLayouts.fitText(text, rect.width, rect.height).height)),
  );
}

/** Shows the text editor over an element and scrolls it into view. */
export function startTextEditing(
  board: Board,
  editing: Omit<TextEditing, 'committed' | 'startedAt'>,
  committed = false,
): void {
  board.store.setState({
    editing: { ...editing, committed, startedAt: Date.now() },
    selection: new Set(editing.kind === 'cluster' ? board.view.model.membersOf(editing.id) : [editing.id]),
  });
  board.view.reveal(editing.rect);
}
