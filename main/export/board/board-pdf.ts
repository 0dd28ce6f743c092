import { locales } from '../../../workshop/format';
import { workshopFactsWords } from '../../../workshop/facts/words';
import type { SessionDocument } from '../../../workshop/session-schema';
import { assetsOfSvg } from '../embed-pictures';
import { fontStyle } from '../html/fonts';
import { escapeHtml } from '../html/html';
import { printFooter, type PrintJob } from '../pdf/pdf';
import { finishPdf } from '../pdf/finish-pdf';

export interface BoardPdf {
  /** One drawing for each page. */
  pages: readonly string[];
  /** Portrait sheets; otherwise landscape. */
  upright: boolean;
  session: SessionDocument;
  /** What is printed: the name of the board or of its part. */
  name: string;
  readAsset: (asset: string) => Promise<Uint8Array>;
  print: (job: PrintJob) => Promise<Uint8Array>;
  /** The moment of printing, ISO 8601. */
  now: string;
}

/** Drawings of the board on sheets of A4, each as large as its sheet allows. */
export async function boardPdf({
  pages,
  upright,
  session,
  name,
  readAsset,
  print,
  now,
}: BoardPdf): Promise<Uint8Array> {
  const { title, organisation, facilitators, language, confidentiality } = session.workshop;
  const pictures = new Map<string, Uint8Array>();
  for (const asset of new Set(pages.flatMap(assetsOfSvg))) {
    const bytes = await readAsset(asset).catch(() => null);
    if (bytes) pictures.set(asset, bytes);
  }
  const height = upright ? '264mm' : '177mm';
  const style = `@page{size:A4 ${upright ? 'portrait' : 'landscape'};margin:12mm 18mm 20mm}
html,body{margin:0}section{height:${height};break-after:page;break-inside:avoid}section:last-child{break-after:auto}
svg{display:block;width:100%;height:100%}`;
  const html = `<!doctype html><html lang="${locales[language]}"><head><meta charset="utf-8"><title>${escapeHtml(name)}</title><style>${fontStyle}${style}</style></head><body>${pages.map((page) => `<section>${page}</section>`).join('')}</body></html>`;
  const printed = await print({
    html,
    pictures,
    footer: printFooter([organisation, title, name], workshopFactsWords[language].confidentialities[confidentiality]),
  });
  const properties = {
    title: [title, name].filter((part) => part !== '').join(' – '),
    subject: name,
    author: facilitators || organisation,
    language: locales[language],
    now,
  };
  return finishPdf(printed, properties, []);
}
