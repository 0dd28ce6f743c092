import { createStore } from 'zustand/vanilla';
import type { PartId } from '../../../workshop/press-release/schema';
import { partIds } from '../../../workshop/press-release/terms';
import type { Arrangement } from './arrangement';

/** What the toolbar and the margin show of the editor. It changes at rest, not with every key. */
export interface Writing {
  /** The part with the caret; stays when the focus leaves the editor. */
  part: PartId | null;
  words: Record<PartId, number>;
  locked: readonly PartId[];
  arrangement: Arrangement;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  list: 'bullet' | 'number' | null;
  quote: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

export type WritingStore = ReturnType<typeof createWritingStore>;

export function createWritingStore() {
  return createStore<Writing>(() => ({
    part: null,
    words: Object.fromEntries(partIds.map((id) => [id, 0])) as Record<PartId, number>,
    locked: [],
    arrangement: { sequence: [...partIds], leftOut: [] },
    bold: false,
    italic: false,
    underline: false,
    list: null,
    quote: false,
    canUndo: false,
    canRedo: false,
  }));
}
