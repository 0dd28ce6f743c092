import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, session as electronSession, type Session } from 'electron';
import type { EncodePictureResult } from '../../preload/contract';
import { readImageInfo } from '../../workshop/image-info';

/**
 * Limits of one picture. Pixels count for pictures whose header names them, which are checked before: 50 megapixels take 200 MB when they
 * are decoded, and as long as they take.
 */
const limits = {
  milliseconds: 5_000,
  millisecondsPerMegapixel: 200,
  /** Beyond what the process needs without a picture. */
  bytes: 300_000_000,
  bytesPerPixel: 8,
};

/** Time between two checks of the limits, in milliseconds. */
const checkInterval = 100;

/** Time after which an idle process is ended, in milliseconds. It is kept between good pictures. */
const idleTime = 60_000;

/** Time within which the process must be ready, in milliseconds. */
const startTime = 30_000;

/** Decoding exceeded a limit or crashed the process. */
class ComplexPictureError extends Error {}

interface DrawingFormat {
  /** In pixels. */
  width: number;
  height: number;
  background: string;
}

/** Decodes a picture of any origin and encodes it for a session. */
export async function encodePicture(bytes: Uint8Array): Promise<EncodePictureResult> {
  const info = readImageInfo(bytes);
  try {
    const call = `pictureTasks.encode(${JSON.stringify(info?.type ?? 'svg')})`;
    const picture = await runNext(bytes, call, info ? info.width * info.height : 0);
    return { status: 'ok', ...(picture as { bytes: Uint8Array; width: number; height: number }) };
  } catch (error) {
    return { status: 'refused', reason: error instanceof ComplexPictureError ? 'complex' : 'type' };
  }
}

/** Draws an SVG as PNG. Rejects when it exceeds the limits. */
export async function drawPicture(svg: Uint8Array, format: DrawingFormat): Promise<Uint8Array> {
  const call = `pictureTasks.draw(${JSON.stringify(format)})`;
  return (await runNext(svg, call, format.width * format.height)) as Uint8Array;
}

let previous: Promise<unknown> = Promise.resolve();
let current: PictureProcess | null = null;
let idle: NodeJS.Timeout | undefined;

/** Runs one task after the other. A process that exceeded a limit, has died or did not load is replaced. */
function runNext(bytes: Uint8Array, call: string, pixels: number): Promise<unknown> {
  const task = previous.then(async () => {
    clearTimeout(idle);
    if (!current || current.isGone) current = new PictureProcess();
    try {
      return await current.run(bytes, call, pixels);
    } finally {
      idle = setTimeout(() => {
        current?.end();
        current = null;
      }, idleTime).unref();
    }
  });
  previous = task.catch(() => {});
  return task;
}

/** A hidden sandboxed window with a process of its own, because its browser session is another one. It can load nothing but its task. */
class PictureProcess {
  readonly #window: BrowserWindow;
  readonly #ready: Promise<void>;
  readonly #gone: Promise<never>;
  #fail: (error: Error) => void = () => {};
  isGone = false;

  constructor() {
    this.#gone = new Promise((_, reject) => (this.#fail = reject));
    this.#gone.catch(() => {});
    this.#window = new BrowserWindow({
      show: false,
      webPreferences: { session: pictureSession(), sandbox: true, spellcheck: false, backgroundThrottling: false },
    });
    const { webContents } = this.#window;
    webContents.once('render-process-gone', () => this.end());
    this.#ready = this.#window.loadURL(`${origin}/`);
    this.#ready.catch((error: Error) => this.end(error));
  }

  /** Runs a call in the page, with the bytes as its picture. Rejects with ComplexPictureError when the process had to be ended. */
  async run(bytes: Uint8Array, call: string, pixels: number): Promise<unknown> {
    const startLimit = setTimeout(() => this.end(), startTime);
    await Promise.race([this.#ready, this.#gone]).finally(() => clearTimeout(startLimit));
    served = bytes;
    const milliseconds = limits.milliseconds + (pixels / 1_000_000) * limits.millisecondsPerMegapixel;
    const deadline = performance.now() + milliseconds;
    const mostBytes = this.#memory() + limits.bytes + pixels * limits.bytesPerPixel;
    const check = setInterval(() => {
      if (performance.now() > deadline || this.#memory() > mostBytes) this.end();
    }, checkInterval);
    try {
      return await Promise.race([this.#window.webContents.executeJavaScript(call), this.#gone]);
    } finally {
      clearInterval(check);
      served = null;
    }
  }

  /** Ends the process at once, even while it is busy. */
  end(reason: Error = new ComplexPictureError('The picture exceeded its limits')): void {
    this.isGone = true;
    this.#fail(reason);
    if (this.#window.isDestroyed()) return;
    this.#window.webContents.forcefullyCrashRenderer();
    this.#window.destroy();
  }

  /** Memory of the process in bytes; 0 when it is gone. */
  #memory(): number {
    if (this.#window.isDestroyed()) return 0;
    const id = this.#window.webContents.getOSProcessId();
    const metric = app.getAppMetrics().find(({ pid }) => pid === id);
    return (metric?.memory.workingSetSize ?? 0) * 1024;
  }
}

const origin = 'picture://process';

const page = '<!doctype html><meta charset="utf-8"><script src="/picture-page.js"></script>';
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src blob:";

/** The bytes of the picture that is being decoded. */
let served: Uint8Array | null = null;

let cachedSession: Session | null = null;

/** A browser session in memory that serves the page and the current picture, and refuses every other request. */
function pictureSession(): Session {
  if (cachedSession) return cachedSession;
  cachedSession = electronSession.fromPartition('pictures');
  cachedSession.protocol.handle('picture', ({ url }) => respond(url));
  cachedSession.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !url.startsWith(`${origin}/`) && !url.startsWith('blob:') }),
  );
  cachedSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  return cachedSession;
}

async function respond(url: string): Promise<Response> {
  const headers = (type: string) => ({
    headers: { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' },
  });
  if (url === `${origin}/`) return new Response(page, headers('text/html'));
  if (url === `${origin}/picture-page.js`) {
    const file = path.join(app.getAppPath(), 'out/picture-page/picture-page.js');
    return new Response(await readFile(file), headers('text/javascript'));
  }
  if (url === `${origin}/picture` && served)
    return new Response(new Uint8Array(served), headers('application/octet-stream'));
  return new Response(null, { status: 404 });
}
