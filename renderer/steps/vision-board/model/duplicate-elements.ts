import { newId } from '../../../../workshop/new-id';
import type { BoardElement, ConnectorEnd, VisionBoard } from '../../../../workshop/vision-board/schema';

/**
 * Copies elements with new ids, offset by board units. Connectors between copies join the copies, and copied groups become new
 * groups. Connectors are left out when an end is neither copied nor on the board.
 */
export function duplicateElements(
  originals: readonly { id: string; element: BoardElement }[],
  { elements: existing, groups: existingGroups }: Pick<VisionBoard, 'elements' | 'groups'>,
  { dx, dy }: { dx: number; dy: number },
): { elements: { id: string; element: BoardElement }[]; groups: Record<string, string> } {
  const ids = new Map(originals.map(({ id }) => [id, newId()]));
  const groupIds = new Map<string, string>();
  const groups: Record<string, string> = {};
  const groupOf = (group: string | null): string | null => {
    if (group === null) return null;
    const known = groupIds.get(group);
    if (known) return known;
    const copy = newId();
    groupIds.set(group, copy);
    groups[copy] = existingGroups[group]?.title ?? '';
    return copy;
  };
  const endOf = (end: ConnectorEnd): ConnectorEnd | null => {
    if ('x' in end) return { x: end.x + dx, y: end.y + dy };
    const copy = ids.get(end.element);
    if (copy !== undefined) return { element: copy };
    return Object.hasOwn(existing, end.element) ? end : null;
  };
  const elements = originals.flatMap(({ id, element }): { id: string; element: BoardElement }[] => {
    const copy = ids.get(id) ?? newId();
    if (element.type === 'connector') {
      const [from, to] = [endOf(element.from), endOf(element.to)];
      return from && to ? [{ id: copy, element: { ...element, group: null, locked: false, from, to } }] : [];
    }
    const place = { x: element.x + dx, y: element.y + dy, group: groupOf(element.group), locked: false };
    return [{ id: copy, element: { ...element, ...place } }];
  });
  return { elements, groups };
}
