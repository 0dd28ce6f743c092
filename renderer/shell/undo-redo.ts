import i18next from 'i18next';
import { create } from 'zustand';
import type { EditLabel } from '../document/undo-stack';
import { showToast } from '../ui/toast';
import { useWindowState } from './window-state';
import { editLabel } from './edit-label';

export type UndoDirection = 'undo' | 'redo';

/** The undo of a screen, such as the text editor's. The labels are those of the next undo and redo, or null. */
export interface ScreenUndo {
  run: (direction: UndoDirection) => void;
  undo: EditLabel | null;
  redo: EditLabel | null;
}

/** The screen undo that replaces the undo of the step while its text has the focus. */
export const useScreenUndo = create<{ own: ScreenUndo | null }>(() => ({ own: null }));

/** Undoes or redoes in the step on screen, and shows what was undone. */
export function undoOrRedo(direction: UndoDirection): void {
  const { place, step } = useWindowState.getState();
  if (place.name !== 'session' || place.readOnly) return;
  const { own } = useScreenUndo.getState();
  if (own) {
    own.run(direction);
    return;
  }
  const label = place.replica[direction](step);
  const key = direction === 'undo' ? 'undone' : 'redone';
  // Topic: each undo replaces the notice of the one before.
  if (label) showToast(i18next.t(key, { edit: editLabel(label) }), null, 'undo');
}

/** Labels of the next undo and redo; null for none. */
export function currentUndoLabels(): { undo: EditLabel | null; redo: EditLabel | null } {
  const { place, step } = useWindowState.getState();
  const { own } = useScreenUndo.getState();
  if (own) return own;
  if (place.name !== 'session') return { undo: null, redo: null };
  const { undo, redo } = place.replica.store.getState();
  return { undo: undo[step] ?? null, redo: redo[step] ?? null };
}
