import i18next from 'i18next';
import type { StepId } from '../../workshop/step';
import { useOpenSession } from '../document/open-session';
import { showToast } from '../ui/toast';

/**
 * Says what was deleted and offers to restore it, instead of asking first. `undo` must work after further edits, too. Returns the
 * function that withdraws the offer.
 */
export function offerUndo(text: string, undo: () => void): () => void {
  return showToast(text, { text: i18next.t('undo'), run: undo });
}

/**
 * Deletes something in a step and offers to undo it. The next edit of the step withdraws the offer, because its undo would revert that
 * edit instead.
 */
export function useDeleteWithUndo(step: StepId): (text: string, remove: () => void) => void {
  const { replica } = useOpenSession();
  return (text, remove) => {
    remove();
    const latest = () => replica.store.getState().undo[step];
    const deletion = latest();
    const withdraw = offerUndo(text, () => void replica.undo(step));
    const stop = replica.store.subscribe(() => {
      if (latest() === deletion) return;
      stop();
      withdraw();
    });
  };
}
