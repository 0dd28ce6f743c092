import i18next from 'i18next';
import { showToast } from '../../../ui/toast';
import type { Board } from './board';

/** Dims everything but the selected elements, or ends the spotlight. */
export function toggleSpotlight(board: Board): void {
  const { spotlight } = board.store.getState();
  if (!spotlight && board.selected.length === 0) {
    showToast(i18next.t('vision-board:spotlight.none'));
    return;
  }
  const nextSpotlight = spotlight ? null : new Set(board.selected);
  board.store.setState({ spotlight: nextSpotlight });
  if (nextSpotlight) board.select([]);
  board.view.repaintOverlay();
}
