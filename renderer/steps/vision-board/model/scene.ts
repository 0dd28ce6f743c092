import type { BoardClusters } from './board-clusters';
import type { BoardItem } from './board-item';
import type { BoardModel } from './board-model';
import type { BoardPart } from './board-part';
import type { Cluster } from '../../../../workshop/vision-board/clusters';
import { intersects, type Rect } from '../../../../workshop/vision-board/geometry';
import type { ScreenTitle } from './screen-titles';

interface Scene {
  items: readonly BoardItem[];
  clusters: readonly Cluster[];
  /** Enlarged titles. */
  titles: readonly ScreenTitle[];
}

interface SceneOptions {
  model: BoardModel;
  clusters: BoardClusters;
  /** What is shown of the board. */
  part: BoardPart;
  /** Elements that are left out, for instance because they are being dragged. */
  without: ReadonlySet<string>;
}

/** What is drawn in an area of the board, of `visible` elements that are in or near it. */
export function sceneWithin(
  area: Rect,
  visible: readonly BoardItem[],
  { model, clusters, part, without }: SceneOptions,
): Scene {
  const isShown = (item: BoardItem) => !without.has(item.id) && part.hasItem(item);
  const framed = clusters.framed.filter(
    (cluster) =>
      intersects(cluster.rect, area) && part.hasCluster(cluster) && !cluster.members.some((id) => without.has(id)),
  );
  const framedIds = new Set(framed.map(({ id }) => id));
  return {
    items: visible.filter((item) => intersects(item.rect, area) && isShown(item)),
    clusters: framed,
    titles: model.titles
      .within(area)
      .filter(({ id, kind }) => (kind === 'cluster' ? framedIds.has(id) : model.items([id]).every(isShown))),
  };
}
