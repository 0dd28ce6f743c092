import type { ImportedBlock } from './imported-block';

/** A list with its items; an item that is a list is nested in the one before. */
export interface ImportedList {
  kind: 'bullet' | 'number';
  /** Number of the first item. */
  start: number;
  items: (ImportedBlock | ImportedList)[];
}

/** Deepest level of nested items. */
const deepest = 5;

/**
 * Neighbouring list items as lists, deeper ones nested. A list ends where bullets change to numbers, or where the source counts in
 * another way.
 */
export function nestItems(items: readonly ImportedBlock[], level = 0): ImportedList[] {
  const lists: ImportedList[] = [];
  let next = 1;
  const begin = (kind: ImportedList['kind'], start: number): ImportedList => {
    const list: ImportedList = { kind, start, items: [] };
    lists.push(list);
    next = start;
    return list;
  };
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (!item) break;
    const last = lists.at(-1);
    if (item.level <= level || level === deepest) {
      const kind = item.kind === 'number' ? 'number' : 'bullet';
      const counts = last?.kind === kind && (item.number ?? next) === next;
      const list = counts || (last && kind === 'bullet' && last.kind === kind) ? last : begin(kind, item.number ?? 1);
      list.items.push(item);
      next += 1;
      index += 1;
    } else {
      const end = items.findIndex((other, place) => place > index && other.level <= level);
      const inner = nestItems(items.slice(index, end === -1 ? items.length : end), level + 1);
      // Deeper items without an outer one begin a list of their own.
      const list = last ?? begin(inner[0]?.kind ?? 'bullet', 1);
      list.items.push(...inner);
      index = end === -1 ? items.length : end;
    }
  }
  return lists;
}
