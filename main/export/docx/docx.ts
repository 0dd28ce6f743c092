import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TableOfContents,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import {
  runningTitle,
  type Block,
  type DocumentLayout,
  type LeitbildDocument,
  type Run,
} from '../../../workshop/document';
import { docxComments, type DocxComments } from './docx-comments';
import { docxNotes } from './docx-notes';
import { finishDocxPackage } from './finish-docx-package';
import { DocxLists } from './docx-lists';
import { colour, docxStyles, hairline, mm, page, posterTextWidth, textWidth } from './docx-style';
import { isLongList } from '../is-long-list';
import { docxChartFigure, docxFigure, docxLogo, docxPictures } from './docx-pictures';
import type { WordTemplate } from './template/read-word-template';
import { docxCaption, docxFactRow, docxFacts, docxLanes, docxTable, docxText } from './docx-tables';

export interface DocxOptions {
  /** Creation time in the file's properties, ISO 8601. */
  now: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Whether the fonts are part of the file; otherwise it names substitutes. */
  fontsEmbedded: boolean;
  /** The client's Word file whose look the document has; null for ours. */
  template?: WordTemplate | null;
  /** Draws an SVG document as PNG, for programs that do not show SVG. */
  svgToPng: (svg: string, width: number, height: number) => Promise<Uint8Array>;
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

interface DocxLayout {
  /** Cover or masthead. */
  opening: (document: LeitbildDocument, comments: DocxComments, pictures: DocxOptions['pictures']) => FileChild[];
  textStarts: 'on-new-page' | 'below-opening';
  /** Style of paragraphs below headings of level 3, such as answers to questions. */
  styleBelowHeading3: string | undefined;
}

const layouts: Record<DocumentLayout, DocxLayout> = {
  report: { opening: cover, textStarts: 'on-new-page', styleBelowHeading3: undefined },
  'press-release': { opening: masthead, textStarts: 'below-opening', styleBelowHeading3: 'Answer' },
  poster: { opening: masthead, textStarts: 'below-opening', styleBelowHeading3: undefined },
};

/** The document as DOCX, with styles, native tables and comments, a list of contents, and alternative texts. */
export async function documentDocx(document: LeitbildDocument, options: DocxOptions): Promise<Uint8Array> {
  const layout = layouts[document.layout];
  const notes = docxNotes(document);
  const threads = docxComments(document);
  const comments = { ...threads, behind: (run: Run) => [...notes.behind(run), ...threads.behind(run)] };
  const lists = new DocxLists();
  const isPoster = document.layout === 'poster';
  let level = 0;
  const children: FileChild[] = layout.opening(document, comments, options.pictures);
  // Set until the next block, which starts on a new page.
  let pageBreakBefore = layout.textStarts === 'on-new-page';
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'pageBreak') {
      pageBreakBefore = true;
      continue;
    }
    const next = document.blocks[index + 1]?.kind;
    if (block.kind === 'heading') level = block.level;
    if (block.kind === 'contents') {
      children.push(...contents(document, pageBreakBefore));
      pageBreakBefore = false;
      continue;
    }
    if (pageBreakBefore && block.kind !== 'heading') children.push(new Paragraph({ pageBreakBefore: true }));
    children.push(
      ...(await blockDocx(block, options, {
        lists,
        pageBreakBefore,
        style: level === 3 ? layout.styleBelowHeading3 : undefined,
        keepNext: next === 'factRow' || next === 'facts',
        comments,
        width: isPoster ? posterTextWidth : textWidth,
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
    styles: docxStyles(document.language, document.layout),
    numbering: lists.definitions(),
    footnotes: notes.options,
    ...(comments.options.length === 0 ? {} : { comments: { children: comments.options } }),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, hyphenationZone: mm(5) },
    // The estimate knows our pages only.
    ...(!options.template && canEstimatePages(document)
      ? { pageNumbers: estimatePageNumbersWith({ guess: true }) }
      : {}),
    sections: [
      {
        properties: {
          // The masthead of the first page replaces the header.
          titlePage: true,
          page: {
            // The library swaps the sides of landscape pages.
            size: isPoster
              ? { width: mm(297), height: mm(420), orientation: PageOrientation.LANDSCAPE }
              : { width: page.width, height: page.height },
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
        headers: {
          default: header(document, options.pictures),
          first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
        },
        footers: { default: footer(document), first: footer(document) },
        children,
      },
    ],
  });
  return finishDocxPackage(new Uint8Array(await Packer.toArrayBuffer(file)), document, options);
}

/**
 * Word computes page numbers when it opens the document; estimates are for programs that do not. The layout takes about 35 ms per
 * thousand letters, and far more for words that fill lines, so it is skipped for long documents.
 */
function canEstimatePages(document: LeitbildDocument): boolean {
  if (document.contentsHeading === '') return false;
  const text = JSON.stringify(document.blocks.filter((block) => block.kind !== 'chart'));
  return text.length < 80_000 && !/[^\s"]{200}/.test(text);
}

function cover(document: LeitbildDocument, _: DocxComments, pictures: DocxOptions['pictures']): FileChild[] {
  const logo = docxLogo(document.logo, pictures, 22);
  const lines = [...document.coverLines, document.confidentiality].filter((line) => line !== '');
  return [
    ...(logo ? [new Paragraph({ spacing: { before: mm(20), after: mm(8) }, children: [logo] })] : []),
    new Paragraph({
      style: 'Kicker',
      ...(logo ? {} : { spacing: { before: mm(34) } }),
      children: docxText(document.organisation),
    }),
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
    ...(document.contentsHeading === '' ? [] : contents(document)),
  ];
}

function contents(document: LeitbildDocument, pageBreakBefore = false): FileChild[] {
  const onNewPage = pageBreakBefore ? { pageBreakBefore, spacing: { before: 0, after: mm(2) } } : {};
  return [
    new Paragraph({ style: 'ContentsHeading', ...onNewPage, children: docxText(document.contentsHeading) }),
    new TableOfContents(document.contentsHeading, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
  ];
}

function masthead(document: LeitbildDocument, comments: DocxComments, pictures: DocxOptions['pictures']): FileChild[] {
  const { title, subtitle, titleRuns = [], subtitleRuns = [] } = document;
  const line = (text: string, all: readonly Run[]) => (all.length === 0 ? docxText(text) : runs(all, comments));
  const name = docxText([document.name, document.organisation].filter((part) => part !== '').join(' · '));
  const logo = docxLogo(document.logo, pictures, 9);
  const border = {
    top: { style: BorderStyle.SINGLE, size: 16, color: colour.ink, space: 6 },
    bottom: { ...hairline, space: 6 },
  };
  return [
    new Paragraph({
      style: 'Kicker',
      spacing: { after: mm(8) },
      border,
      ...(logo
        ? { tabStops: endOfLine, children: [...name, new TextRun({ children: ['\t'] }), logo] }
        : { children: name }),
    }),
    new Paragraph({ style: 'Title', children: line(title, titleRuns) }),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: line(subtitle, subtitleRuns) })]),
    ...(document.layout === 'poster' && document.coverLines.length > 0
      ? [new Paragraph({ style: 'Caption', children: docxText(document.coverLines.join(' · ')) })]
      : []),
  ];
}

function header(document: LeitbildDocument, pictures: DocxOptions['pictures']): Header {
  const title = docxText(runningTitle(document));
  const logo = docxLogo(document.logo, pictures, 7);
  const client = logo ? [logo] : docxText(document.organisation);
  return new Header({ children: [betweenMargins('Header', client, title)] });
}

function footer(document: LeitbildDocument): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [betweenMargins('Footer', docxText(document.confidentiality), [numbers])] });
}

