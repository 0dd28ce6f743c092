import { largestSide } from '../../../../workshop/vision-board/terms';
import { newId } from '../../../../workshop/new-id';
import type { Board } from '../board';
import type { Writing } from '../view/board-state';
import { toBoard } from '../view/camera';
import type { Point } from '../view/geometry';
import { covers, nearestFree, newNoteSize, nextInRow, notHiding } from './place-elements';

/**
 * Opens a new note with the cursor in it: around a board point, otherwise where there is room near the pointer or the middle,
 * so that notes written one after the other can all be read.
 */
export function newNote(board: Board, at?: Point): void {
  if (board.readOnly) return;
  const { view } = board;
  const centre = at ?? (board.pointer ? toBoard(view.camera, board.pointer) : view.middle());
  const { width, height } = newNoteSize;
  const rect = { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2), width, height };
  const taken = ({ x, y }: Point) =>
    view.model.within({ x, y, width: 1, height: 1 }).some(({ rect }) => rect.x === x && rect.y === y);
  startWriting(board, {
    id: newId(),
    kind: 'note',
    isNew: true,
    rect: at ? notHiding(rect, taken) : nearestFree(rect, covers(board.view.model), view.area),
    colour: board.store.getState().colour,
    text: '',
  });
}

/** The next note, beside the one that was just written. */
export function nextNote(board: Board, before: Writing): void {
  const last = { ...before.rect, height: Math.min(before.rect.height, newNoteSize.height) };
  const rect = nextInRow(last, covers(board.view.model), board.view.area);
  const colour = before.colour ?? board.store.getState().colour;
  startWriting(board, { id: newId(), kind: 'note', isNew: true, rect, colour, text: '' });
}

/** Puts the cursor into a note that exists. */
export function openNote(board: Board, id: string): void {
  const note = board.view.model.get(id);
  if (board.readOnly || note?.type !== 'note' || note.locked) return;
  const { x, y, width, height, colour, text } = note;
  startWriting(board, { id, kind: 'note', isNew: false, rect: { x, y, width, height }, colour, text });
}

/**
 * Puts what has been written so far into the session. All of one writing is one entry of undo, however often it is handed over;
 * a new note comes into being with its first words, and goes again when nothing is left of them.
 */
export function keepWriting(board: Board, writing: Writing, text: string, isLast: boolean): void {
  const undo = { merge: `write:${writing.id}:${writing.startedAt}`, within: Infinity };
  const exists = board.view.model.get(writing.id);
  const height = heightFor(board, writing, text);
  const isEmpty = text.trim() === '';
  if (exists?.type === 'note') {
    if (isLast && isEmpty && writing.isNew) board.edit('removeElements', { ids: [writing.id] }, { undo });
    else if (exists.text !== text) board.edit('writeNote', { id: writing.id, text, height }, { undo });
  } else if (writing.isNew && !isEmpty && !writing.kept) {
    const colour = writing.colour ?? board.store.getState().colour;
    const note = { ...writing.rect, height, text, colour, author: null };
    board.edit('addNote', { id: writing.id, note }, { undo });
    board.store.setState({ writing: { ...writing, kept: true } });
  }
}

/** A note grows with its text and goes back to its height at the beginning, never below. */
export function heightFor(board: Board, { rect }: Writing, text: string): number {
  return Math.min(largestSide, Math.max(rect.height, Math.ceil(board.view.fit(text, rect.width, rect.height).height)));
}

/** Lays the field for writing over an element. */
export function startWriting(board: Board, writing: Omit<Writing, 'kept' | 'startedAt'>): void {
  board.store.setState({
    writing: { ...writing, kept: false, startedAt: Date.now() },
    selection: new Set(writing.kind === 'cluster' ? board.view.model.membersOf(writing.id) : [writing.id]),
  });
  board.view.reveal(writing.rect);
}
