import { protocol, type Session } from 'electron';
import type { PageServer } from './page-server';

/** Must run before the app is ready. Compiled scripts are kept between starts, in runtimes that know `codeCache` (27 and later). */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    // Served in the browser session of the picture process only, see pictures/picture-process.ts.
    { scheme: 'picture', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves app://leitbild to the windows of a browser session. */
export function serveApp(session: Session, pages: PageServer): void {
  session.protocol.handle('app', async (request) => {
    const { protocol: scheme, host, pathname } = new URL(request.url);
    if (scheme !== 'app:' || host !== 'leitbild') return new Response(null, { status: 404 });
    return pages.respond(request.method, pathname);
  });
}
