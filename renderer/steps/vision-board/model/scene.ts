import type { BoardClusters } from './board-clusters';
import type { BoardItem } from './board-item';
import type { BoardModel } from './board-model';
import type { BoardPart } from './board-part';
import { titleHeight, type Cluster } from '../../../../workshop/vision-board/clusters';
import { intersects, type Rect } from '../../../../workshop/vision-board/geometry';
import { titleSizes, type ScreenTitle } from './screen-titles';

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

/**
 * Whether what is drawn in an area depends on elements outside of it: labels of connectors are wider than these, and a title of a cluster has a
 * sheet where something is below it.
 */
export function dependsOnOutside(area: Rect, { model, clusters }: Pick<SceneOptions, 'model' | 'clusters'>): boolean {
  const hasTitle = ({ rect }: Cluster) => intersects({ ...rect, height: titleHeight }, area);
  const areTitlesBelow = model.titles.least <= titleSizes.cluster;
  return model.hasLabelIn(area) || (areTitlesBelow && clusters.titled.some(hasTitle));
}
