import { Parser } from 'htmlparser2';
import { listNumberAnchor } from '../editor/paste/html-blocks';
import { FileRefusedError } from './file-refused-error';
import type { DocxNumbering } from './docx-numbering';
import type { ImportRemark } from './import-remark';

/** Elements that the converter does not know, by those that it knows and that mean the same to it. */
const replaced: Record<string, string> = {
  // A field, with its result as content.
  'w:fldSimple': 'w:smartTag',
  // Struck out by two lines.
  'w:dstrike': 'w:strike',
  'w:cr': 'w:br',
  'w:ptab': 'w:tab',
};

const objects = new Set(['c:chart', 'cx:chart', 'dgm:relIds', 'o:OLEObject', 'w:altChunk', 'w:control']);

export type RemarkCounts = Map<ImportRemark['kind'], number>;

interface Frame {
  name: string;
  attributes: string;
  body: string;
  /** Text boxes in a drawing. */
  boxes: string[];
  /** Contents of `mc:Choice` and `mc:Fallback`. */
  choice?: Frame;
  fallback?: Frame;
  /** A run with hidden text. */
  isHidden?: boolean;
  /** Of a paragraph: its list, and the end of its properties within `body`. */
  numbering?: { list: string; level: string };
  propertiesEnd?: number;
}

/**
 * Prepares a part of a Word file for the converter: fields, text boxes and words struck out twice arrive as it knows them, list items
 * carry their number as a bookmark, hidden text and formulas are left out. Counts what is left out or moved. Throws FileRefusedError.
 */
export function prepareDocx(xml: string, numbering: DocxNumbering, counts: RemarkCounts): string {
  const writer = new DocxWriter(numbering, counts);
  let isDamaged = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      ontext: (text) => writer.text(text),
      onclosetag: (name) => {
        // The parser closes what is open, as in a page; a Word file with other end tags is damaged.
        const tag = xml.slice(parser.startIndex, parser.endIndex + 1);
        if (tag.startsWith('</') ? tag.slice(2, -1).trim() !== name : !tag.endsWith('/>')) isDamaged = true;
        writer.close();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (isDamaged) throw new FileRefusedError('damaged');
  count(counts, 'textBoxes', (writer.root.body.match(/<w:txbxContent[ >]/g) ?? []).length);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writer.root.body}`;
}

class DocxWriter {
  readonly root: Frame = { name: '', attributes: '', body: '', boxes: [] };
  readonly #numbering: DocxNumbering;
  readonly #counts: RemarkCounts;
  readonly #open: Frame[] = [this.root];

  constructor(numbering: DocxNumbering, counts: RemarkCounts) {
    this.#numbering = numbering;
    this.#counts = counts;
  }

  open(name: string, attributes: Record<string, string>): void {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    this.#open.push({ name, attributes: written.join(''), body: '', boxes: [] });
    const isOn = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
    if (name === 'w:vanish' && isOn && this.#isIn('w:rPr', 'w:r')) this.#at(3).isHidden = true;
    if ((name === 'w:numId' || name === 'w:ilvl') && this.#isIn('w:numPr', 'w:pPr', 'w:p')) {
      const paragraph = this.#at(4);
      paragraph.numbering ??= { list: '', level: '0' };
      paragraph.numbering[name === 'w:numId' ? 'list' : 'level'] = attributes['w:val'] ?? '';
    }
    if (objects.has(name)) count(this.#counts, 'objects');
    if (name === 'w:commentReference') count(this.#counts, 'comments');
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') count(this.#counts, 'footnotes');
  }

  text(text: string): void {
    this.#top.body += escaped(text);
  }

  close(): void {
    const frame = this.#open.pop();
    const outer = this.#top;
    if (!frame || frame === this.root) return;
    const { name, body } = frame;
    if (name === 'm:oMath') return count(this.#counts, 'formulas');
    if (name === 'm:oMathPara') return;
    if (name === 'w:r' && frame.isHidden) {
      if (/<w:t[ >]/.test(body)) count(this.#counts, 'hiddenTexts');
      return;
    }
    if ((name === 'w:del' || name === 'w:moveFrom') && /<w:(?:delText|t)[ >]/.test(body))
      count(this.#counts, 'deletions');
    if (name === 'mc:Choice') outer.choice = frame;
    if (name === 'mc:Fallback') outer.fallback = frame;
    if (name === 'mc:Choice' || name === 'mc:Fallback') return;
    if (name === 'mc:AlternateContent') return this.#alternative(frame, outer);
    const written = frame.boxes.length > 0 ? pictureOf(frame.boxes) : this.#written(frame);
    if (name === 'w:txbxContent') {
      // The converter knows the text boxes of older files only.
      const drawings = this.#open.filter((one) => one.name === 'w:drawing');
      drawings.at(-1)?.boxes.push(written);
    }
    outer.body += written;
    if (name === 'w:pPr') outer.propertiesEnd = outer.body.length;
  }

  /** The converter reads the fallback only, which may be missing, or a picture of a text box. */
  #alternative({ choice, fallback }: Frame, outer: Frame): void {
    const hasBox = (frame?: Frame) => frame?.body.includes('<w:txbxContent') === true;
    const read = hasBox(choice) && !hasBox(fallback) ? choice : (fallback ?? choice);
    outer.body += read?.body ?? '';
  }

  #written({ name, attributes, body, numbering, propertiesEnd = 0 }: Frame): string {
    const tag = Object.hasOwn(replaced, name) ? replaced[name] : name;
    const number = numbering ? this.#numbering.next(numbering.list, numbering.level) : null;
    const bookmark = number === null ? '' : `<w:bookmarkStart w:id="0" w:name="${listNumberAnchor}${number}"/>`;
    return `<${tag}${attributes}>${body.slice(0, propertiesEnd)}${bookmark}${body.slice(propertiesEnd)}</${tag}>`;
  }

  get #top(): Frame {
    return this.#open.at(-1) ?? this.root;
  }

  #at(fromEnd: number): Frame {
    return this.#open.at(-fromEnd) ?? this.root;
  }

  /** Whether the current element is inside these, from the inside to the outside. */
  #isIn(...names: string[]): boolean {
    return names.every((name, index) => this.#open.at(-2 - index)?.name === name);
  }
}

function count(counts: RemarkCounts, kind: ImportRemark['kind'], by = 1): void {
  if (by > 0) counts.set(kind, (counts.get(kind) ?? 0) + by);
}

function pictureOf(boxes: readonly string[]): string {
  return `<w:pict>${boxes.join('')}</w:pict>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
