import i18next from 'i18next';
import { showToast } from '../../../ui/toast';
import type { Board } from '../actions/board';
import type { ImportProgress } from '../model/board-state';

/** A running import. `report` shows its progress with the means to cancel it. */
export interface ImportTask {
  signal: AbortSignal;
  report: (progress: ImportProgress) => void;
}

/**
 * Runs an import that adds everything at its end, with progress and cancel. False when the user cancelled, which is said; then nothing was
 * added. A drive that does not answer holds no cancellation up: the rest of the import ends at its next look at the signal.
 */
export async function runImport(
  board: Board,
  name: string,
  run: (task: ImportTask) => Promise<unknown>,
): Promise<boolean> {
  const controller = new AbortController();
  const { signal } = controller;
  const cancel = () => controller.abort();
  const report = (progress: ImportProgress) => {
    if (!signal.aborted) board.store.setState({ progress: { ...progress, cancel } });
  };
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  try {
    await Promise.race([run({ signal, report }), cancelled]);
  } catch (error) {
    if (!signal.aborted) throw error;
    showToast(i18next.t('vision-board:importCancelled', { name }));
  } finally {
    if (board.store.getState().progress?.cancel === cancel) board.store.setState({ progress: null });
  }
  return !signal.aborted;
}
