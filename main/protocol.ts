import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

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

/** Must run before the app is ready. Compiled scripts are kept between starts, in runtimes that know `codeCache` (27 and later). */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

export interface AppFiles {
  /** The file behind `/session/<key>/<name>` (a picture of a session), or null. None until main has its library. */
  sessionFile: (key: string, name: string) => Promise<string | null>;
  /** Settles when the page has got its first script: while that is compiled, main has time. */
  firstScript: Promise<void>;
}

/**
 * Serves app://. Built files come from a table made once at start, so that no request can name a path; pictures of
 * sessions are looked up by what main puts into the returned object. Everything else is 404, everything but GET is 405.
 */
export function serveApp(session: Session, renderer: string): AppFiles {
  let scriptServed = () => {};
  const firstScript = new Promise<void>((resolve) => (scriptServed = resolve));
  const files: AppFiles = { sessionFile: () => Promise.resolve(null), firstScript };
  const table = new Map(filesBelow(renderer).map((file) => [`/${file}`, path.join(renderer, file)]));

  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.protocol !== 'app:' || url.host !== 'leitbild') return refusal(404);
    if (request.method !== 'GET') return refusal(405);
    if (url.pathname === '/' || url.pathname === '/index.html') return page(table.get('/index.html'));

    const [, area, key, name, ...more] = url.pathname.split('/');
    const file =
      area === 'session' && key && name && more.length === 0
        ? await files.sessionFile(decode(key), decode(name))
        : (table.get(url.pathname) ?? null);
    const type = file === null ? undefined : types[path.extname(file)];
    if (file === null || type === undefined) return refusal(404);
    try {
      const bytes = await readFile(file);
      // After the answer has left: what waits for this keeps the thread busy.
      if (type === types['.js']) setTimeout(scriptServed, 20);
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
  });
  return files;
}

async function page(file: string | undefined): Promise<Response> {
  if (!file) return refusal(404);
  const nonce = randomBytes(16).toString('base64');
  const html = (await readFile(file, 'utf8')).replaceAll('%NONCE%', nonce);
  return new Response(html, {
    headers: {
      'content-type': types['.html'] ?? '',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
  });
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'none'",
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
