import { useStore } from 'zustand';
import type { Replica } from '../document/replica';
import type { EditLabel } from '../document/undo-stack';
import { useWindowState } from './window-state';
import { useScreenUndo } from './undo-redo';

/** Labels of the next undo and redo, for buttons and the menu; null for none. */
export function useUndoLabels(replica: Replica): { undo: EditLabel | null; redo: EditLabel | null } {
  const step = useWindowState((state) => state.step);
  const own = useScreenUndo((state) => state.own);
  const undo = useStore(replica.store, (state) => state.undo[step] ?? null);
  const redo = useStore(replica.store, (state) => state.redo[step] ?? null);
  return own ?? { undo, redo };
}
