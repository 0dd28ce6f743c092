import { drawSvg, type DrawingFormat } from './document/draw-svg';
import { encodePicture, type EncodedPicture } from './document/encode-picture';

/**
 * The script of the hidden page in main/pictures/picture-process.ts, which calls these functions. The page has a process of its own, which
 * main ends when a picture exceeds its limits: it may block.
 */
const pictureTasks = {
  /** Decodes the current picture and encodes it for a session. `type` is its type by its header, or `svg`. */
  async encode(type: string): Promise<EncodedPicture> {
    const picture = await currentPicture();
    if (type !== 'svg') return encodePicture(picture, type);
    const canvas = await drawSvg(await bytesOf(picture));
    return encodePicture(canvas.transferToImageBitmap(), 'png');
  },

  /** Draws the current picture, an SVG, as PNG. */
  async draw(format: DrawingFormat): Promise<Uint8Array> {
    const canvas = await drawSvg(await bytesOf(await currentPicture()), format);
    return bytesOf(await canvas.convertToBlob({ type: 'image/png' }));
  },
};

/** The bytes that main serves for the task. */
async function currentPicture(): Promise<Blob> {
  return (await fetch('/picture')).blob();
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

Object.assign(window, { pictureTasks });
