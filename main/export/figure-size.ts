import { readImageInfo } from '../../workshop/image-info';

/** Space for a figure on a page of A4, in millimetres, with room for a heading and a caption. */
const room = { width: 162, height: 190 };

/** Height of a figure that leaves room for a second one on the page, in millimetres. */
const comfortableHeight = 78;

/** A figure is not made smaller for that than this share of its own size: notes of 200 board units are then 24 mm wide. */
const leastShare = 0.45;

/** Millimetres per pixel of a figure at its own size, which has two pixels per CSS pixel. */
const mmPerPixel = 25.4 / 192;

/** The size of a figure in documents, in millimetres. Null for what is no picture. */
export function figureSize(bytes: Uint8Array | undefined): { width: number; height: number } | null {
  const info = bytes ? readImageInfo(bytes) : null;
  if (!info) return null;
  const [width, height] = [info.width * mmPerPixel, info.height * mmPerPixel];
  const largest = Math.min(1, room.width / width, room.height / height);
  const share = Math.min(largest, Math.max(leastShare, comfortableHeight / height));
  return { width: width * share, height: height * share };
}
