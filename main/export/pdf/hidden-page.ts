import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { BrowserWindow, session as electronSession, type Session } from 'electron';
import { pageName } from './page-files';

/** A page that takes longer fails, in milliseconds. Two thousand pages take more than one minute on a busy computer; a person can cancel. */
const defaultTimeout = 600_000;

const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

interface HiddenPage {
  /** The folder of `page.html` and its pictures. */
  folder: string;
  /** The path of another file that the page loads by its name; null for a name that it does not know. */
  findFile?: (name: string) => string | null;
  /** Whether main may run a script in it; scripts of the page itself never run. */
  scripts: boolean;
  /** In milliseconds; null for a page that waits for a person. */
  timeout?: number | null;
}

/**
 * Runs `work` with a page in a hidden window without network, in a browser session of its own, and closes the window. Rejects when
 * the signal aborts, the time is up or the page's process ends.
 */
export async function withPage<Result>(
  page: HiddenPage,
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
      javascript: page.scripts,
      spellcheck: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  let stop: (reason: Error) => void = noop;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const onAbort = () => stop(signal?.reason instanceof Error ? signal.reason : new Error('Cancelled'));
  signal?.addEventListener('abort', onAbort, { once: true });
  const onTimeout = () => stop(new Error('The page took too long'));
  const { timeout = defaultTimeout } = page;
  const timer = timeout === null ? undefined : setTimeout(onTimeout, timeout);
  window.webContents.once('render-process-gone', (_event, { reason }) =>
    stop(new Error(`The page stopped: ${reason}`)),
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
const pages = new Map<string, HiddenPage>();

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

/** Files are streamed: a page of many megabytes never passes through main at once. */
async function respond(address: string): Promise<Response> {
  const [, base = '', name = ''] =
    /^app:\/\/leitbild(\/print\/[0-9a-f]{32}\/)([\w-]+\.(?:png|jpg|css))?$/.exec(address) ?? [];
  const page = pages.get(base);
  if (!page) return new Response(null, { status: 404 });
  const file = page.findFile?.(name) ?? path.join(page.folder, name === '' ? pageName : name);
  if (!(await isFile(file))) return new Response(null, { status: 404 });
  const content = Readable.toWeb(createReadStream(file, { highWaterMark: 256_000 })) as unknown as ReadableStream;
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  return new Response(content, { headers: { 'content-type': type, 'content-security-policy': policy } });
}

function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
