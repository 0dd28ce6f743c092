import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PageServer } from '../../main/page-server';
import { ConnectedClients } from '../../main/requests/connected-clients';
import { createService } from '../../main/requests/create-service';
import type { Host } from '../../main/requests/host';
import { noRoomDevices } from '../../main/room/no-room-devices';
import { sessionPicture } from '../../main/session/library/session-picture';
import { SettingsStore } from '../../main/settings';
import { EventStreams } from './event-streams';

export interface ServerOptions {
  /** The folder of the program, with `out/renderer` and `assets` inside. */
  root: string;
  library: string;
  profile: string;
  language: 'de' | 'en';
  /** Writes a line about an error. */
  log: (line: string) => void;
}

/** Maximum size of a request in bytes; pictures are base64. */
const maxRequestBytes = 100_000_000;

/**
 * Serves the built pages and the request handlers of the app on 127.0.0.1, in plain Node. `address` opens the app once: it carries a
 * token that is exchanged for a cookie. Every request must name the server's own host, and bring the cookie.
 */
export async function startServer(options: ServerOptions): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const origin = `http://${host}`;

  const clients = new ConnectedClients();
  const service = createService({
    host: plainHost(options, origin),
    clients,
    settings: new SettingsStore(options.profile),
    language: () => options.language,
    library: options.library,
    profile: options.profile,
    log: { info: options.log, error: (message, error) => options.log(`${message}: ${String(error)}`) },
  });
  const streams = new EventStreams(service, clients);
  const bridge = readFileSync(path.join(options.root, 'scripts/in-chromium/page-bridge.js'), 'utf8');
  const pages = new PageServer({
    folder: path.join(options.root, 'out/renderer'),
    connect: "'self'",
    // Before the scripts of the page, which use `window.leitbild` when they start.
    changePage: (html, nonce) =>
      html.replace('<script', () => `<script nonce="${nonce}">${bridge}</script>\n    <script`),
  });
  pages.sessionFile = (key, name) => sessionPicture(service.library, key, name);

  const access = new Access();
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', headers } = request;
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (headers.host !== host) return void response.writeHead(421).end();
    const token = searchParams.get('token');
    if (token !== null && access.redeem(token)) {
      return void response.writeHead(303, { location: '/', 'set-cookie': access.setCookie }).end();
    }
    if (!access.isGranted(headers.cookie)) return void response.writeHead(403).end();
    // Browsers request it, unlike windows of the app.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (pathname === '/events') return streams.open(request, response);
    if (pathname === '/request') {
      if (method !== 'POST' || headers.origin !== origin) return void response.writeHead(405).end();
      streams.receive(await bodyOf(request));
      return void response.writeHead(204).end();
    }
    const page = await pages.respond(method, pathname);
    response.writeHead(page.status, Object.fromEntries(page.headers)).end(Buffer.from(await page.arrayBuffer()));
  };
  server.on('request', (request, response) => {
    respond(request, response).catch((error: unknown) => {
      options.log(String(error));
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  return {
    address: `${origin}/?token=${access.token}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      for (const key of service.library.openKeys()) await service.library.close(key, true);
    },
  };
}

/** Grants access for a token, which is valid once, and then for the cookie that replaces it. */
class Access {
  readonly token = randomBytes(24).toString('base64url');
  readonly #cookie = `leitbild=${randomBytes(24).toString('base64url')}`;
  #isRedeemed = false;

  get setCookie(): string {
    return `${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`;
  }

  redeem(token: string): boolean {
    if (this.#isRedeemed || !isSame(token, this.token)) return false;
    this.#isRedeemed = true;
    return true;
  }

  isGranted(cookies: string | undefined): boolean {
    return (cookies ?? '').split('; ').some((cookie) => isSame(cookie, this.#cookie));
  }
}

function isSame(a: string, b: string): boolean {
  return Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** A host without Electron: file dialogs are cancelled, there is no printer, and pages decode pictures themselves. */
function plainHost({ root, language }: ServerOptions, origin: string): Host {
  const cancel = () => Promise.resolve(null);
  const refuse = () => Promise.reject(new Error('There is no printer here'));
  return {
    dialogs: { chooseFile: cancel, chooseFolder: cancel, chooseSavePath: cancel },
    printer: {
      toPdf: refuse,
      svgToPng: refuse,
      drawBoard: refuse,
      toPaper: refuse,
      isAvailable: () => Promise.resolve(false),
    },
    startExportProcess: () => {
      throw new Error('Documents are made in the app only');
    },
    encodePicture: () => Promise.resolve({ status: 'unavailable' }),
    roomDevices: noRoomDevices,
    version: '0.0.0',
    electron: '',
    platform: process.platform,
    network: () => ({ allowed: 0, refused: [] }),
    origin,
    folder: root,
    systemLanguage: () => language,
    isProfileTemporary: false,
    openWindow: () => Promise.resolve(null),
    captureScreen: () => Promise.resolve(null),
    showInFolder: () => undefined,
    settingsChanged: () => undefined,
    paste: () => undefined,
    menuChanged: () => undefined,
    flushed: () => undefined,
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > maxRequestBytes) throw new Error('The request is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
