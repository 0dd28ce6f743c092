import type { BrowserWindow } from 'electron';
import { sansFontStyle } from '../html/fonts';
import { withPage } from './hidden-page';
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

/**
 * Draws an SVG document as PNG, three pixels per CSS pixel, with the bundled fonts. A screenshot of the window would be simpler, but
 * may be taken before everything is painted; a decoded image is complete.
 */
export async function svgToPng(svg: string, width: number, height: number, signal?: AbortSignal): Promise<Uint8Array> {
  const withFonts = svg.replace(/<svg[^>]*>/, (tag) => `${tag}<style>${sansFontStyle}</style>`);
  const address = `data:image/svg+xml;base64,${Buffer.from(withFonts).toString('base64')}`;
  const draw = `(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(address)};
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = ${Math.round(width * pixelRatio)};
    canvas.height = ${Math.round(height * pixelRatio)};
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  })()`;
  return withPage({ html: '<!doctype html>', scripts: true }, signal, async (window) => {
    const png: unknown = await window.webContents.executeJavaScript(draw);
    if (typeof png !== 'string') throw new Error('The chart could not be drawn');
    return new Uint8Array(Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'));
  });
}

/** Prints a page on paper through the system's dialog, in a hidden window; `line` is the footer of each sheet. */
export async function printToPaper(job: Omit<PrintJob, 'footer'>, line: string): Promise<PrintResult> {
  const work = ({ webContents }: BrowserWindow) =>
    new Promise<PrintResult>((resolve) => {
      webContents.print({ printBackground: true, pageSize: 'A4', footer: line }, (printed, reason) =>
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
