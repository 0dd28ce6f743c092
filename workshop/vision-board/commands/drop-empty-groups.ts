import { forReading } from '../../collection';
import type { VisionBoard } from '../schema';

/** Removes groups without members, and untitled groups with a single member. */
export function dropEmptyGroups(slice: VisionBoard): void {
  const groups = Object.entries(forReading(slice.groups));
  if (groups.length === 0) return;
  const members = new Map<string, string[]>();
  for (const [id, { group }] of Object.entries(forReading(slice.elements))) {
    if (group !== null) members.set(group, [...(members.get(group) ?? []), id]);
  }
  for (const [id, { title }] of groups) {
    const [only, ...more] = members.get(id) ?? [];
    if (only !== undefined && (more.length > 0 || title !== '')) continue;
    delete slice.groups[id];
    const last = only === undefined ? undefined : slice.elements[only];
    if (last) last.group = null;
  }
}
