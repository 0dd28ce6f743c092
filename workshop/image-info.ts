/** Type and size from the header of a picture. Width and height are in pixels as stored, before any rotation by EXIF. */
export interface ImageInfo {
  type: 'png' | 'jpg' | 'gif' | 'webp';
  width: number;
  height: number;
}

/**
 * Reads type and size of a picture from its header. Nothing is decoded, because a file of 48 KB can decode to gigabytes. Null for
 * other files and for a truncated header.
 */
export function readImageInfo(bytes: Uint8Array): ImageInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = pngFacts(view) ?? jpegFacts(view) ?? gifFacts(view) ?? webpFacts(view);
  return facts && facts.width > 0 && facts.height > 0 ? facts : null;
}

/** The largest picture that is imported, in bytes and in pixels: 50 megapixels take 200 MB of memory when decoded. */
export const maxPictureBytes = { bytes: 25_000_000, pixels: 50_000_000 };

/** PNG specification 5.2 and 11.2.1: eight fixed bytes, then the chunk IHDR of 13 bytes, first width, then height. */
function pngFacts(view: DataView): ImageInfo | null {
  if (view.byteLength < 33) return null;
  const signature = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (!signature || view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return null;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * ITU T.81 Annex B: segments of marker and length; a start-of-frame segment (C0 to CF without C4, C8 and CC) holds one byte
 * of precision, then height and width. EXIF and embedded previews come before it and are skipped by their length.
 */
function jpegFacts(view: DataView): ImageInfo | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Any number of FF bytes may fill the space before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const startOfFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startOfFrame) {
      if (at + 9 > view.byteLength) return null;
      return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    // Image data or the end come before any frame: the size is unknown.
    if (marker === 0xda || marker === 0xd9 || marker === 0x00) return null;
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    const length = standsAlone ? 0 : view.getUint16(at + 2);
    if (!standsAlone && length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** GIF89a specification 17 and 18: "GIF8", then the logical screen's width and height, low byte first. */
function gifFacts(view: DataView): ImageInfo | null {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return null;
  return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** RFC 9649: a RIFF file of kind WEBP; its first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended). */
function webpFacts(view: DataView): ImageInfo | null {
  if (view.byteLength < 30 || view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null;
  const chunk = view.getUint32(12);
  if (chunk === 0x56503820) {
    return { type: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { type: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== 0x56503858) return null;
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return { type: 'webp', width: threeBytes(24) + 1, height: threeBytes(27) + 1 };
}
