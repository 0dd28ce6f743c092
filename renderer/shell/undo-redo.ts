import i18next from 'i18next';
import { create } from 'zustand';
import type { EditLabel } from '../document/undo-stack';
import { showToast } from '../ui/toast';
import type { StepId } from '../../workshop/step';
import { offerUndo } from './offer-undo';
import { nameOfStep } from './use-step-name';
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

/**
 * Undoes or redoes edits of a step until this one is the last that is done; 0 undoes all. Says where it went, and offers the way back
 * until the next edit of the step.
 */
export function goToEdit(step: StepId, id: number): void {
  const { place } = useWindowState.getState();
  if (place.name !== 'session' || place.readOnly) return;
  const { replica } = place;
  const { done, undone } = replica.history(step);
  const before = done.at(-1)?.id ?? 0;
  if (before === id) return;
  const target = [...done, ...undone].find((entry) => entry.id === id);
  const isForward = undone.some((entry) => entry.id === id);
  replica.goToEdit(step, id);
  const text = target
    ? i18next.t(isForward ? 'history.jumpedForward' : 'history.jumpedBack', { edit: editLabel(target.label) })
    : i18next.t('history.jumpedToStart', { step: nameOfStep(step) });
  const latest = () => replica.history(step).done.at(-1)?.id ?? 0;
  const reached = latest();
  const withdraw = offerUndo(text, () => replica.goToEdit(step, before), 'undo');
  const stop = replica.store.subscribe(() => {
    if (latest() === reached) return;
    stop();
    withdraw();
  });
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
