import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import mammoth from 'mammoth';
import { FileRefusedError } from './file-refused-error';

/** The parts of a Word file that contain text and formats. Pictures are not among them. */
const read = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[\w.-]+\.xml|_rels\/[\w.-]+\.rels))$/;
const skipped = /^word\/(?:header|footer|theme|settings|webSettings|fontTable|comments|people)[\w.-]*$/;

/** Largest unpacked size of these parts together, in bytes: some ten thousand pages. */
const maxBytes = 40_000_000;
/** Largest ratio of unpacked to packed size: documents have about 30, zip bombs a thousand. */
const maxRatio = 150;
/** Below this size, in bytes, the ratio does not count. */
const minCheckedBytes = 1_000_000;

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  'p.QuoteSource => blockquote > p:fresh',
  'r.PassageSign => sup',
  'u => u',
];

/**
 * The text of a Word file as HTML. Only parts with text are unpacked, after a check of their sizes; mammoth reads a new archive of
 * these alone. Throws FileRefusedError.
 */
export async function readDocx(bytes: Uint8Array): Promise<{ html: string; pictures: number }> {
  let pictures = 0;
  const parts = unpack(bytes, (name) => {
    if (/^word\/media\/./.test(name)) pictures += 1;
  });
  if (!Object.keys(parts).some((name) => /^word\/document\d*\.xml$/.test(name))) throw new FileRefusedError('type');
  for (const part of Object.values(parts)) {
    const xml = new TextDecoder().decode(part);
    // The format forbids document types; they would only serve to include files or to expand.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new FileRefusedError('unsafe');
  }
  const archive = zipSync(parts, { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(inputOf(archive), {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: withoutPictures,
    });
    return { html: value, pictures };
  } catch {
    throw new FileRefusedError('damaged');
  }
}

function unpack(bytes: Uint8Array, seen: (name: string) => void): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    seen(name);
    if (!read.test(name) || skipped.test(name)) return false;
    total += originalSize;
    const isBomb = originalSize > minCheckedBytes && originalSize > size * maxRatio;
    if (isBomb || total > maxBytes) throw new FileRefusedError('unsafe');
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof FileRefusedError ? error : new FileRefusedError('damaged');
  }
}

interface DocumentElement {
  type?: string;
  children?: DocumentElement[];
}

/** Removes pictures, which were not unpacked and which mammoth would look up. Iterative, because texts may be nested deeply. */
function withoutPictures(document: DocumentElement): DocumentElement {
  const open = [document];
  for (let element = open.pop(); element; element = open.pop()) {
    if (!element.children) continue;
    element.children = element.children.filter(({ type }) => type !== 'image');
    open.push(...element.children);
  }
  return document;
}

/** Mammoth reads `arrayBuffer` in browsers and `buffer` under Node, and declares only one of them. */
function inputOf(archive: Uint8Array<ArrayBuffer>): { arrayBuffer: ArrayBuffer } {
  const input = { arrayBuffer: archive.buffer, buffer: archive };
  return input;
}
