import { forReading } from '../../collection';
import { isTitled, membersByGroup } from '../groups';
import type { VisionBoard } from '../schema';

/** Removes groups without members, and untitled groups with a single member. */
export function dropEmptyGroups(slice: VisionBoard): void {
  const groups = Object.entries(forReading(slice.groups));
  if (groups.length === 0) return;
  const members = membersByGroup(forReading(slice.elements));
  for (const [id, group] of groups) {
    const [only, ...more] = members.get(id) ?? [];
    if (only !== undefined && (more.length > 0 || isTitled(group))) continue;
    delete slice.groups[id];
    const last = only === undefined ? undefined : slice.elements[only];
    if (last) last.group = null;
  }
}
