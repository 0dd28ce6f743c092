import i18next from 'i18next';
import { newId } from '../../../workshop/new-id';
import { elementBounds } from '../../../workshop/vision-board/element-bounds';
import { largestSide } from '../../../workshop/vision-board/terms';
import { showToast } from '../../ui/toast';
import type { Board } from './board';
import { clipboardType, linesOf, manyLines, mostLines, readCopy, type ReadCopy } from './board-clipboard';
import { putDown } from './edit-selection';
import { around, centreOf, intersects, type Point, type Size } from './geometry';
import { clearOf, covers, gapBetween, inRows, newNoteSize } from './place-elements';

/** Longest text of one note; see the session's schema. */
const longestText = 50_000;

/** Takes elements of a board or text that somebody pasted or dropped. True when there was something to take. */
export function takeWords(board: Board, data: DataTransfer, at?: Point): boolean {
  if (board.readOnly) return false;
  const copy = readCopy(data.getData(clipboardType));
  if (copy) return pasteElements(board, copy);
  return takeLines(board, data.getData('text/plain'), at ?? board.view.middle());
}

/** Makes a note of each line, or asks first when there are many. False when there is none. */
export function takeLines(board: Board, text: string, at: Point): boolean {
  const lines = linesOf(text);
  if (lines.length > manyLines) board.store.setState({ manyLines: { lines, at } });
  else if (lines.length > 0) pasteLines(board, lines, at);
  return lines.length > 0;
}

/** One note per line, in rows around a place. */
export function pasteLines(board: Board, lines: readonly string[], at: Point): void {
  const taken = lines.slice(0, mostLines);
  const extent = around(inRows(taken.length, newNoteSize, at).map((corner) => ({ ...corner, ...newNoteSize })));
  const places = inRows(taken.length, newNoteSize, extent ? clear(board, extent, at) : at);
  const { colour } = board.store.getState();
  const notes = taken.map((line, index) => {
    const text = line.slice(0, longestText);
    const height = Math.min(largestSide, Math.ceil(board.view.fit(text, newNoteSize.width, newNoteSize.height).height));
    const size = { width: newNoteSize.width, height: Math.max(newNoteSize.height, height) };
    return { id: newId(), note: { ...(places[index] ?? at), ...size, text, colour, author: null } };
  });
  board.edit('addNotes', { notes });
  show(
    board,
    notes.map(({ id }) => id),
  );
}

/** The whole text in one wide note. */
export function pasteAsOne(board: Board, lines: readonly string[], at: Point): void {
  const text = lines.join('\n').slice(0, longestText);
  const width = 640;
  const height = Math.min(
    largestSide,
    Math.max(newNoteSize.height, Math.ceil(board.view.fit(text, width, 640).height)),
  );
  const id = newId();
  // Its beginning is to be read, however long it is.
  const { x, y } = clear(board, { width, height }, { x: at.x, y: at.y + height / 2 - 200 });
  const note = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height, text, author: null };
  board.edit('addNote', { id, note: { ...note, colour: board.store.getState().colour } });
  show(board, [id]);
}

function clear(board: Board, size: Size, at: Point): Point {
  const { model } = board.view;
  return clearOf(size, at, covers(model), model.bounds());
}

function show(board: Board, ids: string[]): void {
  board.select(ids);
  board.focus();
  board.say('added', { count: ids.length });
  const bounds = around(board.view.model.items(ids).map(({ rect }) => rect));
  if (bounds) board.view.reveal(bounds);
}

function pasteElements(board: Board, { session, elements, groups }: ReadCopy): boolean {
  // Pictures are files of the session they were copied in.
  const own = session === board.key ? elements : elements.filter(({ element }) => element.type !== 'picture');
  if (own.length < elements.length) showToast(i18next.t('vision-board:foreignPictures'));
  const copied = Object.fromEntries(own.map(({ id, element }) => [id, element]));
  const rects = own.flatMap(({ element }) => elementBounds(element, copied) ?? []);
  const bounds = around(rects);
  if (!bounds) return true;
  const { view } = board;
  const taken = (shift: number) =>
    rects.every(({ x, y }) => view.model.at({ x: x + shift, y: y + shift })?.rect.x === x + shift);
  let shift = gapBetween;
  while (shift < 50 * gapBetween && taken(shift)) shift += gapBetween;
  const middle = view.middle();
  const centre = centreOf(bounds);
  const inView = intersects(bounds, view.area);
  const by = inView
    ? { dx: shift, dy: shift }
    : { dx: Math.round(middle.x - centre.x), dy: Math.round(middle.y - centre.y) };
  putDown(board, own, by, groups);
  return true;
}
