import { randomBytes } from 'node:crypto';
import { BrowserWindow, session as electronSession, type Session } from 'electron';
import { sansFontStyle } from '../html/fonts';
import { drawPicture } from '../../pictures/picture-process';
import type { PrintResult } from '../../../preload/contract';
import type { PrintJob } from './pdf';

/** A print job that takes longer fails, in milliseconds. */
const printTimeout = 60_000;

/** Pixels per CSS pixel in pictures of charts: 288 dots per inch. */
const pixelRatio = 3;

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self' data:";

/** Prints a page to PDF in a hidden window without scripts and network, in a browser session of its own. */
export async function printToPdf(job: PrintJob, signal?: AbortSignal): Promise<Uint8Array> {
  return withPage(job, signal, async (window) => {
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
  const work = ({ webContents }: BrowserWindow) =>
    new Promise<PrintResult>((resolve) => {
      webContents.print({ printBackground: true, pageSize: 'A4', footer: line }, (printed, reason) =>
        resolve(printed ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
      );
    });
  return withPage({ ...job, withoutTimeout: true }, undefined, work);
}

interface Page {
  html: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** It waits for a person: no timeout. */
  withoutTimeout?: boolean;
}

async function withPage<Result>(
  page: Page,
  signal: AbortSignal | undefined,
  work: (window: BrowserWindow) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const token = randomBytes(16).toString('hex');
  const session = printSession();
  const base = `/print/${token}/`;
  pages.set(base, page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  let stop: (reason: Error) => void = noop;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const onAbort = () => stop(signal?.reason instanceof Error ? signal.reason : new Error('Cancelled'));
  signal?.addEventListener('abort', onAbort, { once: true });
  const onTimeout = () => stop(new Error('The page took too long to print'));
  const timer = page.withoutTimeout ? undefined : setTimeout(onTimeout, printTimeout);
  window.webContents.once('render-process-gone', (_event, { reason }) =>
    stop(new Error(`Printing stopped: ${reason}`)),
  );
  try {
    return await Promise.race([window.loadURL(`app://leitbild${base}`).then(() => work(window)), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    pages.delete(base);
    window.destroy();
  }
}

function noop(): void {}

/** Pages that are being printed, by the path under which the hidden window loads them. */
const pages = new Map<string, Page>();

let cachedSession: Session | null = null;

/** A browser session in memory that serves the pages being printed and refuses every other request. */
function printSession(): Session {
  if (cachedSession) return cachedSession;
  cachedSession = electronSession.fromPartition('print');
  cachedSession.protocol.handle('app', (request) => respond(request.url));
  cachedSession.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !/^(app:\/\/leitbild\/print\/|data:)/.test(details.url) }),
  );
  cachedSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  return cachedSession;
}

function respond(address: string): Response {
  const [, base = '', file = ''] =
    /^app:\/\/leitbild(\/print\/[0-9a-f]{32}\/)([0-9a-f]{64}\.(?:png|jpg))?$/.exec(address) ?? [];
  const page = pages.get(base);
  if (page && file === '') {
    return new Response(page.html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  }
  const picture = page?.pictures.get(file);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), {
    headers: { 'content-type': file.endsWith('.png') ? 'image/png' : 'image/jpeg' },
  });
}
