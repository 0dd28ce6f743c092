import { readImageInfo } from '../../../../workshop/image-info';
import { mipLevelFor } from './mip-level';

/** Message to the worker: a file, and the least width of its copy in pixels. */
export interface BitmapTask {
  id: number;
  bytes: Uint8Array;
  width: number;
}

/** Message from the worker: a copy of mip level `level`, and the full width of the picture. Null when it cannot be decoded. */
export interface DecodedBitmap {
  id: number;
  decoded: { bitmap: ImageBitmap; level: number; fullWidth: number } | null;
}

addEventListener('message', ({ data: { id, bytes, width } }: MessageEvent<BitmapTask>) => {
  void decode(bytes, width).then(
    (decoded) => postMessage({ id, decoded } satisfies DecodedBitmap, { transfer: [decoded.bitmap] }),
    () => postMessage({ id, decoded: null } satisfies DecodedBitmap),
  );
});

async function decode(bytes: Uint8Array, width: number): Promise<NonNullable<DecodedBitmap['decoded']>> {
  const info = readImageInfo(bytes);
  if (!info) throw new Error('Not a picture');
  const level = mipLevelFor(width, info.width);
  const size: ImageBitmapOptions = level === 0 ? {} : { resizeWidth: level, resizeQuality: 'medium' };
  return {
    bitmap: await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), size),
    level,
    fullWidth: info.width,
  };
}
