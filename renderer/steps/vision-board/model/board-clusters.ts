import type { VisionBoard } from '../../../../workshop/vision-board/schema';
import type { BoardModel } from './board-model';
import { clustersOf, titleHeight, untitledFramesOf, type Cluster } from '../../../../workshop/vision-board/clusters';
import { intersects, isSameRect, type Point } from '../../../../workshop/vision-board/geometry';

/** The clusters of a board and the frames of groups without a title, with the search by point and id. */
export class BoardClusters {
  readonly #model: BoardModel;
  #titled: readonly Cluster[] = [];
  #frames: readonly Cluster[] = [];

  constructor(model: BoardModel) {
    this.#model = model;
  }

  /** Called after the model was updated. True when no frame and no title has changed. */
  update({ groups, elements }: Pick<VisionBoard, 'groups' | 'elements'>): boolean {
    const before = this.framed;
    this.#titled = clustersOf(groups, elements, this.#model);
    this.#frames = untitledFramesOf(groups, elements, this.#model);
    const { framed } = this;
    const isSame = framed.length === before.length && framed.every((cluster, index) => looksAs(cluster, before[index]));
    if (!isSame) this.#model.titles.setClusters(this.#titled);
    return isSame;
  }

  /** The groups with a title. */
  get titled(): readonly Cluster[] {
    return this.#titled;
  }

  /** Everything that has a frame. */
  get framed(): readonly Cluster[] {
    return [...this.#titled, ...this.#frames];
  }

  get(id: string): Cluster | undefined {
    return this.#titled.find((cluster) => cluster.id === id);
  }

  /** The cluster whose title is at a point. */
  at(point: Point): Cluster | undefined {
    const title = this.#model.titles.at(point);
    if (title) return title.kind === 'cluster' ? this.get(title.id) : undefined;
    return this.#titled.find(({ rect }) =>
      intersects({ ...rect, height: titleHeight }, { ...point, width: 0.001, height: 0.001 }),
    );
  }
}

function looksAs(cluster: Cluster, before: Cluster | undefined): boolean {
  return cluster.id === before?.id && cluster.title === before.title && isSameRect(cluster.rect, before.rect);
}
