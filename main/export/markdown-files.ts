import type { Chart, LeitbildDocument } from '../../workshop/document';
import { readImageInfo } from '../../workshop/image-info';
import { documentMarkdown } from './markdown';
import { picturesFolder } from './pictures-folder';

/** The document as a Markdown file of that name and, before it, its pictures and charts as files in a folder beside it. */
export function markdownFiles(
  document: LeitbildDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  name: string,
): Map<string, Uint8Array> {
  const folder = picturesFolder(name, document.language);
  const files = new Map<string, Uint8Array>();
  const links = new Map<Chart | string, string>();
  const link = (picture: Chart | string): string | null => {
    const known = links.get(picture);
    if (known !== undefined) return known;
    const bytes = typeof picture === 'string' ? pictures.get(picture) : new TextEncoder().encode(picture.drawing.svg);
    const ending = typeof picture === 'string' ? bytes && readImageInfo(bytes)?.type : 'svg';
    if (!bytes || !ending) return null;
    const file = `${folder}/${files.size + 1}.${ending}`;
    files.set(file, bytes);
    const address = file.split('/').map(encodeSegment).join('/');
    links.set(picture, address);
    return address;
  };
  const text = documentMarkdown(document, link);
  return files.set(name, new TextEncoder().encode(text));
}

/** Parentheses would end the link. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
