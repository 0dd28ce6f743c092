import { inOrder } from '../../../../workshop/collection';
import { newId } from '../../../../workshop/new-id';
import { plainConnector } from '../../../../workshop/vision-board/terms';
import { countVotes } from '../../../../workshop/voting/count-votes';
import type { Board } from './board';
import type { BoardItem } from '../model/board-item';
import { align, distribute, tidy, type Edge, type Position } from '../model/align';
import { moved, nearestFreePlace, type Offset } from '../model/free-place';
import { boundingRect, contains } from '../../../../workshop/vision-board/geometry';
import { obstaclesFor } from './board-obstacles';
import { selectedElements } from './edit-selection';
import { inReadingOrder } from '../../../../workshop/vision-board/element-bounds';
import { canConnect } from '../model/board-item';
import { gapBetween } from './find-free-space';
import { areasInOrder } from './areas-in-order';

/** The selected elements that can be positioned. Connectors follow their ends, and locked elements stay. */
function arrangeableElements(board: Board): BoardItem[] {
  return selectedElements(board).filter(({ element }) => element.type !== 'connector' && !element.locked);
}

export function alignSelection(board: Board, edge: Edge): void {
  setPositions(board, align(arrangeableElements(board), edge));
}

export function distributeSelection(board: Board, direction: 'across' | 'down'): void {
  setPositions(board, distribute(arrangeableElements(board), direction));
}

/** Arranges the selection in a grid, or all notes when fewer than two elements are selected. */
export function tidySelection(board: Board, by: 'grid' | 'colour' | 'author' | 'votes'): void {
  const arrangeable = arrangeableElements(board);
  const items =
    arrangeable.length > 1
      ? arrangeable
      : board.view.model
          .items(board.view.model.ids())
          .filter(({ element }) => element.type === 'note' && !element.locked);
  const kindOf = ({ element }: BoardItem) =>
    element.type !== 'note'
      ? element.type
      : by === 'colour'
        ? element.colour
        : by === 'author'
          ? (element.author ?? '')
          : '';
  const votes = by === 'votes' ? votesById(board) : new Map<string, number>();
  const sorted = [...items].sort(
    (a, b) =>
      (votes.get(b.id) ?? 0) - (votes.get(a.id) ?? 0) ||
      compare(kindOf(a), kindOf(b)) ||
      inReadingOrder(a.rect, b.rect),
  );
  const places = tidy(
    sorted.map((item) => ({ ...item, kind: kindOf(item) })),
    gapBetween,
  );
  const offset = offsetOffOthers(board, items, places);
  setPositions(
    board,
    places.map((place) => moved(place, offset)),
  );
}

/** The shortest move of tidied elements after which they cover nothing else. Backgrounds of all of them may be covered. */
function offsetOffOthers(board: Board, items: readonly BoardItem[], places: readonly Position[]): Offset {
  const before = boundingRect(items.map(({ rect }) => rect));
  const sizes = new Map(items.map(({ id, rect }) => [id, rect]));
  const block = places.flatMap((place) => {
    const size = sizes.get(place.id);
    return size ? [{ ...size, x: place.x, y: place.y }] : [];
  });
  const obstacles = obstaclesFor(board, {
    ignored: new Set(sizes.keys()),
    isBackground: (rect) => before !== null && contains(rect, before),
  });
  return nearestFreePlace(block, { ...obstacles, gap: gapBetween }) ?? { dx: 0, dy: 0 };
}

/** Vote counts of the latest revealed voting, by element id. */
function votesById(board: Board): Map<string, number> {
  const seen = inOrder(board.slice.votings).filter(([, { state }]) => state === 'revealed');
  const latest = seen.at(-1)?.[1];
  return new Map(latest ? countVotes(latest).map(({ element, votes }) => [element, votes]) : []);
}

function connectableIds(board: Board): string[] {
  return board.selected.filter((id) => canConnect(board.elements[id]?.type));
}

export function canConnectSelection(board: Board): boolean {
  return !board.readOnly && connectableIds(board).length === 2;
}

/** Connects two selected elements, from the one selected first. False when not exactly two can be connected. */
export function connectSelection(board: Board): boolean {
  const [to, from] = connectableIds(board);
  if (from === undefined || to === undefined || !canConnectSelection(board)) return false;
  const { colour, thickness } = board.store.getState().style;
  const appearance = { ...plainConnector, colour, thickness };
  board.edit('addConnector', {
    id: newId(),
    connector: { ...appearance, from: { element: from }, to: { element: to } },
  });
  board.announce('added', { count: 1 });
  return true;
}

/** Merges the selected notes into the first one in reading order. */
export function mergeSelection(board: Board): void {
  const notes = selectedElements(board)
    .filter(({ element }) => element.type === 'note')
    .sort((a, b) => inReadingOrder(a.rect, b.rect));
  const [into, ...from] = notes.map(({ id }) => id);
  if (into === undefined || from.length === 0) return;
  board.edit('mergeNotes', { into, from });
  board.select([into]);
}

/** Moves the selected area in the order of the pages of a PDF file. */
export function moveArea(board: Board, by: 1 | -1): void {
  const areas = areasInOrder(board);
  const place = areas.findIndex(([id]) => board.selected.includes(id));
  const id = areas[place]?.[0];
  if (id !== undefined) board.edit('reorderArea', { id, index: place + by });
}

export function ungroupSelection(board: Board): void {
  board.edit('ungroupElements', { ids: board.selected });
}

export function lockSelection(board: Board, locked: boolean): void {
  board.edit('lockElements', { ids: board.selected, locked });
}

/** Rotates pictures, headlines and shapes by degrees. False when nothing selected can be rotated. */
export function rotateSelection(board: Board, by: number): boolean {
  const undo = { merge: `turn:${board.selected.join()}` };
  const turnable = selectedElements(board).flatMap(({ id, element }) =>
    'rotation' in element && !element.locked ? [{ id, rotation: element.rotation + by }] : [],
  );
  if (board.readOnly) return false;
  for (const { id, rotation } of turnable) board.edit('rotateElements', { ids: [id], rotation }, { undo });
  announceRotation(board, turnable[0]?.id);
  return turnable.length > 0;
}

/** Rotates one element to an angle, in degrees. */
export function rotateTo(board: Board, id: string, rotation: number): void {
  board.edit('rotateElements', { ids: [id], rotation });
  announceRotation(board, id);
}

function announceRotation(board: Board, id: string | undefined): void {
  const element = id === undefined ? undefined : board.elements[id];
  if (element && 'rotation' in element) board.announce('rotated', { degrees: Math.round(element.rotation) });
}

function setPositions(board: Board, places: Position[]): void {
  if (places.length === 0) return;
  // Rotated elements are positioned by their box, not by their bounds.
  const exact = places.map(({ id, x, y }) => {
    const element = board.view.model.get(id);
    const rect = board.view.model.rectOf(id);
    if (!element || element.type === 'connector' || !rect) return { id, x, y };
    return { id, x: x + element.x - rect.x, y: y + element.y - rect.y };
  });
  board.edit('positionElements', { places: exact });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
