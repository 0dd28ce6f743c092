import { newId } from '../../../../workshop/new-id';
import type { BoardSection } from '../model/board-sections';
import { moved, nearestFreePlace, type Offset } from '../model/free-place';
import {
  boundingRect,
  centreLiesOn,
  centreOf,
  contains,
  expand,
  intersects,
  type Rect,
} from '../../../../workshop/vision-board/geometry';
import type { Board } from './board';
import { obstaclesFor } from './board-obstacles';
import { gapBetween } from './find-free-space';

/**
 * Moves an element to a section of the list as one undo entry: onto an area, into a group, or off both. It gets the nearest free place
 * there; on a full area it lies at its middle.
 */
export function moveToSection(board: Board, id: string, section: Pick<BoardSection, 'id' | 'kind'>): void {
  const element = board.elements[id];
  const rect = board.view.model.rectOf(id);
  if (!element || !rect || board.readOnly || element.locked || element.type === 'area') return;
  const by = offsetTo(board, id, rect, section);
  const undo = { undo: { merge: `section:${newId()}` } };
  if (section.kind === 'group' && section.id !== null) {
    const { title = '' } = board.slice.groups[section.id] ?? {};
    board.edit('groupElements', { ids: [id], group: section.id, title }, undo);
  } else if (element.group !== null) board.edit('ungroupElements', { ids: [id] }, undo);
  if (by.dx !== 0 || by.dy !== 0) board.edit('moveElements', { ids: [id], ...by }, undo);
}

function offsetTo(
  board: Board,
  id: string,
  rect: Rect,
  { id: target, kind }: Pick<BoardSection, 'id' | 'kind'>,
): Offset {
  const { model, clusters } = board.view;
  const areas = model
    .items(model.ids())
    .filter(({ element }) => element.type === 'area')
    .map((item) => item.rect);
  const isOnArea = (place: Rect) => areas.some((area) => centreLiesOn(place, area));
  const home = target === null ? null : kind === 'area' ? model.rectOf(target) : clusters.get(target)?.rect;
  // Off all areas: below everything, from where the nearest place is searched.
  const all = boundingRect([...areas, model.bounds() ?? rect]) ?? rect;
  const wanted = home
    ? centreOf(home)
    : isOnArea(rect)
      ? { x: centreOf(rect).x, y: all.y + all.height }
      : centreOf(rect);
  const from = { dx: Math.round(wanted.x - centreOf(rect).x), dy: Math.round(wanted.y - centreOf(rect).y) };
  const start = moved(rect, from);
  const accepts = (offset: Offset) => {
    const place = moved(start, offset);
    if (kind === 'area' && home) return contains(home, place);
    if (kind === 'group' && home) return intersects(expand(home, 2 * gapBetween), place);
    return !isOnArea(place);
  };
  const ignored = new Set([id]);
  const further = nearestFreePlace([start], {
    ...obstaclesFor(board, { ignored }),
    gap: gapBetween,
    accepts,
    within: 4000,
  });
  return { dx: from.dx + (further?.dx ?? 0), dy: from.dy + (further?.dy ?? 0) };
}
