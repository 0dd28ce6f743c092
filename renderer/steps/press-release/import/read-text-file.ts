import { cleanText } from '../../../../workshop/text/clean-text';
import { blockText, type ImportedBlock } from '../../../../workshop/press-release/import/imported-block';
import { decodeText, guessEncoding } from '../../../document/decode-text';
import { readHtml } from '../editor/paste/html-blocks';
import type { ImportRemark } from './import-remark';
import { lineBlocks } from './line-blocks';
import { readDocx } from './read-docx';
import { markdownHtml, plainTextAsMarkdown } from './markdown-html';
import { FileRefusedError } from './file-refused-error';

/** The text of a file, the number of its pictures and tables, and what else the preview names. */
export interface FileText {
  blocks: ImportedBlock[];
  pictures: number;
  tables: number;
  remarks: ImportRemark[];
}

/** Largest length of a text, in characters: more than any press release with its questions. */
const maxLength = 500_000;

/**
 * Reads the text of a file: Word, HTML, Markdown or plain text. The type is recognised by content; the name decides only between
 * texts that look the same. Throws FileRefusedError.
 */
export async function readTextFile(name: string, bytes: Uint8Array): Promise<FileText> {
  if (bytes.length === 0) throw new FileRefusedError('empty');
  const read = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? await readWord(bytes) : readText(name, bytes);
  const length = read.blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  if (length === 0) throw new FileRefusedError('empty');
  if (length > maxLength) throw new FileRefusedError('long');
  return read;
}

async function readWord(bytes: Uint8Array): Promise<FileText> {
  const { html, pictures, remarks } = await readDocx(bytes);
  return { ...readPage(html), pictures, remarks };
}

function readPage(html: string): FileText {
  const { blocks, pictures, tables, ...counts } = readHtml(html);
  const remarks = (['comments', 'formulas', 'objects'] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : [{ kind, count: counts[kind], names: [] }],
  );
  return { blocks, pictures, tables, remarks };
}

function readText(name: string, bytes: Uint8Array): FileText {
  if (foreignSignatures.some((start) => startsWith(bytes, start))) throw new FileRefusedError('type');
  const raw = decodeText(bytes, guessEncoding(bytes));
  if (isBinary(raw)) throw new FileRefusedError('type');
  const text = cleanText(raw);
  if (text.trim() === '') throw new FileRefusedError('empty');
  if (isHtml(name, text)) return readPage(text);
  // HTML markup has its own limit, counted below by its text.
  if (text.length > maxLength * 2) throw new FileRefusedError('long');
  if (!isMarkdown(name, text)) return { blocks: lineBlocks(text), pictures: 0, tables: 0, remarks: [] };
  if (hasMarkdownExtension(name)) return readPage(markdownHtml(text));
  // Plain text with headings: line breaks are kept, and indented lines are quotes.
  const isPlain = !markdownHeading.test(text);
  const markdown = isPlain ? plainTextAsMarkdown(text) : text.replace(/^ {4}(?=\S)/gm, '> ');
  return readPage(markdownHtml(markdown, { breaks: true }));
}

/** PDF, older Word files, RTF, PNG, JPEG, GIF, gzip. */
const foreignSignatures = [
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether more than one in a hundred of the first characters are control characters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 5_000);
  return (sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g) ?? []).length > sample.length / 100;
}

function isHtml(name: string, text: string): boolean {
  const start = text.slice(0, 3_000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
  return /\.x?html?$/i.test(name) && /<\/?[a-z][^>]*>/i.test(text.slice(0, 100_000));
}

const markdownHeading = /^#{1,6} \S/m;

function hasMarkdownExtension(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(name);
}

function isMarkdown(name: string, text: string): boolean {
  return (
    hasMarkdownExtension(name) ||
    markdownHeading.test(text) ||
    // An underlined title. A rule below a list item is none.
    /^(?!\s*(?:[-–*•]|\d{1,3}[.)])\s).+\n(?:={3,}|-{3,})\s*$/m.test(text.slice(0, 20_000))
  );
}
