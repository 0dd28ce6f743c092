import { maxPictureBytes } from '../../../../workshop/image-info';

const picture = /^data:(image\/(?:png|jpe?g|gif|webp|svg\+xml))(?:;charset=[\w-]+)?(;base64)?,/i;

/**
 * The picture in a `data:` address. Null for data of other kinds, for what is no base64, and for what is larger than any picture
 * that is taken in.
 */
export function blobFromDataUrl(address: string): Blob | null {
  const [start = '', type = '', isBase64] = picture.exec(address.slice(0, 200)) ?? [];
  // Four characters stand for three bytes; percent signs make three characters of one.
  if (start === '' || address.length > maxPictureBytes.bytes * 3) return null;
  try {
    const content = address.slice(start.length);
    if (isBase64 === undefined) return new Blob([decodeURIComponent(content)], { type });
    const binary = atob(content);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return new Blob([bytes], { type });
  } catch {
    return null;
  }
}
