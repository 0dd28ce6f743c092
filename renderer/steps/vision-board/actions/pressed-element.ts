import type { Point } from '../../../../workshop/vision-board/geometry';
import type { BoardView } from '../rendering/board-view';

/**
 * Id of the element that a press at a board point is for: the topmost one; on the title of a cluster one of its members. Enlarged titles
 * are above all elements, others above areas.
 */
export function pressedElement(view: BoardView, point: Point, tolerance: number): string | undefined {
  const [member] = view.clusters.at(point)?.members ?? [];
  if (member !== undefined && view.model.titles.at(point)?.kind === 'cluster') return member;
  const item = view.model.at(point, tolerance);
  return item && item.element.type !== 'area' ? item.id : (member ?? item?.id);
}
