/** What a key means in a cell that is not being edited. */
export type TableKey =
  | { kind: 'move'; by: { rows?: number; columns?: number }; extend: boolean }
  /** To the first (-1) or last (1) cell of the row, or of the table. */
  | { kind: 'edge'; way: -1 | 1; isTable: boolean; extend: boolean }
  | { kind: 'all' | 'edit' | 'clear' | 'type' | 'escape' };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

const ways: Record<string, { rows?: number; columns?: number }> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  ArrowLeft: { columns: -1 },
  ArrowRight: { columns: 1 },
};

/** The meaning of a key press; null for keys that are not the table's. */
export function tableKey({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: Press): TableKey | null {
  if (altKey) return null;
  const isMod = ctrlKey || metaKey;
  if (key === 'Home' || key === 'End') {
    return { kind: 'edge', way: key === 'Home' ? -1 : 1, isTable: isMod, extend: shiftKey };
  }
  if (isMod) return key.toLowerCase() === 'a' && !shiftKey ? { kind: 'all' } : null;
  const by = ways[key];
  if (by) return { kind: 'move', by, extend: shiftKey };
  // At the end of a row, Tab leaves the table.
  if (key === 'Tab') return { kind: 'move', by: { columns: shiftKey ? -1 : 1 }, extend: false };
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === 'Escape') return { kind: 'escape' };
  return key.length === 1 || isComposing ? { kind: 'type' } : null;
}
