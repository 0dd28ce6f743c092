import { createStore } from 'zustand/vanilla';
import type { PartId } from '../../../../workshop/press-release/schema';
import { partIds } from '../../../../workshop/press-release/terms';
import type { Arrangement } from './arrangement';
import { noFormats, type Formats } from './formats';

/** What the toolbar and the margin show of the editor. It changes at rest, not with every key. */
export interface EditorState extends Formats {
  /** The part with the caret; stays when the focus leaves the editor. */
  part: PartId | null;
  words: Record<PartId, number>;
  locked: readonly PartId[];
  arrangement: Arrangement;
}

export type EditorStateStore = ReturnType<typeof createEditorStateStore>;

export function createEditorStateStore() {
  return createStore<EditorState>(() => ({
    part: null,
    words: Object.fromEntries(partIds.map((id) => [id, 0])) as Record<PartId, number>,
    locked: [],
    arrangement: { sequence: [...partIds], leftOut: [] },
    ...noFormats,
  }));
}
