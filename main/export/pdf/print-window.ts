import type { BrowserWindow } from 'electron';
import { sansFontStyle } from '../html/fonts';
import { withPage } from './hidden-page';
import { drawPicture } from '../../pictures/picture-process';
import type { PrintResult } from '../../../preload/contract';
import type { PrintJob } from './pdf';

/** Pixels per CSS pixel in pictures of charts: 288 dots per inch. */
const pixelRatio = 3;

/** Prints a page to PDF in a hidden window without scripts and network, in a browser session of its own. */
export async function printToPdf(job: PrintJob, signal?: AbortSignal): Promise<Uint8Array> {
  return withPage({ ...job, readPicture: fromMap(job.pictures), scripts: false }, signal, async (window) => {
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<style>${sansFontStyle}</style>${job.footer}`,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  });
}

/** Draws an SVG document as PNG, three pixels per CSS pixel, with the bundled fonts, within the limits of pictures. */
export async function svgToPng(svg: string, width: number, height: number, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const withFonts = svg.replace(/<svg[^>]*>/, (tag) => `${tag}<style>${sansFontStyle}</style>`);
  const size = { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) };
  return drawPicture(Buffer.from(withFonts), { ...size, background: '#fff' });
}

/** Prints a page on paper through the system's dialog, in a hidden window; `line` is the footer of each sheet. */
export async function printToPaper(job: Omit<PrintJob, 'footer'>, line: string): Promise<PrintResult> {
  const sheet = job.isPoster ? { pageSize: 'A3' as const, landscape: true } : { pageSize: 'A4' as const };
  const work = ({ webContents }: BrowserWindow) =>
    new Promise<PrintResult>((resolve) => {
      webContents.print({ printBackground: true, ...sheet, footer: line }, (printed, reason) =>
        resolve(printed ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
      );
    });
  return withPage({ ...job, readPicture: fromMap(job.pictures), scripts: false, timeout: null }, undefined, work);
}

function fromMap(pictures: PrintJob['pictures']): (name: string) => Promise<Uint8Array> {
  return (name) => {
    const bytes = pictures.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('No such picture'));
  };
}
