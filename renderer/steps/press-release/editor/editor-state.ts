import type { StoreApi } from 'zustand/vanilla';
import type { PartId } from '../../../../workshop/press-release/schema';
import { partIds } from '../../../../workshop/press-release/terms';
import type { Arrangement } from './parts/arrangement';
import { noFormats, type Formats } from './formats';

/** State of the article's editor as the toolbar and the margin show it. Word counts are updated after a pause in typing. */
export interface EditorState extends Formats {
  /** The part with the caret. It stays set while the editor has no focus. */
  part: PartId | null;
  words: Record<PartId, number>;
  locked: readonly PartId[];
  arrangement: Arrangement;
}

export function initialEditorState(): EditorState {
  return {
    part: null,
    words: Object.fromEntries(partIds.map((id) => [id, 0])) as Record<PartId, number>,
    locked: [],
    arrangement: { sequence: [...partIds], leftOut: [] },
    ...noFormats,
  };
}

/** Sets the values that differ from a store's state. Subscribers are not called when none does: this runs with each key. */
export function setIfChanged<State extends object>(store: StoreApi<State>, change: Partial<State>): void {
  const now = store.getState();
  if ((Object.keys(change) as (keyof State)[]).some((key) => change[key] !== now[key])) store.setState(change);
}
