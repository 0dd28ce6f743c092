import { newId } from '../../../../workshop/new-id';
import type { Board } from './board';
import type { BoardItem } from '../model/board-item';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { editClusterTitle } from './edit-element-text';

/** The note that a dragged note would be clustered with: the topmost other note at a point. */
export function dropTarget(board: Board, dragged: ReadonlySet<string>, point: Point): BoardItem | null {
  const { model } = board.view;
  const [only] = dragged;
  if (dragged.size !== 1 || only === undefined || model.get(only)?.type !== 'note') return null;
  const pointRect = { ...point, width: 0.001, height: 0.001 };
  const target = model
    .within(pointRect)
    .filter(({ id, element }) => !dragged.has(id) && element.type !== 'area')
    .at(-1);
  if (target?.element.type !== 'note' || target.element.locked) return null;
  const ownGroup = model.get(only)?.group ?? null;
  return ownGroup !== null && ownGroup === target.element.group ? null : target;
}

/**
 * Adds a note to the group of the note it was dropped on. Two ungrouped notes become a new group, whose title editor opens; the
 * title may stay empty. All of it merges into the undo entry of the move.
 */
export function clusterOnto(board: Board, id: string, target: BoardItem, undoKey: string): void {
  const group = target.element.group ?? newId();
  const isNew = target.element.group === null;
  board.edit('groupElements', { ids: [id, target.id], group, title: '' }, { undo: { merge: undoKey, within: 1000 } });
  const title = board.slice.groups[group]?.title ?? '';
  if (title === '') board.announce('grouped');
  else board.announce('clustered', { title });
  if (isNew) editClusterTitle(board, group, undoKey);
}

/** Groups the selection and opens the title editor of the group. Title and group are one undo entry. */
export function groupSelection(board: Board): void {
  const ids = board.selected.filter((id) => {
    const type = board.elements[id]?.type;
    return type !== undefined && type !== 'area' && type !== 'connector';
  });
  if (ids.length < 2 || board.readOnly) return;
  const group = newId();
  const undoKey = `group:${group}`;
  board.edit('groupElements', { ids, group, title: '' }, { undo: { merge: undoKey } });
  board.announce('grouped');
  editClusterTitle(board, group, undoKey);
}
