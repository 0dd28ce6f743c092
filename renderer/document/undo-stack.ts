import type { Patch } from 'immer';
import type { SliceId } from '../../workshop/session';

/** Identifies the text of an edit: `edits.<command>` in the texts of the slice. */
export interface EditLabel {
  slice: SliceId;
  command: string;
}

export interface UndoEntry {
  label: EditLabel;
  patches: Patch[];
  inverse: Patch[];
  mergeKey: string | null;
  /** Maximum age of the previous entry that this one may merge into, in milliseconds. */
  mergeWithin: number;
  /** Time of the edit in milliseconds, of a clock that is not set back. */
  at: number;
  /** The same in milliseconds since the epoch, to be shown. */
  clock: number;
}

/** An edit as people read it. */
export interface HistoryEntry {
  /** Stays the same when it is undone and redone. */
  id: number;
  label: EditLabel;
  /** In milliseconds since the epoch. */
  clock: number;
  /** What it changed. */
  patches: readonly Patch[];
}

/** The edits of one step. */
export interface EditHistory {
  /** The first one first; the last one made the current state. */
  done: readonly HistoryEntry[];
  /** Undone edits; the next one to redo first. */
  undone: readonly HistoryEntry[];
  /** Whether older edits were dropped: there is a limit. */
  isCut: boolean;
}

/** By default, edits with the same merge key become one entry within this time, in milliseconds. */
export const mergeWithin = 1500;

/** Whether an entry of this age may be merged into. A negative age is unknown: the clock was set back. */
function isWithin(age: number, limit: number): boolean {
  return limit === Infinity || (age >= 0 && age <= limit);
}

/** Maximum number of entries: enough for a day, and it limits memory. */
export const maxUndoEntries = 500;

let lastId = 0;

interface StackedEntry extends UndoEntry {
  id: number;
}

const readable = ({ id, label, clock, patches }: StackedEntry): HistoryEntry => ({ id, label, clock, patches });

/** The undo and redo entries of one step. */
export class UndoStack {
  readonly #entries: { undo: StackedEntry[]; redo: StackedEntry[] } = { undo: [], redo: [] };
  #isCut = false;

  push(entry: UndoEntry): void {
    const last = this.#entries.undo.at(-1);
    const joins =
      last !== undefined &&
      entry.mergeKey !== null &&
      last.mergeKey === entry.mergeKey &&
      this.#entries.redo.length === 0 &&
      isWithin(entry.at - last.at, entry.mergeWithin);
    if (joins) {
      last.patches = [...last.patches, ...entry.patches];
      last.inverse = [...entry.inverse, ...last.inverse];
      last.at = entry.at;
      last.clock = entry.clock;
      return;
    }
    lastId += 1;
    this.#entries.undo.push({ ...entry, id: lastId });
    if (this.#entries.undo.length > maxUndoEntries) {
      this.#entries.undo.shift();
      this.#isCut = true;
    }
    this.#entries.redo = [];
  }

  /** Removes and returns the next entry to undo or redo. */
  pop(direction: 'undo' | 'redo'): StackedEntry | undefined {
    return this.#entries[direction].pop();
  }

  /** Adds an entry that was undone or redone to the other stack; nothing merges into it. */
  add(direction: 'undo' | 'redo', entry: StackedEntry): void {
    this.#entries[direction].push({ ...entry, mergeKey: null });
  }

  label(direction: 'undo' | 'redo'): EditLabel | null {
    return this.#entries[direction].at(-1)?.label ?? null;
  }

  history(): EditHistory {
    const { undo, redo } = this.#entries;
    return { done: undo.map(readable), undone: [...redo].reverse().map(readable), isCut: this.#isCut };
  }
}
