import { maxPictureBytes, readImageInfo } from '../../workshop/image-info';
import { request } from '../bridge';
import workerUrl from './picture-worker?worker&url';
import { isSvg } from './is-svg';
import { runInWorker } from './run-in-worker';
import { drawSvg } from './draw-svg';
import type { EncodedPicture } from './encode-picture';
import type { PictureTask, PictureWorker } from './picture-worker';

export type AddPictureResult =
  | { status: 'ok'; asset: string; width: number; height: number }
  | { status: 'refused'; reason: 'type' | 'heic' | 'size' | 'complex' | 'unreadable' | 'disk' };

/**
 * Imports a picture: checks its header, has it decoded, scaled and re-encoded (which removes EXIF and GPS data), and sends it to main.
 * When this resolves, the picture is on the drive and a session may name it. Width and height are those of the stored picture, in
 * pixels. Rejects when the session was closed in the meantime.
 */
export async function addPicture(sessionKey: string, file: Blob): Promise<AddPictureResult> {
  if (file.size > maxPictureBytes.bytes) return { status: 'refused', reason: 'size' };
  const content = await file.arrayBuffer().catch(() => null);
  if (!content) return { status: 'refused', reason: 'unreadable' };
  const bytes = new Uint8Array(content);
  const facts = readImageInfo(bytes);
  if (facts && facts.width * facts.height > maxPictureBytes.pixels) return { status: 'refused', reason: 'size' };
  if (!facts && isHeic(bytes)) return { status: 'refused', reason: 'heic' };
  if (!facts && !isSvg(bytes)) return { status: 'refused', reason: 'type' };

  // The checked bytes, not the file: it may have changed on the drive since.
  const picture = await encode(bytes, facts?.type ?? 'svg');
  if (picture.status === 'refused') return picture;
  const result = await request['session.addAsset']({ key: sessionKey, bytes: picture.bytes });
  if (result.status === 'ok') return { ...result, width: picture.width, height: picture.height };
  const { reason } = result;
  return { status: 'refused', reason: reason === 'type' || reason === 'size' ? reason : 'disk' };
}

type EncodeResult = ({ status: 'ok' } & EncodedPicture) | { status: 'refused'; reason: 'type' | 'complex' };

/** Encodes a picture in the process that main keeps for pictures; in a browser, which has none, in this page. */
async function encode(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<EncodeResult> {
  const result = await request['picture.encode']({ bytes });
  if (result.status === 'ok') return { ...result, bytes: new Uint8Array(result.bytes) };
  if (result.status === 'refused') return result;
  const encoded = type === 'svg' ? encodeDrawing(bytes) : encodeInWorker({ picture: new Blob([bytes]), type });
  return encoded.then(
    (picture): EncodeResult => ({ status: 'ok', ...picture }),
    (): EncodeResult => ({ status: 'refused', reason: 'type' }),
  );
}

/**
 * Decodes, scales and encodes in a worker, so that the page stays responsive. Each picture has a worker of its own: nothing of it stays
 * in memory, and one that breaks the decoder does not affect the others.
 */
function encodeInWorker(task: PictureTask, transfer: Transferable[] = []): Promise<EncodedPicture> {
  return runInWorker<PictureWorker>(workerUrl, task, { transfer });
}

async function encodeDrawing(bytes: Uint8Array<ArrayBuffer>): Promise<EncodedPicture> {
  const picture = (await drawSvg(bytes)).transferToImageBitmap();
  return encodeInWorker({ picture, type: 'png' }, [picture]);
}

/** ISO 14496-12: a box `ftyp` with one of the brands of HEIF. */
function isHeic(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(4, 12));
  return /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/.test(head);
}
