import {
  chartTable,
  listNumbers,
  type Block,
  type Chart,
  type DocumentLayout,
  type Figure,
  type LeitbildDocument,
  type List,
  type Run,
} from '../../../workshop/document';
import { columnWidths, denseColumns, isDenseTable } from '../column-widths';
import { isLongList } from '../is-long-list';
import { accentStyle, posterStyle, printStyle } from './html-style';

export interface HtmlOptions {
  /** The `@font-face` rules of the fonts. */
  fontStyle: string;
  /** The URL of a picture; null when it is missing, then its description is printed. */
  pictureAddress: (asset: string) => string | null;
  /** The size of a figure in millimetres. */
  figureSize?: (asset: string) => { width: number; height: number } | null;
  /** Page numbers of the headings in order, when they are known. */
  pages?: readonly number[];
  /** Additional elements of the head: style rules, and metadata of a standalone file. */
  head?: string;
  /** HTML below the text. */
  foot?: string;
}

/**
 * The document as one printable page without scripts. All texts are escaped; charts are SVG documents of this program and are inserted
 * as they are. Expects a sanitized document (`sanitizeDocument`).
 */
export function documentHtml(document: LeitbildDocument, options: HtmlOptions): string {
  const listed = document.contentsHeading === '' ? '' : contents(document, options.pages);
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(document.title)}</title>
<style>${options.fontStyle}${printStyle}${accentStyle(document)}${document.layout === 'poster' ? posterStyle : ''}</style>${options.head ?? ''}
</head>
<body class="${document.layout}">
${openings[document.layout](document, listed, logoHtml(document, options))}
${body(document.blocks, { ...options, contents: listed })}${options.foot ?? ''}
</body>
</html>
`;
}

/** Escapes a text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** The headings of the table of contents: the two upper levels, with the anchors that `documentHtml` assigns. */
export function contentsOf(blocks: readonly Block[]): { anchor: string; level: number; text: string }[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level < 3 && block.layout === 'chapter'
      ? [{ anchor: `h${index}`, level: block.level, text: block.text }]
      : [],
  );
}

function cover(document: LeitbildDocument, listed: string, logo: string): string {
  const details = document.coverLines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`);
  return [
    '<header class="cover">',
    logo,
    optional('p', 'organisation', document.organisation),
    titleHtml(document),
    optional('p', 'subtitle', document.subtitle),
    `<div class="details">${details.join('')}${optional('p', 'confidentiality', document.confidentiality)}</div>`,
    listed,
    '</header>',
  ].join('\n');
}

/** Lines of a list of contents that fit on the cover; a longer one has two columns. */
const longestContents = 26;

function contents(document: LeitbildDocument, pages: readonly number[] = []): string {
  const items = contentsOf(document.blocks).map(
    ({ anchor, level, text }, index) =>
      `<li${level > 1 ? ' class="sub"' : ''}><a href="#${anchor}" dir="auto">${escapeHtml(text)}</a><span class="page">${pages[index] ?? ''}</span></li>`,
  );
  const long = items.length > longestContents ? ' long' : '';
  return `<nav class="contents${long}"><h2>${escapeHtml(document.contentsHeading)}</h2><ol>${items.join('')}</ol></nav>`;
}

function masthead(document: LeitbildDocument, _: string, logo: string): string {
  return [
    `<header><div class="masthead"><span>${escapeHtml(document.name)}</span><span>${logo || escapeHtml(document.organisation)}</span></div>`,
    titleHtml(document),
    document.subtitle === ''
      ? ''
      : `<p class="subtitle" dir="auto">${headline(document.subtitle, document.subtitleRuns)}</p>`,
    ...(document.layout === 'poster' ? [optional('p', 'lines', document.coverLines.join(' · '))] : []),
    '</header>',
  ].join('\n');
}

/** Not an `h1`, which chapters are: a title has a style of its own. Screen readers announce it as the first heading. */
function titleHtml({ title, titleRuns }: LeitbildDocument): string {
  return `<div class="title" role="heading" aria-level="1" dir="auto">${headline(title, titleRuns)}</div>`;
}

function headline(text: string, runs: readonly Run[] = []): string {
  return runs.length === 0 ? escapeHtml(text) : runsHtml(runs);
}

/** The client's logo; empty when there is none or it cannot be read. */
function logoHtml({ logo }: LeitbildDocument, { pictureAddress }: HtmlOptions): string {
  const address = logo === null ? null : pictureAddress(logo.asset);
  return address === null ? '' : `<img class="logo" src="${escapeHtml(address)}" alt="${escapeHtml(logo?.alt ?? '')}">`;
}

