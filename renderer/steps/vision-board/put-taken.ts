import i18next from 'i18next';
import { inOrder } from '../../../workshop/collection';
import { elementBounds } from '../../../workshop/vision-board/element-bounds';
import type { BoardElement } from '../../../workshop/vision-board/schema';
import { withinBoard, type TakenBoard, type TakenRemark } from '../../../workshop/vision-board/taken-board';
import { showToast } from '../../ui/toast';
import type { Board } from './board';
import { fitted } from './camera';
import { copies } from './copies';
import { showFileDialog } from './file-dialog';
import { around, centreOf, contains, type Point } from './geometry';
import { clearOf, covers } from './place-elements';

export interface Origin {
  /** The name of the file. */
  name: string;
  /** The workshop that wrote it; empty for other programs. */
  session: string;
  /** Names of authors by their id, as they are in the file. */
  names: ReadonlyMap<string, string>;
}

/** Puts what was read from a file on the board as one edit, where it covers nothing, and says what could not be taken as it was. */
export function putTaken(board: Board, taken: TakenBoard, at: Point, origin: Origin): void {
  const remarks = [...taken.remarks];
  const own = taken.elements.map(({ id, element }) => ({ id, element: fittedText(board, element) }));
  const byId = Object.fromEntries(own.map(({ id, element }) => [id, element]));
  const bounds = around(own.flatMap(({ element }) => elementBounds(element, byId) ?? []));
  if (!bounds) {
    showToast(i18next.t('vision-board:taken.empty', { name: origin.name }));
    return;
  }
  const { model } = board.view;
  const place = clearOf(bounds, at, covers(model), model.bounds());
  const centre = centreOf(bounds);
  const shift = { dx: Math.round(place.x - centre.x), dy: Math.round(place.y - centre.y) };
  const groups = Object.fromEntries(Object.entries(taken.groups).map(([id, title]) => [id, { order: 'a0', title }]));
  const copied = copies(own, { elements: {}, groups }, shift);
  const { session } = board.replica.store.getState();
  const authorOf = knownAuthors(board, origin);
  let strangers = 0;
  const elements = copied.elements.map(({ id, element }, index) => {
    const settled = { ...withinEdges(element), locked: own[index]?.element.locked ?? false };
    if (settled.type !== 'note') return { id, element: settled };
    const author = authorOf(settled.author);
    if (author === null && settled.author !== null) strangers += 1;
    // What became of a note belongs to the workshop it comes from, and its silent phase, too.
    const sentOn = origin.session === session.header.id ? settled.sentOn : {};
    return { id, element: { ...settled, author, sentOn, hidden: board.slice.silent } };
  });
  if (strangers > 0) remarks.push({ remark: 'strangers', count: strangers, names: [] });
  board.edit('addElements', { elements, groups: copied.groups });
  show(
    board,
    elements.map(({ id }) => id),
  );
  report(board, origin.name, elements.length, remarks);
}

function report(board: Board, name: string, count: number, remarks: readonly TakenRemark[]): void {
  if (remarks.length > 0) showFileDialog(board, { kind: 'taken', name, count, remarks });
}

function show(board: Board, ids: string[]): void {
  board.select(ids);
  board.focus();
  board.say('added', { count: ids.length });
  const bounds = around(board.view.model.items(ids).map(({ rect }) => rect));
  if (bounds && !contains(board.view.area, bounds)) board.view.setCamera(fitted(bounds, board.view.size));
}

/** Another program sets text in another typeface: a headline gets the height it needs here. */
function fittedText(board: Board, element: BoardElement): BoardElement {
  if (element.type !== 'text') return element;
  const { height } = board.view.setHeadline(element.text, element.width, element.size);
  return height <= element.height ? element : { ...element, height: Math.min(20_000, Math.ceil(height)) };
}

/** Authors are participants of this workshop: by their id when the file comes from it, otherwise by their name. */
function knownAuthors(board: Board, { session: from, names }: Origin): (author: string | null) => string | null {
  const { header, steps } = board.replica.store.getState().session;
  const { participants } = steps.kickoff;
  const byName = new Map(inOrder(participants).map(([id, { name }]) => [name.trim().toLowerCase(), id]));
  return (author) => {
    if (author === null) return null;
    if ((from === '' || from === header.id) && Object.hasOwn(participants, author)) return author;
    const name = names.get(author)?.trim().toLowerCase() ?? '';
    return name === '' ? null : (byName.get(name) ?? null);
  };
}

function withinEdges(element: BoardElement): BoardElement {
  if (element.type !== 'connector') return { ...element, x: withinBoard(element.x), y: withinBoard(element.y) };
  const end = (value: typeof element.from) =>
    'x' in value ? { x: withinBoard(value.x), y: withinBoard(value.y) } : value;
  return { ...element, from: end(element.from), to: end(element.to) };
}
