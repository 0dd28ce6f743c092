import { maxPictureBytes, readImageInfo } from '../../workshop/image-info';
import { request } from '../bridge';
import workerUrl from './picture-worker?worker&url';
import { isSvg } from './is-svg';
import { runInWorker } from './run-in-worker';
import { longestSide, type EncodedPicture } from './encode-picture';
import type { PictureTask, PictureWorker } from './picture-worker';

export type AddPictureResult =
  | { status: 'ok'; asset: string; width: number; height: number }
  | { status: 'refused'; reason: 'type' | 'heic' | 'size' | 'disk' };

/**
 * Imports a picture: checks its header, decodes, scales and re-encodes it in a sandboxed worker (which removes EXIF and GPS data), and
 * sends it to main. When this resolves, the picture is on the drive and a session may name it. Width and height are those of the stored
 * picture, in pixels.
 */
export async function addPicture(sessionKey: string, file: Blob): Promise<AddPictureResult> {
  if (file.size > maxPictureBytes.bytes) return { status: 'refused', reason: 'size' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const facts = readImageInfo(bytes);
  if (facts && facts.width * facts.height > maxPictureBytes.pixels) return { status: 'refused', reason: 'size' };
  if (!facts && isHeic(bytes)) return { status: 'refused', reason: 'heic' };
  if (!facts && !isSvg(bytes)) return { status: 'refused', reason: 'type' };

  // The checked bytes, not the file: it may have changed on the drive since.
  const encoding = facts ? encodeInWorker({ picture: new Blob([bytes]), type: facts.type }) : encodeDrawing(bytes);
  const picture = await encoding.catch(() => null);
  if (!picture) return { status: 'refused', reason: 'type' };
  const result = await request['session.addAsset']({ key: sessionKey, bytes: picture.bytes });
  if (result.status === 'ok') return { ...result, width: picture.width, height: picture.height };
  const { reason } = result;
  return { status: 'refused', reason: reason === 'type' || reason === 'size' ? reason : 'disk' };
}

/**
 * Decodes, scales and encodes in a worker, so that the page stays responsive. Each picture has a worker of its own: nothing of it stays
 * in memory, and one that breaks the decoder does not affect the others.
 */
function encodeInWorker(task: PictureTask, transfer: Transferable[] = []): Promise<EncodedPicture> {
  return runInWorker<PictureWorker>(workerUrl, task, { transfer });
}

/** Rasterises an SVG through an `<img>`, which runs no scripts and loads nothing external. Workers have no `<img>`. */
async function encodeDrawing(bytes: Uint8Array): Promise<EncodedPicture> {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const width = image.naturalWidth || 800;
    const height = image.naturalHeight || 600;
    // Small drawings are enlarged, so that lines stay sharp when the board is zoomed in.
    const scale = Math.min(longestSide / Math.max(width, height), Math.max(1, 1600 / Math.max(width, height)));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = canvas.transferToImageBitmap();
    return await encodeInWorker({ picture, type: 'png' }, [picture]);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** ISO 14496-12: a box `ftyp` with one of the brands of HEIF. */
function isHeic(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(4, 12));
  return /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/.test(head);
}