const openings: Record<DocumentLayout, (document: LeitbildDocument, listed: string, logo: string) => string> = {
  report: cover,
  'press-release': masthead,
  poster: masthead,
};

function optional(tag: string, className: string, text: string): string {
  return text === '' ? '' : `<${tag} class="${className}" dir="auto">${escapeHtml(text)}</${tag}>`;
}

interface BodyOptions extends HtmlOptions {
  /** The table of contents as HTML. */
  contents: string;
}

/** Rows of a table that stays on one page with its heading: a longer one would leave half a page blank above it. */
const fewRows = 8;

/** Whether what stands below a heading of the third level, up to the next heading, has no long table. */
function isShortSection(blocks: readonly Block[], heading: number): boolean {
  const end = blocks.findIndex(({ kind }, index) => index > heading && (kind === 'heading' || kind === 'pageBreak'));
  const own = blocks.slice(heading + 1, end === -1 ? undefined : end);
  return own.every((block) => block.kind !== 'table' || block.rows.length <= fewRows);
}

/** A heading of the third level and what stands below it stay on one page if they fit and have no long table. */
function body(blocks: readonly Block[], options: BodyOptions): string {
  const parts: string[] = [];
  let open = false;
  for (const [index, block] of blocks.entries()) {
    if (open && (block.kind === 'heading' || block.kind === 'pageBreak')) {
      parts.push('</section>');
      open = false;
    }
    if (block.kind === 'heading' && block.level === 3 && isShortSection(blocks, index)) {
      parts.push('<section class="keep">');
      open = true;
    }
    parts.push(blockHtml(block, index, options));
  }
  if (open) parts.push('</section>');
  return parts.join('\n');
}

function blockHtml(block: Block, index: number, options: BodyOptions): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="h${index}" dir="auto">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${runsHtml(block.runs)}</p>`;
    case 'lead':
      return `<p class="lead" dir="auto">${runsHtml(block.runs)}</p>`;
    case 'quote':
      return `<blockquote dir="auto">${runsHtml(block.runs)}${optional('footer', 'by', block.by ? `– ${block.by}` : '')}${optional('footer', 'remark', block.remark ?? '')}</blockquote>`;
    case 'list':
      return listHtml(block);
    case 'facts':
      return factsHtml(block);
    case 'factRow':
      return factRowHtml(block);
    case 'table':
      return tableHtml(block);
    case 'lanes':
      return lanesHtml(block);
    case 'chart':
      return chartHtml(block);
    case 'pictures':
      return picturesHtml(block, options);
    case 'figure':
      return figureHtml(block, options);
    case 'contents':
      return options.contents;
    case 'pageBreak':
      return '<div class="break"></div>';
  }
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      if (run.referenceMark) return `<sup>${runs[index - 1]?.referenceMark ? ' ' : ''}${escapeHtml(run.text)}</sup>`;
      let html = escapeHtml(run.text);
      if (run.underline) html = `<u>${html}</u>`;
      if (run.strikethrough) html = `<s>${html}</s>`;
      if (run.italic) html = `<em>${html}</em>`;
      if (run.bold) html = `<strong>${html}</strong>`;
      return run.link ? `<a href="${escapeHtml(run.link)}">${html}</a>` : html;
    })
    .join('');
}

function listHtml(list: List): string {
  const numbers = listNumbers(list);
  const many = isLongList(list) ? ' class="many"' : '';
  let html = '';
  // The end tags of the open lists, and the number that each would count on with.
  const open: { end: string; next: number | null }[] = [];
  for (const [index, { runs, level }] of list.items.entries()) {
    const number = numbers[index] ?? null;
    // A list item contains its inner list: it stays open until an item of its own level follows.
    const depth = Math.min(level, open.length);
    while (open.length > depth + 1) html += `</li>${open.pop()?.end}`;
    let own = open[depth];
    if (own && (own.next !== null) === (number !== null)) html += '</li>';
    else {
      // Bullets after numbers are another list.
      if (own) html += `</li>${open.pop()?.end}`;
      const start = number === null || number === 1 ? '' : ` start="${number}"`;
      html += number === null ? `<ul${many}>` : `<ol${start}${many}>`;
      own = { end: number === null ? '</ul>' : '</ol>', next: number };
      open.push(own);
    }
    const value = number === own.next ? '' : ` value="${number}"`;
    own.next = number === null ? null : number + 1;
    html += `<li${value} dir="auto">${runsHtml(runs)}`;
  }
  for (const { end } of open.reverse()) html += `</li>${end}`;
  return html;
}

function factsHtml(block: Extract<Block, { kind: 'facts' }>): string {
  return `<dl>${block.rows.map(factHtml).join('')}</dl>`;
}

function factRowHtml(block: Extract<Block, { kind: 'factRow' }>): string {
  const columns = block.facts.map(({ width }) => `minmax(0,${width}fr)`).join(' ');
  return `<dl class="row" style="grid-template-columns:${columns}">${block.facts.map(factHtml).join('')}</dl>`;
}

function factHtml({ label, value }: { label: string; value: string }): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value.trim())}</dd></div>`;
}

