import type { BoardElement, VisionBoard } from './schema';
import { addToList } from '../add-to-list';

export type Group = VisionBoard['groups'][string];

/** Whether a group has a title. Spaces are none. */
export function isTitled({ title }: Pick<Group, 'title'>): boolean {
  return title.trim() !== '';
}

/** Ids of the members of each group, in the order of the elements. */
export function membersByGroup(elements: Readonly<Record<string, BoardElement>>): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [id, { group }] of Object.entries(elements)) {
    if (group !== null) addToList(members, group, id);
  }
  return members;
}
