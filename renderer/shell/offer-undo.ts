import i18next from 'i18next';
import type { StepId } from '../../workshop/step';
import type { Replica } from '../document/replica';
import { showToast } from '../ui/toast';

/**
 * Says what was just deleted in a step and offers to take it back, instead of asking first. The offer goes with the next edit of
 * that step: from then on, undo would take back something else.
 */
export function offerUndo(replica: Replica, step: StepId, text: string): void {
  const latest = () => replica.store.getState().undo[step];
  const deletion = latest();
  const takeAway = showToast(text, { text: i18next.t('undo'), run: () => void replica.undo(step) });
  const stop = replica.store.subscribe(() => {
    if (latest() === deletion) return;
    stop();
    takeAway();
  });
}
