import type { BrowserWindow } from 'electron';
import { withPage } from './hidden-page';
import type { PageFiles } from './page-files';
import { drawPicture } from '../../pictures/picture-process';
import type { PrintResult } from '../../../preload/contract';

/** Prints a page to PDF in a hidden window without scripts and network, in a browser session of its own. */
export async function printToPdf({ folder, footer }: PageFiles, signal?: AbortSignal): Promise<Uint8Array> {
  return withPage({ folder, scripts: false }, signal, (window) =>
    window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

/** Draws an SVG document as PNG, width and height in pixels, within the limits of pictures. */
export function svgToPng(svg: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  return drawPicture(svg, { width, height, background: '#fff' });
}

/** Prints a page on paper through the system's dialog, in a hidden window; `line` is the footer of each sheet. */
export async function printToPaper({ folder, isPoster }: PageFiles, line: string): Promise<PrintResult> {
  const sheet = isPoster ? { pageSize: 'A3' as const, landscape: true } : { pageSize: 'A4' as const };
  const work = ({ webContents }: BrowserWindow) =>
    new Promise<PrintResult>((resolve) => {
      webContents.print({ printBackground: true, ...sheet, footer: line }, (printed, reason) =>
        resolve(printed ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
      );
    });
  return withPage({ folder, scripts: false, timeout: null }, undefined, work);
}
