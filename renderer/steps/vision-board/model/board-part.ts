import type { BoardClusters } from './board-clusters';
import type { BoardItem } from './board-item';
import type { BoardModel } from './board-model';
import type { Cluster } from '../../../../workshop/vision-board/clusters';
import { centreLiesOn, contains } from '../../../../workshop/vision-board/geometry';

/** What is drawn when an area or a group is shown alone: neighbours that project into it would cover its title. */
export interface BoardPart {
  hasItem: (item: BoardItem) => boolean;
  hasCluster: (cluster: Cluster) => boolean;
}

const everything: BoardPart = { hasItem: () => true, hasCluster: () => true };

/**
 * The area or group with that id: what has its centre on the area, or is a member of the group or wholly inside its frame; and the
 * areas below it. Without an id, or when there is none with it, the whole board.
 */
export function boardPart(id: string | null | undefined, model: BoardModel, clusters: BoardClusters): BoardPart {
  const cluster = clusters.get(id ?? '');
  const part = cluster?.rect ?? model.rectOf(id ?? '');
  if (!part) return everything;
  const members = new Set(cluster?.members);
  return {
    hasItem: ({ id: itemId, element, rect }) => {
      if (element.type === 'area') return centreLiesOn(part, rect) || centreLiesOn(rect, part);
      return cluster ? members.has(itemId) || contains(part, rect) : centreLiesOn(rect, part);
    },
    hasCluster: (other) => other.id === id || (cluster ? contains(part, other.rect) : centreLiesOn(other.rect, part)),
  };
}
