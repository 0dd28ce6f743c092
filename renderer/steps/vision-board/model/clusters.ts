import type { BoardElement, VisionBoard } from '../../../../workshop/vision-board/schema';
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
  const titled = Object.entries(groups).filter(([, { title }]) => title !== '');
  if (titled.length === 0) return [];
  const members = new Map<string, string[]>();
  for (const [id, { group }] of Object.entries(elements)) {
    if (group !== null) members.set(group, [...(members.get(group) ?? []), id]);
  }
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
  if (Object.values(groups).every(({ title }) => title !== '')) return [];
  const members = new Map<string, string[]>();
  const notes = new Map<string, number>();
  for (const [id, { group, type }] of Object.entries(elements)) {
    if (group === null || groups[group]?.title !== '') continue;
    members.set(group, [...(members.get(group) ?? []), id]);
    if (type === 'note') notes.set(group, (notes.get(group) ?? 0) + 1);
  }
  return [...members].flatMap(([id, ids]) => {
    const rect = boundingRect(ids.flatMap((member) => model.rectOf(member) ?? []));
    if (!rect || (notes.get(id) ?? 0) < 2) return [];
    return [{ id, title: '', members: ids, rect: expand(rect, clusterMargin) }];
  });
}
