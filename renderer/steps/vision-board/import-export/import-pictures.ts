import i18next from 'i18next';
import { newId } from '../../../../workshop/new-id';
import { addPicture, type AddPictureResult } from '../../../document/add-picture';
import { showToast } from '../../../ui/toast';
import type { Board } from '../actions/board';
import type { Point } from '../../../../workshop/vision-board/geometry';
import { isOccupied, layoutInColumns, pictureSize } from '../actions/find-free-space';
import { addToList } from '../../../../workshop/add-to-list';

type Refusal = Extract<AddPictureResult, { status: 'refused' }>['reason'];

/**
 * Imports picture files one after the other. Each is shown once it is saved; all are one undo entry. Refused files are reported at
 * the end.
 */
export async function importPictures(board: Board, files: readonly File[], at: Point): Promise<void> {
  if (board.readOnly || files.length === 0) return;
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
  };
  const show = (done: number) =>
    board.store.setState({ progress: { stage: 'pictures', name: '', done, total: files.length, cancel } });
  const place = layoutInColumns(files.length, at, board.freeViewport, isOccupied(board));
  const undo = { merge: `pictures:${newId()}`, within: Infinity };
  const added: string[] = [];
  const refused = new Map<Refusal, string[]>();
  show(0);
  for (const [index, file] of files.entries()) {
    if (cancelled) break;
    const result = await addPicture(board.key, file).catch(() => null);
    // The session was closed in the meantime.
    if (!result) break;
    if (result.status === 'refused') {
      addToList(refused, result.reason, file.name);
    } else {
      const id = newId();
      const picture = { ...place(pictureSize(result)), asset: result.asset, alt: '' };
      board.edit('addPictures', { pictures: [{ id, picture }] }, { undo });
      added.push(id);
    }
    show(index + 1);
  }
  board.store.setState({ progress: null });
  if (added.length > 0) {
    board.select(added);
    board.focus();
    board.announce('picturesAdded', { count: added.length });
  }
  for (const [reason, names] of refused) {
    const name = names[0] ?? '';
    const what = names.length === 1 ? name : i18next.t('vision-board:andMore', { name, count: names.length - 1 });
    showToast(i18next.t(`vision-board:rejected.${reason}`, { what: what || i18next.t('vision-board:picture') }));
  }
}

/** Replaces a picture; the new one has the same width and centre. */
export async function replacePicture(board: Board, id: string, file: File): Promise<void> {
  const result = await addPicture(board.key, file).catch(() => null);
  const picture = board.view.model.get(id);
  if (!result || picture?.type !== 'picture') return;
  if (result.status === 'refused') {
    showToast(i18next.t(`vision-board:rejected.${result.reason}`, { what: file.name }));
    return;
  }
  const height = Math.max(24, (picture.width * result.height) / result.width);
  const box = { x: picture.x, y: picture.y + (picture.height - height) / 2, width: picture.width, height };
  board.edit('replacePicture', { id, asset: result.asset, box });
}
