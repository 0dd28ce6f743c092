import { newId } from '../../../workshop/new-id';
import type { Board } from './board';
import type { BoardItem } from './board-model';
import { aligned, distributed, tidied, type Edge, type Place } from './aligned';
import { selectedElements } from './edit-selection';
import { inReadingOrder } from '../../../workshop/vision-board/reading-order';
import { gapBetween } from './place-elements';

/** Everything here acts on what is selected. Connectors follow what they join, so they are not arranged themselves. */
function placed(board: Board): BoardItem[] {
  return selectedElements(board).filter(({ element }) => element.type !== 'connector' && !element.locked);
}

export function alignSelection(board: Board, edge: Edge): void {
  put(board, aligned(placed(board), edge));
}

export function distributeSelection(board: Board, direction: 'across' | 'down'): void {
  put(board, distributed(placed(board), direction));
}

/** Tidies what is selected, or all notes when nothing is. */
export function tidySelection(board: Board, by: 'grid' | 'colour' | 'author'): void {
  const chosen = placed(board);
  const items =
    chosen.length > 1
      ? chosen
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
  const sorted = [...items].sort((a, b) => compare(kindOf(a), kindOf(b)) || inReadingOrder(a.rect, b.rect));
  put(
    board,
    tidied(
      sorted.map((item) => ({ ...item, kind: kindOf(item) })),
      gapBetween,
    ),
  );
}

export function groupSelection(board: Board): void {
  const ids = board.selected;
  if (ids.length > 1) board.edit('groupElements', { ids, group: newId(), title: '' });
}

export function ungroupSelection(board: Board): void {
  board.edit('ungroupElements', { ids: board.selected });
}

export function lockSelection(board: Board, locked: boolean): void {
  board.edit('lockElements', { ids: board.selected, locked });
}

/** Turns pictures, headlines and shapes on by so many degrees. */
export function turnSelection(board: Board, by: number): void {
  const undo = { merge: `turn:${board.selected.join()}` };
  for (const { id, element } of selectedElements(board)) {
    if ('rotation' in element) board.edit('turnElements', { ids: [id], rotation: element.rotation + by }, { undo });
  }
}

function put(board: Board, places: Place[]): void {
  if (places.length === 0) return;
  // A turned element is placed by its box, not by the upright rectangle around it.
  const exact = places.map(({ id, x, y }) => {
    const element = board.view.model.get(id);
    const rect = board.view.model.rectOf(id);
    if (!element || element.type === 'connector' || !rect) return { id, x, y };
    return { id, x: x + element.x - rect.x, y: y + element.y - rect.y };
  });
  board.edit('placeElements', { places: exact });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
