import type { Patch } from 'immer';
import type { SliceId } from '../../workshop/session';

/** Names an edit: its text is found by the command, under `edits` of the slice's texts. */
export interface EditLabel {
  slice: SliceId;
  command: string;
}

export interface UndoEntry {
  label: EditLabel;
  patches: Patch[];
  inverse: Patch[];
  mergeKey: string | null;
  /** How long after the entry before it this one may still join, in milliseconds. */
  mergeWithin: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Unless said otherwise, edits with the same merge key become one entry within this time, in milliseconds. */
export const mergeWithin = 1500;

/** Deep enough for a day; keeps a long session from holding every version of everything. */
const deepest = 500;

/** What can be undone and redone in one step. */
export class UndoStack {
  readonly #entries: { undo: UndoEntry[]; redo: UndoEntry[] } = { undo: [], redo: [] };

  push(entry: UndoEntry): void {
    const last = this.#entries.undo.at(-1);
    const joins =
      last !== undefined &&
      entry.mergeKey !== null &&
      last.mergeKey === entry.mergeKey &&
      this.#entries.redo.length === 0 &&
      entry.at - last.at <= entry.mergeWithin;
    if (joins) {
      last.patches = [...last.patches, ...entry.patches];
      last.inverse = [...entry.inverse, ...last.inverse];
      last.at = entry.at;
      return;
    }
    this.#entries.undo.push(entry);
    if (this.#entries.undo.length > deepest) this.#entries.undo.shift();
    this.#entries.redo = [];
  }

  /** The next entry to undo or redo, taken off its stack. */
  take(direction: 'undo' | 'redo'): UndoEntry | undefined {
    return this.#entries[direction].pop();
  }

  /** Lays an entry that was carried out onto the other stack; nothing merges into it any more. */
  put(direction: 'undo' | 'redo', entry: UndoEntry): void {
    this.#entries[direction].push({ ...entry, mergeKey: null });
  }

  label(direction: 'undo' | 'redo'): EditLabel | null {
    return this.#entries[direction].at(-1)?.label ?? null;
  }
}
