import i18next from 'i18next';
import { addPicture } from '../../../document/add-picture';
import { showToast } from '../../../ui/toast';
import type { Board } from '../board';

/** Puts another picture in the place of one, as wide as it, around the same middle. */
export async function replacePicture(board: Board, id: string, file: File): Promise<void> {
  const result = await addPicture(board.key, file).catch(() => null);
  const picture = board.view.model.get(id);
  if (!result || picture?.type !== 'picture') return;
  if (result.status === 'refused') {
    showToast(i18next.t(`vision-board:refused.${result.reason}`, { what: file.name }));
    return;
  }
  const height = Math.max(24, (picture.width * result.height) / result.width);
  const box = { x: picture.x, y: picture.y + (picture.height - height) / 2, width: picture.width, height };
  board.edit('replacePicture', { id, asset: result.asset, box });
}
