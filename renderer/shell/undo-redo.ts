import { create } from 'zustand';
import type { EditLabel } from '../document/undo-stack';
import { useWindowState } from './window-state';
import { editLabel } from './edit-label';
import { notify } from './notify';

export type UndoDirection = 'undo' | 'redo';

/** An undo of a screen's own: what it would take back and repeat, null where there is nothing. */
export interface ScreenUndo {
  run: (direction: UndoDirection) => void;
  undo: EditLabel | null;
  redo: EditLabel | null;
}

/** A screen with an undo of its own (the text editor) takes undo and redo over while the person works there. */
export const useScreenUndo = create<{ own: ScreenUndo | null }>(() => ({ own: null }));

/** Undoes or redoes in the step on screen, and says what. */
export function undoOrRedo(direction: UndoDirection): void {
  const { place, step } = useWindowState.getState();
  if (place.name !== 'session' || place.readOnly) return;
  const { own } = useScreenUndo.getState();
  if (own) {
    own.run(direction);
    return;
  }
  const label = place.replica[direction](step);
  if (label && direction === 'undo') notify('undone', { edit: editLabel(label) });
}

/** What undo and redo would change now; null where there is nothing. */
export function currentUndoLabels(): { undo: EditLabel | null; redo: EditLabel | null } {
  const { place, step } = useWindowState.getState();
  const { own } = useScreenUndo.getState();
  if (own) return own;
  if (place.name !== 'session') return { undo: null, redo: null };
  const { undo, redo } = place.replica.store.getState();
  return { undo: undo[step] ?? null, redo: redo[step] ?? null };
}
