/** A picture as it is stored; width and height in pixels. */
export interface EncodedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Maximum length of the longer side, in pixels: sharp on a 4K projector. */
export const longestSide = 3840;
/** A larger PNG, in bytes, is treated as a photograph: a JPEG takes a tenth of its size. */
const largestDrawing = 4_000_000;

const photograph = { type: 'image/jpeg', quality: 0.9 };

/**
 * Decodes a picture, scales it down to `longestSide` and re-encodes it, which removes EXIF and GPS data. A bitmap is used as it is, and
 * closed. Throws when the picture cannot be decoded. Runs in a worker because it blocks its thread.
 */
export async function encodePicture(picture: Blob | ImageBitmap, type: string): Promise<EncodedPicture> {
  const bitmap =
    picture instanceof Blob ? await createImageBitmap(picture, { imageOrientation: 'from-image' }) : picture;
  try {
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const size = (side: number) => Math.max(1, Math.round(side * scale));
    const canvas = new OffscreenCanvas(size(bitmap.width), size(bitmap.height));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const isPhotograph = type === 'jpg';
    let blob = await canvas.convertToBlob(isPhotograph ? photograph : { type: 'image/png' });
    if (blob.size > largestDrawing && !isPhotograph && isOpaque(context)) blob = await canvas.convertToBlob(photograph);
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
  } finally {
    bitmap.close();
  }
}

/** Whether no pixel is transparent. Needs 60 MB at most; reading in strips would copy the whole picture for each of them. */
function isOpaque(context: OffscreenCanvasRenderingContext2D): boolean {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return false;
  return true;
}
