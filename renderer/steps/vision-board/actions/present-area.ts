import i18next from 'i18next';
import { inOrder } from '../../../../workshop/collection';
import type { Area } from '../../../../workshop/vision-board/schema';
import { showToast } from '../../../ui/toast';
import type { Board } from './board';
import { fitRect } from '../model/camera';

/** The areas in presentation order. */
export function areasInOrder(board: Board): [id: string, area: Area][] {
  return inOrder(board.elements).filter((entry): entry is [string, Area] => entry[1].type === 'area');
}

/** Zooms to an area by its index in the presentation; the index is clamped. */
export function presentArea(board: Board, index: number): void {
  const areas = areasInOrder(board);
  if (areas.length === 0) {
    showToast(i18next.t('vision-board:present.none'));
    return;
  }
  const presentedArea = Math.max(0, Math.min(areas.length - 1, index));
  const area = areas[presentedArea];
  if (!area) return;
  board.select([]);
  board.store.setState({ presentedArea });
  board.view.setCamera(fitRect(area[1], board.view.size, { margin: 40, largest: 2 }));
  const name = area[1].name || i18next.t('vision-board:present.unnamed');
  board.announceText(i18next.t('vision-board:facilitationAnnouncements.area', { name }));
}
