import type { Picture } from '../../../../workshop/vision-board/schema';
import type { Board } from './board';
import type { Rect } from '../../../../workshop/vision-board/geometry';

/** Smallest side of a crop, in board units. */
const smallestCrop = 24;

/** Crops a picture to a rectangle on the board. Does nothing when the crop would be too small. */
export function cropTo(board: Board, id: string, area: Rect): void {
  const picture = board.view.model.get(id);
  if (picture?.type !== 'picture' || picture.locked) return;
  const box = {
    x: Math.max(area.x, picture.x),
    y: Math.max(area.y, picture.y),
    width: Math.min(area.x + area.width, picture.x + picture.width) - Math.max(area.x, picture.x),
    height: Math.min(area.y + area.height, picture.y + picture.height) - Math.max(area.y, picture.y),
  };
  if (box.width < smallestCrop || box.height < smallestCrop) return;
  const shown = picture.crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const crop = {
    x: shown.x + ((box.x - picture.x) / picture.width) * shown.width,
    y: shown.y + ((box.y - picture.y) / picture.height) * shown.height,
    width: (box.width / picture.width) * shown.width,
    height: (box.height / picture.height) * shown.height,
  };
  board.edit('cropPicture', { id, crop, box });
}

/** Crops a picture around its centre to a ratio of width to height. */
export function cropToRatio(board: Board, id: string, ratio: number): void {
  const picture = board.view.model.get(id);
  if (picture?.type !== 'picture') return;
  const width = Math.min(picture.width, picture.height * ratio);
  const height = width / ratio;
  const area = {
    width,
    height,
    x: picture.x + (picture.width - width) / 2,
    y: picture.y + (picture.height - height) / 2,
  };
  cropTo(board, id, area);
}

/** Removes the crop; the visible part keeps its size. */
export function uncrop(board: Board, id: string): void {
  const picture = board.view.model.get(id);
  if (picture?.type !== 'picture' || !picture.crop) return;
  board.edit('cropPicture', { id, crop: null, box: wholeBox(picture, picture.crop) });
}

function wholeBox({ x, y, width, height }: Picture, crop: Rect): Rect {
  const size = { width: width / crop.width, height: height / crop.height };
  return { x: x - crop.x * size.width, y: y - crop.y * size.height, ...size };
}
