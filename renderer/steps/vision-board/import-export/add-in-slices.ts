import { boundingRect, contains } from '../../../../workshop/vision-board/geometry';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { CommandArgs } from '../../../../workshop/session';
import type { Board } from '../actions/board';
import type { ImportTask } from './run-import';

/** Elements that are added at a time; they take some milliseconds. */
const elementsPerSlice = 250;

/** Adds elements of any number as one edit with progress. False when the board cannot be edited. Rejects when the user cancelled. */
export function addElementsInSlices(
  board: Board,
  elements: readonly { id: string; element: BoardElement }[],
  groups: Record<string, string>,
  task: ImportTask,
): Promise<boolean> {
  const slices = slicesOf(elements).map((some, index, all) => ({
    elements: some,
    groups: index === 0 ? groups : {},
    hasMore: index < all.length - 1,
  }));
  return board.editInSlices('addElements', slices, placing(elements.length, task));
}

/** Like `addElementsInSlices`, for new notes. */
export function addNotesInSlices(
  board: Board,
  notes: CommandArgs<'vision-board', 'addNotes'>['notes'],
  task: ImportTask,
): Promise<boolean> {
  const slices = slicesOf(notes).map((some) => ({ notes: some }));
  return board.editInSlices('addNotes', slices, placing(notes.length, task));
}

/** Selects new elements, and shows them where they are not in view. */
export function showAdded(board: Board, ids: string[]): void {
  board.select(ids);
  board.focus();
  board.announce('added', { count: ids.length });
  const bounds = boundingRect(board.view.model.items(ids).map(({ rect }) => rect));
  if (bounds && !contains(board.freeViewport, bounds)) board.fit(bounds);
}

function placing(total: number, { signal, report }: ImportTask) {
  const onProgress = (slices: number) =>
    report({ stage: 'placing', name: '', done: Math.min(total, slices * elementsPerSlice), total });
  return { signal, onProgress };
}

function slicesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / elementsPerSlice);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * elementsPerSlice, (index + 1) * elementsPerSlice),
  );
}
