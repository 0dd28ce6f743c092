import i18next from 'i18next';
import { elementBounds } from '../../../../workshop/vision-board/element-bounds';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { request } from '../../../bridge';
import { showToast } from '../../../ui/toast';
import { mapAuthors } from './map-authors';
import type { Board } from '../actions/board';
import { insertDuplicates } from '../actions/edit-selection';
import { boundingRect, centreOf, intersects, type Point } from '../../../../workshop/vision-board/geometry';
import { importLines } from './paste-text';
import { shiftTo } from '../actions/find-free-space';
import { parseClipboardElements, type ParsedElements } from './parse-clipboard-elements';

type Elements = ParsedElements['elements'];

/** Pastes elements copied from this or another workshop, with their pictures. Invalid copies are pasted as their text. */
export async function pasteElements(board: Board, copied: string, text: string, at: Point): Promise<void> {
  const copy = parseClipboardElements(copied);
  if (!copy) {
    importLines(board, text, at);
    return;
  }
  if (copy.session === board.key) return insertBesideOriginals(board, copy, at);
  const assets = await copyPictures(board, copy);
  if (!assets || board.readOnly) return;
  const isThere = ({ element }: { element: BoardElement }) => element.type !== 'picture' || assets.has(element.asset);
  const { elements, unknownAuthors } = mapAuthors(board, copy.elements.filter(isThere), copy);
  const missing = copy.elements.length - elements.length;
  if (missing > 0) showToast(i18next.t('vision-board:picturesNotPasted', { count: missing }));
  if (unknownAuthors > 0) showToast(i18next.t('vision-board:authorsNotPasted', { count: unknownAuthors }));
  const bounds = boundingRect(rectsOf(elements));
  if (!bounds) return;
  const by = shiftTo(board, bounds, at, { withAreas: hasAreas(elements) });
  insertDuplicates(board, elements, by, copy.groups);
  board.view.reveal({ ...bounds, x: bounds.x + by.dx, y: bounds.y + by.dy });
}

/** Copies the pictures into this session. Null when the user cancelled. */
async function copyPictures(board: Board, { session, elements }: ParsedElements): Promise<ReadonlySet<string> | null> {
  const assets = new Set(elements.flatMap(({ element }) => (element.type === 'picture' ? element.asset : [])));
  const copied = new Set<string>();
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
  };
  let done = 0;
  for (const asset of assets) {
    board.store.setState({ progress: { stage: 'pictures', name: '', done, total: assets.size, cancel } });
    const result = await request['session.copyAsset']({ key: board.key, from: session, asset }).catch(() => null);
    if (result?.status === 'ok') copied.add(asset);
    if (isCancelled) break;
    done += 1;
  }
  board.store.setState({ progress: null });
  return isCancelled ? null : copied;
}

/** Inserts beside the originals when they are in view, otherwise around a point. */
function insertBesideOriginals(board: Board, { elements, groups }: ParsedElements, at: Point): void {
  const bounds = boundingRect(rectsOf(elements));
  if (!bounds) return;
  const isInView = intersects(bounds, board.view.viewport);
  const shift = shiftTo(board, bounds, isInView ? centreOf(bounds) : at, { withAreas: hasAreas(elements) });
  insertDuplicates(board, elements, shift, groups);
}

function hasAreas(elements: Elements): boolean {
  return elements.some(({ element }) => element.type === 'area');
}

function rectsOf(elements: Elements) {
  const byId = Object.fromEntries(elements.map(({ id, element }) => [id, element]));
  return elements.flatMap(({ element }) => elementBounds(element, byId) ?? []);
}
