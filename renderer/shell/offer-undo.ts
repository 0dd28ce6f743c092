import i18next from 'i18next';
import { useCallback } from 'react';
import type { StepId } from '../../workshop/step';
import { useOpenSession } from '../document/open-session';
import { showToast } from '../ui/toast';

/**
 * Says what was deleted and offers to restore it, instead of asking first. `undo` must work after further edits, too. Returns the
 * function that withdraws the offer. `topic` as in `showToast`.
 */
export function offerUndo(text: string, undo: () => void, topic: string | null = null): () => void {
  return showToast(text, { text: i18next.t('undo'), run: undo }, topic);
}

/**
 * Runs an edit of a step that is large or deletes something, says what it did, and offers to undo it. The next edit of the step withdraws
 * the offer, because its undo would revert that edit instead.
 */
export function useEditWithUndo(step: StepId): (text: string, edit: () => void) => void {
  const { replica } = useOpenSession();
  return useCallback(
    (text, edit) => {
      edit();
      const latest = () => replica.store.getState().undo[step];
      const edited = latest();
      const withdraw = offerUndo(text, () => void replica.undo(step));
      const stop = replica.store.subscribe(() => {
        if (latest() === edited) return;
        stop();
        withdraw();
      });
    },
    [replica, step],
  );
}
