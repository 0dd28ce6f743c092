import { isTitled, membersByGroup } from './groups';
import type { BoardElement, VisionBoard } from './schema';
import { boundingRect, expand, type Rect } from './geometry';

/** A group with a title, and the frame around its members. */
export interface Cluster {
  id: string;
  title: string;
  members: readonly string[];
  rect: Rect;
}

/** Padding between the members and the frame, and height of the title, in board units. */
export const clusterMargin = 16;
export const titleHeight = 40;

/** All groups with a title and at least one member. */
export function clustersOf(
  groups: VisionBoard['groups'],
  elements: Readonly<Record<string, BoardElement>>,
  model: { rectOf: (id: string) => Rect | undefined },
): Cluster[] {
  const titled = Object.entries(groups).filter(([, group]) => isTitled(group));
  if (titled.length === 0) return [];
  const members = membersByGroup(elements);
  return titled.flatMap(([id, { title }]) => {
    const ids = members.get(id) ?? [];
    const rect = boundingRect(ids.flatMap((member) => model.rectOf(member) ?? []));
    if (!rect) return [];
    const space = expand(rect, clusterMargin);
    return [
      { id, title, members: ids, rect: { ...space, y: space.y - titleHeight, height: space.height + titleHeight } },
    ];
  });
}

/** Frames of groups without a title that have at least two notes: what was clustered by hand stays visible. */
export function untitledFramesOf(
  groups: VisionBoard['groups'],
  elements: Readonly<Record<string, BoardElement>>,
  model: { rectOf: (id: string) => Rect | undefined },
): Cluster[] {
  if (Object.values(groups).every(isTitled)) return [];
  return [...membersByGroup(elements)].flatMap(([id, ids]) => {
    const group = groups[id];
    if (!group || isTitled(group) || ids.filter((member) => elements[member]?.type === 'note').length < 2) return [];
    const rect = boundingRect(ids.flatMap((member) => model.rectOf(member) ?? []));
    if (!rect) return [];
    return [{ id, title: '', members: ids, rect: expand(rect, clusterMargin) }];
  });
}
