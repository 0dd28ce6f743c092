import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TableOfContents,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Block, LeitbildDocument, Run } from '../../workshop/document';
import { pictureFacts } from '../../workshop/picture-facts';
import { settlePackage } from './docx-package';
import { colour, docxNumbering, docxStyles, hairline, mm, page, textWidth } from './docx-style';
import { docxFacts, docxLanes, docxTable, docxText } from './docx-tables';

export interface DocxOptions {
  /** Written into the file's properties, ISO 8601. */
  now: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Draws an SVG document as PNG, for programs that show no SVG. */
  rasterise: (svg: string, width: number, height: number) => Promise<Uint8Array>;
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** CSS pixels in a millimetre. */
const pixels = 96 / 25.4;

/** Width of the text in CSS pixels: Word's pictures are measured in them. */
const widest = (textWidth / 1440) * 96;

/** The document for Word: real styles, editable tables, a list of contents, descriptions for charts and pictures. */
export async function documentDocx(document: LeitbildDocument, options: DocxOptions): Promise<Uint8Array> {
  const isPressRelease = document.form === 'press-release';
  let lists = 0;
  const children: FileChild[] = isPressRelease ? masthead(document) : cover(document);
  // A report begins on a new page behind its cover; a page break in the text waits for what comes next.
  let pageBreakBefore = !isPressRelease;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'pageBreak') {
      pageBreakBefore = true;
      continue;
    }
    if (block.kind === 'list') lists++;
    if (pageBreakBefore && block.kind !== 'heading') children.push(new Paragraph({ pageBreakBefore: true }));
    children.push(
      ...(await blockDocx(block, options, {
        list: lists,
        pageBreakBefore,
        keepNext: document.blocks[index + 1]?.kind === 'facts',
      })),
    );
    pageBreakBefore = false;
  }
  const file = new Document({
    title: document.title,
    subject: document.name,
    creator: document.author || document.organisation,
    lastModifiedBy: document.author || document.organisation,
    description: document.confidentiality,
    styles: docxStyles(document.language, isPressRelease),
    numbering: docxNumbering,
    ...(canEstimatePages(document) ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: [
      {
        properties: {
          // The first page says at its top what the header says on all others.
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              left: page.side,
              right: page.side,
              top: page.top,
              bottom: page.bottom,
              header: mm(11),
              footer: mm(11),
            },
          },
        },
        headers: { default: header(document), first: new Header({ children: [new Paragraph({ style: 'Header' })] }) },
        footers: { default: footer(document), first: footer(document) },
        children,
      },
    ],
  });
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(file)), document, options.now);
}

/**
 * Word counts pages by itself when it opens the document; the numbers are for programs that do not. Laying out takes about 35 ms
 * for a thousand letters and far more for words that fill lines, so it is left out where it would keep a person waiting.
 */
function canEstimatePages(document: LeitbildDocument): boolean {
  if (document.contents === '') return false;
  const text = JSON.stringify(document.blocks.filter((block) => block.kind !== 'chart'));
  return text.length < 80_000 && !/[^\s"]{200}/.test(text);
}

function cover(document: LeitbildDocument): FileChild[] {
  const lines = [...document.coverLines, document.confidentiality].filter((line) => line !== '');
  return [
    new Paragraph({ style: 'Kicker', spacing: { before: mm(34) }, children: docxText(document.organisation) }),
    new Paragraph({ style: 'Title', children: docxText(document.title) }),
    new Paragraph({ style: 'Subtitle', children: docxText(document.subtitle) }),
    ...lines.map(
      (line, index) =>
        new Paragraph({
          style: 'CoverLine',
          children: docxText(line),
          ...(index === 0 ? { border: { top: { ...hairline, space: 8 } } } : {}),
        }),
    ),
    ...(document.contents === ''
      ? []
      : [
          new Paragraph({ style: 'ContentsHeading', children: docxText(document.contents) }),
          new TableOfContents(document.contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
        ]),
  ];
}

function masthead(document: LeitbildDocument): FileChild[] {
  const children = docxText([document.name, document.organisation].filter((part) => part !== '').join(' · '));
  const border = {
    top: { style: BorderStyle.SINGLE, size: 16, color: colour.ink, space: 6 },
    bottom: { ...hairline, space: 6 },
  };
  return [
    new Paragraph({ style: 'Kicker', spacing: { after: mm(8) }, border, children }),
    new Paragraph({ style: 'Title', children: docxText(document.title) }),
    ...(document.subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: docxText(document.subtitle) })]),
  ];
}

function header(document: LeitbildDocument): Header {
  const name = document.form === 'report' ? document.title : document.name;
  return new Header({ children: [betweenMargins('Header', docxText(document.organisation), docxText(name))] });
}

