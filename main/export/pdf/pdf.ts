import { runningTitle, type LeitbildDocument } from '../../../workshop/document';
import { locales } from '../../../workshop/format';
import { readImageInfo } from '../../../workshop/image-info';
import { printFonts, printPalette } from '../../../workshop/print-palette';
import { fontStyle } from '../html/fonts';
import { contentsOf, documentHtml, escapeHtml, type HtmlOptions } from '../html/html';
import { figureSize } from '../figure-size';
import { finishPdf } from './finish-pdf';
import { headingPages } from './heading-pages';

/** The input of a printer: the page, its pictures by asset name, and the footer of each sheet. */
export interface PrintJob {
  html: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** HTML for Chromium's print template. */
  footer: string;
  /** Sheets of A3 in landscape instead of A4. */
  isPoster?: boolean;
}

/** The document as PDF, printed by the given printer. */
export async function documentPdf(
  document: LeitbildDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  print: (job: PrintJob) => Promise<Uint8Array>,
  now: string,
): Promise<Uint8Array> {
  const properties = {
    title: {
      report: `${document.title} – ${document.name}`,
      'press-release': document.title,
      poster: `${document.title} – ${document.name}`,
    }[document.layout],
    subject: document.name,
    author: document.author || document.organisation,
    language: locales[document.language],
    now,
  };
  const printed = await print(await printJobWithPageNumbers(document, pictures, print));
  return finishPdf(printed, properties, contentsOf(document.blocks));
}

/**
 * The print job of a document, with page numbers in its table of contents. The pages of the headings are known only after a first
 * print.
 */
export async function printJobWithPageNumbers(
  document: LeitbildDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  print: (job: PrintJob) => Promise<Uint8Array>,
): Promise<PrintJob> {
  const job = printJob(document, pictures);
  if (document.contentsHeading === '') return job;
  const anchors = contentsOf(document.blocks).map(({ anchor }) => anchor);
  const pages = headingPages(await print({ ...job, pictures: withoutFigures(document, pictures) }), anchors);
  return pages === null ? job : printJob(document, pictures, { pages });
}

/** The smallest PNG: one white pixel. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Figures have a size in the page: page numbers are found without encoding large pictures, which takes most of the time. */
function withoutFigures({ blocks }: LeitbildDocument, pictures: PrintJob['pictures']): PrintJob['pictures'] {
  const small = new Map(pictures);
  for (const block of blocks) if (block.kind === 'figure' && small.has(block.asset)) small.set(block.asset, pixel);
  return small;
}

/** The print job of a document: for PDF, for paper, or for measuring. */
export function printJob(
  document: LeitbildDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  options: Pick<HtmlOptions, 'pages' | 'foot'> = {},
): PrintJob {
  const pictureAddress = (asset: string) => (pictures.has(asset) ? asset : null);
  return {
    html: documentHtml(document, {
      ...options,
      fontStyle,
      pictureAddress,
      figureSize: (asset) => figureSize(pictures.get(asset)),
    }),
    pictures,
    footer: footer(document, pictures),
    isPoster: document.layout === 'poster',
  };
}

function footer(document: LeitbildDocument, pictures: ReadonlyMap<string, Uint8Array>): string {
  const logo = document.logo === null ? undefined : pictures.get(document.logo.asset);
  return printFooter([document.organisation, runningTitle(document)], document.confidentiality, logo);
}

/** Larger logos are on the cover only: the footer is part of every sheet. */
const maxFooterLogo = 500_000;

/**
 * The footer of each sheet: title, confidentiality, page number. Lengths are three quarters of those in print, because Chromium
 * draws its templates one third larger.
 */
export function printFooter(left: readonly string[], confidentiality: string, logo?: Uint8Array): string {
  const style = `width:100%;margin:0 18mm;padding-top:1.5mm;border-top:0.4pt solid ${printPalette.hairline};display:flex;gap:4.5mm;font:6.2pt ${printFonts.sans};color:${printPalette.muted}`;
  return `<div style="${style.replace(/"/g, '&quot;')}">${footerLogo(logo)}<span style="flex:1;white-space:nowrap;overflow:hidden;text-overflow:ellipsis">${escapeHtml(left.filter((part) => part !== '').join(' · '))}</span><span>${escapeHtml(confidentiality)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

/** Chromium's templates load nothing: the picture is a data URL. */
function footerLogo(logo: Uint8Array | undefined): string {
  const type = logo ? readImageInfo(logo)?.type : undefined;
  if (!logo || (type !== 'png' && type !== 'jpg') || logo.byteLength > maxFooterLogo) return '';
  const data = `data:image/${type === 'png' ? 'png' : 'jpeg'};base64,${Buffer.from(logo).toString('base64')}`;
  return `<img src="${data}" alt="" style="height:4mm;max-width:24mm;object-fit:contain">`;
}
