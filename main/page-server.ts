import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const appOrigin = 'app://leitbild';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** The facilitator's window, and the room screen. */
const pages = new Set(['/index.html', '/room/room.html']);

export interface PageServerOptions {
  /** The folder of the built pages. */
  folder: string;
  /** What pages may connect to, as a source of `connect-src`. The app's pages speak to main and connect to nothing. */
  connect?: "'none'" | "'self'";
  /** Changes the page before it is sent. Scripts in it need the nonce. */
  changePage?: (html: string, nonce: string) => string;
}

/**
 * Serves the built pages and the pictures of sessions. Built files come from a table made once, so that no request can name a path;
 * pictures are looked up by `sessionFile`. Everything else is 404, everything but GET is 405.
 */
export class PageServer {
  /** The file behind `/session/<key>/<name>` (a picture of a session), or null. None until the library is loaded. */
  sessionFile: (key: string, name: string) => Promise<string | null> = () => Promise.resolve(null);
  /** Resolves when the page has received its first script. */
  readonly firstScript: Promise<void>;
  #scriptServed = () => {};
  readonly #table: ReadonlyMap<string, string>;
  readonly #options: PageServerOptions;

  constructor(options: PageServerOptions) {
    this.#options = options;
    this.firstScript = new Promise<void>((resolve) => (this.#scriptServed = resolve));
    this.#table = new Map(filesBelow(options.folder).map((file) => [`/${file}`, path.join(options.folder, file)]));
  }

  /** Responds to a request for a path of this origin; the caller has checked the origin. */
  async respond(method: string, pathname: string): Promise<Response> {
    if (method !== 'GET') return refusal(405);
    if (pathname === '/') return this.#page('/index.html');
    if (pages.has(pathname)) return this.#page(pathname);

    const [, area, key, name, ...more] = pathname.split('/');
    const file =
      area === 'session' && key && name && more.length === 0
        ? await this.sessionFile(decode(key), decode(name))
        : (this.#table.get(pathname) ?? null);
    const type = file === null ? undefined : types[path.extname(file)];
    if (file === null || type === undefined) return refusal(404);
    try {
      const bytes = await readFile(file);
      // After the response was sent: what waits for this keeps the thread busy.
      if (type === types['.js']) setTimeout(this.#scriptServed, 20);
      return new Response(bytes, {
        headers: {
          'content-type': type,
          'x-content-type-options': 'nosniff',
          // A worker lives by the policy of its own script: it computes and may load nothing at all.
          'content-security-policy': "default-src 'none'",
        },
      });
    } catch {
      return refusal(404);
    }
  }

  async #page(pathname: string): Promise<Response> {
    const file = this.#table.get(pathname);
    if (!file) return refusal(404);
    const { connect = "'none'", changePage = (html) => html } = this.#options;
    const nonce = randomBytes(16).toString('base64');
    const html = changePage((await readFile(file, 'utf8')).replaceAll('%NONCE%', nonce), nonce);
    return new Response(html, {
      headers: {
        'content-type': types['.html'] ?? '',
        'content-security-policy': contentSecurityPolicy(nonce, connect),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    });
  }
}

function contentSecurityPolicy(nonce: string, connect: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default lexical',
  ].join('; ');
}

function refusal(status: number): Response {
  return new Response(null, { status });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