/** Letters of a table's font size that fit between the margins. */
const lettersInLine = 104;
const lettersInPosterLine = 220;

function tableHtml(block: Extract<Block, { kind: 'table' }>): string {
  // Only posters have tables with groups of columns.
  const isDense = block.groups === undefined && isDenseTable(block);
  const letters = block.groups ? lettersInPosterLine : lettersInLine;
  const columns = columnWidths(block, letters, isDense ? denseColumns : {})
    .map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`)
    .join('');
  const caption = block.caption === '' ? '' : `<caption>${escapeHtml(block.caption)}</caption>`;
  const header = block.header.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const groups = (block.groups ?? []).map(
    ({ text, span }) => `<th scope="colgroup" colspan="${span}" dir="auto">${escapeHtml(text)}</th>`,
  );
  const above = groups.length === 0 ? '' : `<tr class="groups"><td></td>${groups.join('')}</tr>`;
  const rows = block.rows.map(
    (row) => `<tr>${row.map((runs) => `<td dir="auto">${runsHtml(runs)}</td>`).join('')}</tr>`,
  );
  return `<table${isDense ? ' class="dense"' : ''}>${caption}<colgroup>${columns}</colgroup><thead>${above}<tr>${header}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The drawing, and a visually hidden table of its values for screen readers. */
function chartHtml(chart: Chart): string {
  const figures = chart.categories.length === 0 ? '' : `<div class="figures">${tableHtml(chartTable(chart))}</div>`;
  return `<figure class="chart">${chart.drawing.svg}${figures}<figcaption>${escapeHtml(chart.caption)}</figcaption></figure>`;
}

/** Cards of a lane that fit on a page with its title. */
const fewCards = 8;

function lanesHtml(block: Extract<Block, { kind: 'lanes' }>): string {
  const lanes = block.lanes.map((lane) => {
    const cards = lane.cards.map(
      (card) =>
        `<div class="card"><strong dir="auto">${escapeHtml(card.title)}</strong>${card.lines.map((line) => `<span dir="auto">${escapeHtml(line)}</span>`).join('')}</div>`,
    );
    return `<div class="lane"><h4>${escapeHtml(lane.title)}</h4>${cards.join('')}</div>`;
  });
  const isFew = block.lanes.every(({ cards }) => cards.length <= fewCards);
  return `<p class="legend">${escapeHtml(block.caption)}</p><div class="lanes${isFew ? ' few' : ''}" style="grid-template-columns:repeat(${block.lanes.length},1fr)">${lanes.join('')}</div>`;
}

function picturesHtml(block: Extract<Block, { kind: 'pictures' }>, options: HtmlOptions): string {
  const figures = block.pictures.map(({ asset, alt, caption }) => {
    const address = options.pictureAddress(asset);
    const image = address === null ? '' : `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`;
    const text = caption || (address === null ? alt : '');
    return `<figure>${image}${text === '' ? '' : `<figcaption dir="auto">${escapeHtml(text)}</figcaption>`}</figure>`;
  });
  return `<div class="pictures${figures.length === 1 ? ' single' : ''}">${figures.join('')}</div>`;
}

function figureHtml({ asset, alt, caption, missing }: Figure, { pictureAddress, figureSize }: HtmlOptions): string {
  const address = pictureAddress(asset);
  if (address === null) return `<p class="missing" dir="auto">${escapeHtml(missing)}</p>`;
  const size = figureSize?.(asset);
  // The ratio is written too: while page numbers are found, another picture is in its place.
  const style = size
    ? ` style="width:${size.width.toFixed(1)}mm;aspect-ratio:${(size.width / size.height).toFixed(4)}"`
    : '';
  const words = caption === '' ? '' : `<figcaption dir="auto">${escapeHtml(caption)}</figcaption>`;
  return `<figure class="large"><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"${style}>${words}</figure>`;
}
