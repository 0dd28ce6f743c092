import { largestPicture, pictureFacts } from '../../workshop/picture-facts';
import { request } from '../bridge';

export type AddPictureResult =
  | { status: 'ok'; asset: string; width: number; height: number }
  | { status: 'refused'; reason: 'type' | 'heic' | 'size' | 'disk' };

/** Longest side that is kept, in pixels: sharp on a 4K projector. */
const longestSide = 3840;
/** A PNG of more bytes is no drawing but a photograph: kept as JPEG it takes a tenth. */
const largestDrawing = 4_000_000;

/**
 * Takes in a picture from outside: checks it by its header, decodes and scales it here in the sandbox, encodes it anew (which
 * drops EXIF and places of photographs), and hands it to main. The answer's name may be used in the session: the picture is
 * on the drive by then. Width and height are those of the kept picture, in pixels.
 */
export async function addPicture(sessionKey: string, file: Blob): Promise<AddPictureResult> {
  if (file.size > largestPicture.bytes) return { status: 'refused', reason: 'size' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const facts = pictureFacts(bytes);
  if (facts && facts.width * facts.height > largestPicture.pixels) return { status: 'refused', reason: 'size' };
  if (!facts && isHeic(bytes)) return { status: 'refused', reason: 'heic' };
  if (!facts && !isSvg(bytes)) return { status: 'refused', reason: 'type' };

  let picture: { bytes: Uint8Array<ArrayBuffer>; width: number; height: number };
  try {
    picture = facts ? await encode(await decode(file), facts.type) : await encode(await decodeSvg(bytes), 'png');
  } catch {
    return { status: 'refused', reason: 'type' };
  }
  const result = await request['session.addAsset']({ key: sessionKey, bytes: picture.bytes });
  if (result.status === 'ok') return { ...result, width: picture.width, height: picture.height };
  const { reason } = result;
  return { status: 'refused', reason: reason === 'type' || reason === 'size' ? reason : 'disk' };
}

interface Decoded {
  source: CanvasImageSource;
  width: number;
  height: number;
  release: () => void;
}

async function decode(file: Blob): Promise<Decoded> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  return { source: bitmap, width: bitmap.width, height: bitmap.height, release: () => bitmap.close() };
}

/** An SVG becomes pixels through an `<img>`, where scripts and everything from outside are off. */
async function decodeSvg(bytes: Uint8Array): Promise<Decoded> {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode().catch((error: unknown) => {
    URL.revokeObjectURL(address);
    throw error;
  });
  const width = image.naturalWidth || 800;
  const height = image.naturalHeight || 600;
  // Lines stay sharp when a small drawing is enlarged on the board.
  const scale = Math.min(longestSide / Math.max(width, height), Math.max(1, 1600 / Math.max(width, height)));
  return {
    source: image,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    release: () => URL.revokeObjectURL(address),
  };
}

async function encode({ source, width, height, release }: Decoded, type: string) {
  try {
    const scale = Math.min(1, longestSide / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    // What may have to be read back is better not kept by the graphics card.
    const context = canvas.getContext('2d', { willReadFrequently: type !== 'jpg' });
    if (!context) throw new Error('No canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    const isPhotograph = type === 'jpg';
    let blob = await canvas.convertToBlob(isPhotograph ? photograph : { type: 'image/png' });
    if (blob.size > largestDrawing && !isPhotograph && isOpaque(context)) blob = await canvas.convertToBlob(photograph);
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height };
  } finally {
    release();
  }
}

const photograph = { type: 'image/jpeg', quality: 0.9 };

/** Whether nothing shines through. Reads a strip at a time: all pixels at once would take 60 MB. */
function isOpaque(context: OffscreenCanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  const strip = 128;
  for (let top = 0; top < height; top += strip) {
    const { data } = context.getImageData(0, top, width, Math.min(strip, height - top));
    for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return false;
  }
  return true;
}

/** ISO 14496-12: a box `ftyp` with one of the brands of HEIF. */
function isHeic(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(4, 12));
  return /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/.test(head);
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  return head.startsWith('<svg') || (head.startsWith('<?xml') && head.includes('<svg'));
}
