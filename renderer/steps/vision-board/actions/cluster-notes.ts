import { newId } from '../../../../workshop/new-id';
import type { Board } from './board';
import type { BoardItem } from '../model/board-item';
import type { Point } from '../model/geometry';
import { editClusterTitle } from './edit-element-text';

/** The note on which what is dragged would be put: the topmost other one at a point. */
export function dropTarget(board: Board, dragged: ReadonlySet<string>, point: Point): BoardItem | null {
  const { model } = board.view;
  const [only] = dragged;
  if (dragged.size !== 1 || only === undefined || model.get(only)?.type !== 'note') return null;
  const reach = { ...point, width: 0.001, height: 0.001 };
  const below = model
    .within(reach)
    .filter(({ id, element }) => !dragged.has(id) && element.type !== 'area')
    .at(-1);
  if (below?.element.type !== 'note' || below.element.locked) return null;
  const own = model.get(only)?.group ?? null;
  return own !== null && own === below.element.group ? null : below;
}

/**
 * Puts a note to the one it was dropped on. It joins that one's group; two loose notes become a group whose title is asked for, which
 * may stay empty.
 */
export function clusterOnto(board: Board, id: string, target: BoardItem): void {
  const group = target.element.group ?? newId();
  const isNew = target.element.group === null;
  board.edit(
    'groupElements',
    { ids: [id, target.id], group, title: '' },
    { undo: { merge: `cluster:${id}`, within: 1000 } },
  );
  const title = board.slice.groups[group]?.title ?? '';
  if (title === '') board.say('grouped');
  else board.say('clustered', { title });
  if (isNew) editClusterTitle(board, group);
}
