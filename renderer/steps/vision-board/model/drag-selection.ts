import type { BoardModel } from './board-model';

/** Ids that a press on an element selects: its group, or the element itself. */
export function withGroup(model: BoardModel, id: string): string[] {
  const group = model.get(id)?.group ?? null;
  return group === null ? [id] : model.membersOf(group);
}

/** Ids that a drag of a selection moves: no locked elements, and with an area everything that lies wholly on it. */
export function dragSelection(model: BoardModel, ids: Iterable<string>): Set<string> {
  const moved = new Set<string>();
  for (const { id, element, rect } of model.items(ids)) {
    if (element.locked) continue;
    moved.add(id);
    if (element.type !== 'area') continue;
    for (const on of model.inside(rect)) if (on.id !== id && !on.element.locked) moved.add(on.id);
  }
  return moved;
}
