import type { BoardClusters } from './board-clusters';
import type { BoardItem } from './board-item';
import type { BoardModel } from './board-model';
import type { Cluster } from './clusters';
import { centreOf, contains, type Rect } from './geometry';

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
  const hasCentre = (rect: Rect, inside: Rect) => contains(inside, { ...centreOf(rect), width: 0, height: 0 });
  return {
    hasItem: ({ id: itemId, element, rect }) => {
      if (element.type === 'area') return hasCentre(part, rect) || hasCentre(rect, part);
      return cluster ? members.has(itemId) || contains(part, rect) : hasCentre(rect, part);
    },
    hasCluster: (other) => other.id === id || (cluster ? contains(part, other.rect) : hasCentre(other.rect, part)),
  };
}
