import i18next from 'i18next';
import { elementBounds } from '../../../../workshop/vision-board/element-bounds';
import type { BoardElement, VisionBoard } from '../../../../workshop/vision-board/schema';
import { showToast } from '../../../ui/toast';
import { mapAuthors } from './map-authors';
import type { Board } from '../actions/board';
import { copiesOf, selectAdded } from '../actions/edit-selection';
import { boundingRect, centreOf, intersects, type Point } from '../../../../workshop/vision-board/geometry';
import type { Offset } from '../model/free-place';
import { addElementsInSlices } from './add-in-slices';
import { AddedPictures } from './added-pictures';
import { runImport, type ImportTask } from './run-import';
import { importLines } from './paste-text';
import { shiftTo } from '../actions/find-free-space';
import { parseClipboardElements, type ParsedElements } from './parse-clipboard-elements';

type Elements = ParsedElements['elements'];

/**
 * Pastes elements copied from this or another workshop, with their pictures, as one edit with progress. Invalid copies are pasted as their
 * text.
 */
export async function pasteElements(board: Board, copied: string, text: string, at: Point): Promise<void> {
  const copy = parseClipboardElements(copied);
  if (!copy) {
    importLines(board, text, at);
    return;
  }
  await runImport(board, i18next.t('vision-board:clipboard'), (task) =>
    copy.session === board.key ? insertBesideOriginals(board, copy, at, task) : insertForeign(board, copy, at, task),
  );
}

/** Inserts elements of another workshop, with their pictures. */
async function insertForeign(board: Board, copy: ParsedElements, at: Point, task: ImportTask): Promise<void> {
  const added = new AddedPictures(board.key);
  try {
    const assets = await copyPictures(added, copy, task);
    const isThere = ({ element }: { element: BoardElement }) => element.type !== 'picture' || assets.has(element.asset);
    const { elements, unknownAuthors } = mapAuthors(board, copy.elements.filter(isThere), copy);
    const bounds = boundingRect(rectsOf(elements));
    const by = bounds ? shiftTo(board, bounds, at, { withAreas: hasAreas(elements) }) : { dx: 0, dy: 0 };
    if (bounds && !(await insertCopies(board, elements, by, copy.groups, task))) return;
    added.keep(elements);
    const missing = copy.elements.length - elements.length;
    if (missing > 0) showToast(i18next.t('vision-board:picturesNotPasted', { count: missing }));
    if (unknownAuthors > 0) showToast(i18next.t('vision-board:authorsNotPasted', { count: unknownAuthors }));
    if (bounds) board.view.reveal({ ...bounds, x: bounds.x + by.dx, y: bounds.y + by.dy });
  } finally {
    void added.discardOthers();
  }
}

/** Copies the pictures into this session. Resolves with those that are there. */
async function copyPictures(
  added: AddedPictures,
  { session, elements }: ParsedElements,
  { signal, report }: ImportTask,
): Promise<ReadonlySet<string>> {
  const assets = new Set(elements.flatMap(({ element }) => (element.type === 'picture' ? element.asset : [])));
  const copied = new Set<string>();
  let done = 0;
  for (const asset of assets) {
    report({ stage: 'pictures', name: '', done, total: assets.size });
    if (await added.copy(session, asset)) copied.add(asset);
    signal.throwIfAborted();
    done += 1;
  }
  return copied;
}

/** Inserts beside the originals when they are in view, otherwise around a point. */
async function insertBesideOriginals(
  board: Board,
  { elements, groups }: ParsedElements,
  at: Point,
  task: ImportTask,
): Promise<void> {
  const bounds = boundingRect(rectsOf(elements));
  if (!bounds) return;
  const isInView = intersects(bounds, board.view.viewport);
  const shift = shiftTo(board, bounds, isInView ? centreOf(bounds) : at, { withAreas: hasAreas(elements) });
  await insertCopies(board, elements, shift, groups, task);
}

/** Adds copies, offset by board units, and selects them. False when the board cannot be edited. */
async function insertCopies(
  board: Board,
  originals: Elements,
  offset: Offset,
  groups: VisionBoard['groups'],
  task: ImportTask,
): Promise<boolean> {
  const copies = copiesOf(board, originals, offset, groups);
  if (!(await addElementsInSlices(board, copies.elements, copies.groups, task))) return false;
  selectAdded(board, copies.elements);
  return true;
}

function hasAreas(elements: Elements): boolean {
  return elements.some(({ element }) => element.type === 'area');
}

function rectsOf(elements: Elements) {
  const byId = Object.fromEntries(elements.map(({ id, element }) => [id, element]));
  return elements.flatMap(({ element }) => elementBounds(element, byId) ?? []);
}
