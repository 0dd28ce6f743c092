import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import mammoth from 'mammoth';
import { DocxNumbering } from './docx-numbering';
import { FileRefusedError } from './file-refused-error';
import { importRemarks, type ImportRemark } from './import-remark';
import { prepareDocx, type RemarkCounts } from './prepare-docx';
import { addToList } from '../../../../workshop/add-to-list';

/** The parts of a Word file that contain text and formats. Pictures are not among them. */
const read = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[\w.-]+\.xml|_rels\/[\w.-]+\.rels))$/;
/** The parts with paragraphs. */
const story = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
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

export interface DocxText {
  html: string;
  pictures: number;
  remarks: ImportRemark[];
}

/**
 * The text of a Word file as HTML. Only parts with text are unpacked, after a check of their sizes; mammoth reads a new archive of
 * these alone. Throws FileRefusedError.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxText> {
  let pictures = 0;
  const parts = unpack(bytes, (name) => {
    if (/^word\/media\/./.test(name)) pictures += 1;
  });
  if (!Object.keys(parts).some((name) => /^word\/document\d*\.xml$/.test(name))) throw new FileRefusedError('type');
  const texts = Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
  // The format forbids document types; they would only serve to include files or to expand.
  if (texts.some(([, xml]) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) throw new FileRefusedError('unsafe');
  const counts: RemarkCounts = new Map();
  const numbering = new DocxNumbering(texts.find(([name]) => name === 'word/numbering.xml')?.[1] ?? '');
  for (const [name, xml] of texts) {
    if (story.test(name)) parts[name] = new TextEncoder().encode(prepareDocx(xml, numbering, counts));
  }
  const archive = zipSync(parts, { level: 0 });
  try {
    const { value, messages } = await mammoth.convertToHtml(inputOf(archive), {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: withoutPictures,
    });
    return {
      html: withNotes(value),
      pictures,
      remarks: remarksOf(
        counts,
        messages.map(({ message }) => message),
      ),
    };
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

/** Footnotes come as a numbered list at the end; here they are paragraphs that begin with their number as it is in the text. */
function withNotes(html: string): string {
  const start = html.search(/<ol><li id="(?:foot|end)note-/);
  if (start === -1) return html;
  let number = 0;
  const notes = html
    .slice(start)
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
    .replace(/<li id="(?:foot|end)note-[^"]*">(?:\s*<p>)?/g, () => `<p>[${(number += 1)}] `)
    .replace(/<\/?(?:ol|li)>/g, '');
  return html.slice(0, start) + notes;
}

/** Elements without text of their own. */
const withoutText = /^(?:v|o|w10|wp|wp14|pic|a|a14|mc):|Range(?:Start|End)$|^w:(?:perm\w+|tblPrEx|fldData|divId)$/;
/** Pictures are counted by their files; a missing style is told once more as an unknown one. */
const reportedElsewhere = /image|was referenced but not defined/i;
const maxNames = 5;

/** The converter's messages and what was counted before, in the order in which they are shown. */
function remarksOf(counts: RemarkCounts, messages: readonly string[]): ImportRemark[] {
  const names = new Map<ImportRemark['kind'], string[]>();
  const add = (kind: ImportRemark['kind'], name: string) => addToList(names, kind, name);
  for (const message of messages) {
    const [isStyle, name = '', id = ''] =
      /^Unrecognised (?:paragraph|run|table) style: '?(.*?)'? \(Style ID: (.*)\)$/.exec(message) ?? [];
    const element = /^An unrecognised element was ignored: (.+)$/.exec(message)?.[1];
    if (isStyle !== undefined) add('styles', /^(?:|null|undefined)$/.test(name) ? id : name);
    else if (element === undefined ? !reportedElsewhere.test(message) : !withoutText.test(element))
      add('unknown', element ?? message);
  }
  return importRemarks.flatMap((kind) => {
    const own = names.get(kind) ?? [];
    const distinct = [...new Set(own)];
    const count = (counts.get(kind) ?? 0) + (kind === 'styles' ? distinct.length : own.length);
    return count === 0 ? [] : [{ kind, count, names: distinct.slice(0, maxNames) }];
  });
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
