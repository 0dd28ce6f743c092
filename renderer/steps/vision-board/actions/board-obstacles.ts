import type { BoardItem } from '../model/board-item';
import { titleHeight, type Cluster } from '../../../../workshop/vision-board/clusters';
import { boundingRect, intersects, type Rect } from '../../../../workshop/vision-board/geometry';
import { areaTitleStrip } from '../model/hit-test';
import { leastStripHeight } from '../model/screen-titles';
import type { BoardView } from '../rendering/board-view';
import type { Board } from './board';

/** What is no obstacle for a block that looks for a place. */
interface ObstacleOptions {
  /** Ids that move themselves and are no obstacles. */
  ignored?: ReadonlySet<string>;
  /** Areas are obstacles as a whole, not only their titles: the block has areas of its own. */
  withAreas?: boolean;
  /** Drawings and lines may be covered. */
  overDrawings?: boolean;
  /** Pictures and shapes for which it is true may be covered. */
  isBackground?: (rect: Rect) => boolean;
}

/** What must not be covered: elements, and the titles of areas and clusters. */
export interface Obstacles {
  obstaclesIn: (area: Rect) => Rect[];
  /** Bounds of everything; null for an empty board. */
  all: Rect | null;
}

/** The obstacles for a block of elements that looks for a place. Connectors are none: they follow their elements. */
export function obstaclesFor(board: Board, options: ObstacleOptions = {}): Obstacles {
  const { view } = board;
  const ignored = options.ignored ?? new Set();
  const rectOf = (item: BoardItem) => obstacleOf(item, leastStripHeight(view.model.titles.least), options);
  const obstaclesIn = (area: Rect) => [
    ...view.model.within(area).flatMap((item) => {
      const rect = ignored.has(item.id) ? null : rectOf(item);
      return rect && intersects(rect, area) ? [rect] : [];
    }),
    ...view.clusters.titled
      .filter(({ members }) => !members.some((id) => ignored.has(id)))
      .map(titleStrip)
      .filter((strip) => intersects(strip, area)),
    ...view.model.titles
      .within(area)
      .filter(({ id, rect }) => !isIgnoredTitle(view, id, ignored) && intersects(rect, area))
      .map(({ rect }) => rect),
  ];
  const all = view.model.bounds();
  const frames = view.clusters.titled.map(({ rect }) => rect);
  return { obstaclesIn, all: all && boundingRect([all, ...frames]) };
}

/** The part of a cluster's frame that holds its title. */
export function titleStrip({ rect }: Pick<Cluster, 'rect'>): Rect {
  return { ...rect, height: titleHeight };
}

/** Enlarged titles of elements that move, and of clusters with members that move. */
function isIgnoredTitle(view: BoardView, id: string, ignored: ReadonlySet<string>): boolean {
  return ignored.has(id) || (view.clusters.get(id)?.members.some((member) => ignored.has(member)) ?? false);
}

function obstacleOf(
  { element, rect }: BoardItem,
  leastStrip: number,
  { withAreas, overDrawings, isBackground }: ObstacleOptions,
): Rect | null {
  switch (element.type) {
    case 'connector':
      return null;
    case 'area':
      return withAreas ? rect : areaTitleStrip(rect, leastStrip);
    case 'line':
    case 'drawing':
      return overDrawings ? null : rect;
    case 'picture':
    case 'shape':
      return isBackground?.(rect) ? null : rect;
    case 'note':
    case 'text':
      return rect;
  }
}
