import { maxPictureBytes } from '../../../../workshop/image-info';

const picture = /^data:(image\/(?:png|jpe?g|gif|webp|svg\+xml))(?:;charset=[\w-]+)?(;base64)?,/i;

/** Decodes the picture in a `data:` URL. Null for other media types, invalid base64 and pictures over the size limit. */
export function blobFromDataUrl(url: string): Blob | null {
  const [prefix = '', type = '', isBase64] = picture.exec(url.slice(0, 200)) ?? [];
  // Base64 takes four characters for three bytes, percent encoding three characters for one.
  if (prefix === '' || url.length > maxPictureBytes.bytes * 3) return null;
  try {
    const content = url.slice(prefix.length);
    if (isBase64 === undefined) return new Blob([decodeURIComponent(content)], { type });
    const binary = atob(content);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return new Blob([bytes], { type });
  } catch {
    return null;
  }
}
