import { randomBytes } from 'node:crypto';
import { BrowserWindow, session as electronSession, type Session } from 'electron';
import { sansFontStyle } from './fonts';
import type { PrintJob } from './pdf';

/** A print job that takes longer than this has got stuck, in milliseconds. */
const patience = 60_000;

/** Pixels per CSS pixel in pictures of charts: sharp at 288 dots per inch. */
const sharpness = 3;

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self'";

/** Prints a page to PDF in a hidden window without scripts, without network, in a browser session of its own. */
export async function printToPdf(job: PrintJob, signal?: AbortSignal): Promise<Uint8Array> {
  return withPage(job.html, job.pictures, {}, signal, async (window) => {
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

/** Draws an SVG document as PNG, three pixels for each CSS pixel, with the bundled fonts. */
export async function rasterise(svg: string, width: number, height: number, signal?: AbortSignal): Promise<Uint8Array> {
  const html = `<!doctype html><meta charset="utf-8"><style>${sansFontStyle}html{background:#fff}body{margin:0;overflow:hidden}svg{display:block;width:${width * sharpness}px;height:${height * sharpness}px}</style>${svg}`;
  const size = { width: width * sharpness, height: height * sharpness };
  return withPage(html, new Map(), size, signal, async (window) => {
    const image = await window.webContents.capturePage({ x: 0, y: 0, ...size });
    return new Uint8Array(image.resize(size).toPNG());
  });
}

async function withPage<Result>(
  html: string,
  pictures: ReadonlyMap<string, Uint8Array>,
  size: { width?: number; height?: number },
  signal: AbortSignal | undefined,
  work: (window: BrowserWindow) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const token = randomBytes(16).toString('hex');
  const session = printSession();
  const base = `/print/${token}/`;
  pages.set(base, { html, pictures });
  const window = new BrowserWindow({
    show: false,
    frame: false,
    enableLargerThanScreen: true,
    useContentSize: true,
    ...size,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      offscreen: size.width !== undefined,
      spellcheck: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const onAbort = () => stop(signal?.reason instanceof Error ? signal.reason : new Error('Cancelled'));
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => stop(new Error('The page took too long to print')), patience);
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

/** Pages that are being printed, by the path under which the hidden window finds them. */
const pages = new Map<string, { html: string; pictures: ReadonlyMap<string, Uint8Array> }>();

let prepared: Session | null = null;

/** A browser session in memory that serves nothing but the pages being printed and refuses every other request. */
function printSession(): Session {
  if (prepared) return prepared;
  prepared = electronSession.fromPartition('print');
  prepared.protocol.handle('app', (request) => answer(request.url));
  prepared.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !/^(app:\/\/leitbild\/print\/|data:font\/)/.test(details.url) }),
  );
  prepared.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  return prepared;
}

function answer(address: string): Response {
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