function footer(document: LeitbildDocument): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [betweenMargins('Footer', docxText(document.confidentiality), [numbers])] });
}

function betweenMargins(style: string, left: TextRun[], right: TextRun[]): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...left, new TextRun({ children: ['\t'] }), ...right],
  });
}

async function blockDocx(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  options: DocxOptions,
  { list, pageBreakBefore, keepNext }: { list: number; pageBreakBefore: boolean; keepNext: boolean },
): Promise<FileChild[]> {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level - 1], pageBreakBefore, children: docxText(block.text) })];
    case 'paragraph':
      return [new Paragraph({ ...(keepNext ? { keepNext } : {}), children: runs(block.runs) })];
    case 'lead':
      return [new Paragraph({ style: 'Lead', children: runs(block.runs) })];
    case 'quote':
      return quote(block);
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: {
              reference: block.ordered ? 'numbers' : 'bullets',
              level: Math.min(8, item.level),
              // Every list counts from one.
              instance: list,
            },
            children: runs(item.runs),
          }),
      );
    case 'facts':
      return [docxFacts(block), gap()];
    case 'table':
      return [...(block.caption === '' ? [] : [caption(block.caption, true)]), docxTable(block), gap()];
    case 'lanes':
      return [caption(block.caption, true), docxLanes(block), gap()];
    case 'chart':
      return [await chart(block, options), caption(block.caption)];
    case 'pictures':
      return pictures(block, options);
  }
}

function runs(all: readonly Run[]): ParagraphChild[] {
  return all
    .map((run) => {
      const style = {
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
        ...(run.underline ? { underline: {} } : {}),
        ...(run.strikethrough ? { strike: true } : {}),
        ...(run.link ? { style: 'Hyperlink' } : {}),
      };
      const lines = run.text
        .split('\n')
        .map((text, index) => new TextRun({ text, ...style, ...(index > 0 ? { break: 1 } : {}) }));
      return { lines, link: run.link };
    })
    .flatMap(({ lines, link }): ParagraphChild[] =>
      link ? [new ExternalHyperlink({ link, children: lines })] : lines,
    );
}

function quote(block: Extract<Block, { kind: 'quote' }>): FileChild[] {
  const sources = [block.by ? `– ${block.by}` : '', block.remark ?? ''].filter((text) => text !== '');
  return [
    new Paragraph({ style: 'Quote', keepNext: sources.length > 0, children: runs(block.runs) }),
    ...sources.map((text) => new Paragraph({ style: 'QuoteSource', children: docxText(text) })),
  ];
}

function caption(text: string, keepNext = false): Paragraph {
  return new Paragraph({ style: 'Caption', keepNext, children: docxText(text) });
}

/** Word joins tables that touch each other: a thin empty line keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ style: 'TableText' });
}

async function chart(block: Extract<Block, { kind: 'chart' }>, options: DocxOptions): Promise<Paragraph> {
  const scale = Math.min(1, widest / block.width);
  const png = await options.rasterise(block.svg, block.width, block.height);
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(block.svg),
        fallback: { type: 'png', data: png },
        transformation: { width: Math.round(block.width * scale), height: Math.round(block.height * scale) },
        altText: { name: block.caption, title: block.caption, description: block.alt },
      }),
    ],
  });
}

/** Pictures in a row as large as three fit side by side, one by itself a little larger. */
function pictures(block: Extract<Block, { kind: 'pictures' }>, options: DocxOptions): FileChild[] {
  const alone = block.pictures.length === 1;
  const room = { width: alone ? 52 * pixels : (widest - 8 * pixels) / 3, height: 60 * pixels };
  const lost: string[] = [];
  const images = block.pictures.flatMap(({ asset, alt }): ParagraphChild[] => {
    const data = options.pictures.get(asset);
    const facts = data ? pictureFacts(data) : null;
    if (!data || (facts?.type !== 'png' && facts?.type !== 'jpg')) {
      lost.push(alt);
      return [];
    }
    const scale = Math.min(room.width / facts.width, room.height / facts.height);
    const size = { width: Math.round(facts.width * scale), height: Math.round(facts.height * scale) };
    const image = new ImageRun({
      type: facts.type,
      data,
      transformation: { width: Math.max(1, size.width), height: Math.max(1, size.height) },
      altText: { name: alt, title: alt, description: alt },
    });
    return [image, new TextRun({ text: '  ' })];
  });
  const captions = block.pictures.map((picture) => picture.caption).filter((text) => text !== '');
  const words = captions.length > 0 ? captions : lost;
  return [
    ...(images.length === 0 ? [] : [new Paragraph({ keepNext: words.length > 0, children: images })]),
    ...(words.length === 0 ? [] : [caption(words.join(' · '))]),
  ];
}