/** A tab stop at the right margin. */
const endOfLine = [{ type: TabStopType.RIGHT, position: textWidth }];

function betweenMargins(style: string, left: ParagraphChild[], right: TextRun[]): Paragraph {
  return new Paragraph({
    style,
    tabStops: endOfLine,
    children: [...left, new TextRun({ children: ['\t'] }), ...right],
  });
}

/** The context of a block. */
interface Place {
  lists: DocxLists;
  pageBreakBefore: boolean;
  keepNext: boolean;
  /** Style of a paragraph without a style of its own. */
  style: string | undefined;
  comments: DocxComments;
  /** Of the text, in twentieths of a point. */
  width: number;
}

async function blockDocx(
  block: Exclude<Block, { kind: 'pageBreak' | 'contents' }>,
  options: DocxOptions,
  { lists, pageBreakBefore, keepNext, style, comments, width }: Place,
): Promise<FileChild[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...(block.layout === 'in-text' ? { style: 'TextHeading' } : { heading: levels[block.level - 1] }),
          pageBreakBefore,
          children: docxText(block.text),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(style ? { style } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: runs(block.runs, comments),
        }),
      ];
    case 'lead':
      return [new Paragraph({ style: 'Lead', children: runs(block.runs, comments) })];
    case 'quote':
      return quote(block, comments);
    case 'list': {
      const numbering = lists.numbering(block);
      return block.items.map(
        (item, index) =>
          new Paragraph({
            style: isLongList(block) ? 'NoteList' : 'ListParagraph',
            // A short list is kept together.
            keepNext: block.items.length < 6 && index < block.items.length - 1,
            ...(numbering[index] ? { numbering: numbering[index] } : {}),
            children: runs(item.runs, comments),
          }),
      );
    }
    case 'facts':
      return [docxFacts(block), gap()];
    case 'factRow':
      return [docxFactRow(block, keepNext), gap(keepNext)];
    case 'table':
      return [
        ...(block.caption === '' ? [] : [docxCaption(block.caption, true)]),
        docxTable(block, (cell) => runs(cell, comments), width),
        gap(),
      ];
    case 'lanes':
      return [docxCaption(block.caption, true), docxLanes(block), gap()];
    case 'chart':
      return docxChartFigure(block, {
        svgToPng: options.svgToPng,
        themed: options.template !== undefined && options.template !== null,
      });
    case 'pictures':
      return docxPictures(block, options.pictures);
    case 'figure':
      return docxFigure(block, options.pictures.get(block.asset));
  }
}

function runs(all: readonly Run[], { before, behind }: DocxComments): ParagraphChild[] {
  return all.flatMap((run) => [...before(run), ...runDocx(run), ...behind(run)]);
}

function runDocx(run: Run): ParagraphChild[] {
  // A narrow no-break space keeps the reference mark with its words and separates it from a previous mark.
  if (run.referenceMark) return [new TextRun({ text: `\u202F${run.text}`, style: 'PassageSign' })];
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
  return run.link ? [new ExternalHyperlink({ link: run.link, children: lines })] : lines;
}

function quote(block: Extract<Block, { kind: 'quote' }>, comments: DocxComments): FileChild[] {
  const sources = [block.by ? `– ${block.by}` : '', block.remark ?? ''].filter((text) => text !== '');
  return [
    new Paragraph({ style: 'Quote', keepNext: sources.length > 0, children: runs(block.runs, comments) }),
    ...sources.map((text) => new Paragraph({ style: 'QuoteSource', children: docxText(text) })),
  ];
}

function gap(keepNext = false): Paragraph {
  return new Paragraph({ style: 'Gap', keepNext });
}
