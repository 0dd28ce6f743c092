import path from 'node:path';
import { app, Menu, nativeTheme, session } from 'electron';
import { collectIncomingFiles } from './incoming-files';
import { listenToWindows, windowClient } from './ipc-adapter';
import { guardNetwork } from './network-guard';
import { PageServer } from './page-server';
import type { Profile } from './profile-folder';
import { serveApp } from './protocol';
import { ConnectedClients } from './requests/connected-clients';
import { handleRequest } from './requests/request-handlers';
import { screenLanguage, SettingsStore } from './settings';
import { openFacilitatorWindow } from './windows/facilitator-window';
import { guardContents } from './windows/guard-contents';
import { WindowManager } from './windows/window-manager';

/**
 * Starts the app. Only what a window needs to appear is here: all the rest (sessions, schemas, documents, the log) is loaded while the
 * page is compiled, because everything that is loaded earlier delays the page by its whole time.
 */
export async function startApp({ isTemporary }: Pick<Profile, 'isTemporary'>): Promise<void> {
  const settings = new SettingsStore(app.getPath('userData'));
  const language = () => screenLanguage(settings.values.language, app.getPreferredSystemLanguages());
  // Chromium's own fields for dates and times follow this switch, not the page.
  app.commandLine.appendSwitch('lang', { de: 'de-DE', en: 'en-GB' }[language()]);
  const connectIncoming = collectIncomingFiles();
  app.on('web-contents-created', (_, contents) => guardContents(contents, language));
  app.on('window-all-closed', () => app.quit());

  // Node loads its fetch library at the first use of `Response`, and Electron its own menu unless there is one or none: neither
  // should happen while the page waits for its first file.
  void new Response();
  Menu.setApplicationMenu(null);

  await app.whenReady();
  nativeTheme.themeSource = settings.values.theme;
  guardNetwork(session.defaultSession);
  const pages = new PageServer({ folder: path.join(app.getAppPath(), 'out/renderer') });
  serveApp(session.defaultSession, pages);
  const clients = new ConnectedClients();
  const windows = new WindowManager({
    clients,
    clientOf: windowClient,
    create: (beside) =>
      openFacilitatorWindow({
        state: settings.values.window,
        beside,
        onStateChange: (state) => settings.change({ window: state }),
      }),
    // A document that is still printed in a hidden window must not keep the app running.
    onAllClosed: () => app.quit(),
  });
  windows.open();

  const service = once(async () => {
    const { connectWindows } = await import('./connect-windows');
    return connectWindows({ windows, clients, settings, language, pages, connectIncoming, isTemporary });
  });
  // A request that comes before the service is loaded waits for it.
  listenToWindows(
    (contents) => windows.clientOf(contents),
    async (name, input, client) => handleRequest(await service(), name, input, client),
  );
  await pages.firstScript;
  await service();
}

/** Runs at the first call; later calls return the same result. */
function once<Value>(run: () => Value): () => Value {
  let result: { value: Value } | null = null;
  return () => (result ??= { value: run() }).value;
}
