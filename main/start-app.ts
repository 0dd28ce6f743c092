import path from 'node:path';
import { app, Menu, nativeTheme, session } from 'electron';
import { collectIncomingFiles } from './incoming-files';
import { serveRequests } from './ipc-adapter';
import { guardNetwork } from './network-guard';
import { serveApp } from './protocol';
import { screenLanguage, SettingsStore } from './settings';
import { guardContents, openMainWindow } from './window';

/**
 * Brings the app up. Here is only what a window needs to appear: all the rest (sessions, schemas, documents, the log) is loaded
 * while its page is on the way, because whatever is loaded before delays the page by its whole time.
 */
export async function startApp(): Promise<void> {
  const settings = new SettingsStore(app.getPath('userData'));
  const language = () => screenLanguage(settings.values.language, app.getPreferredSystemLanguages());
  // Fields for dates and times are Chromium's own: they follow this switch, not the page.
  app.commandLine.appendSwitch('lang', { de: 'de-DE', en: 'en-GB' }[language()]);
  const incoming = collectIncomingFiles();
  app.on('web-contents-created', (_, contents) => guardContents(contents, language));
  app.on('window-all-closed', () => app.quit());

  // Node loads its fetch library at the first use of `Response`, and Electron its own menu unless there is one or none: neither
  // should happen while the page waits for its first answer.
  void new Response();
  Menu.setApplicationMenu(null);

  await app.whenReady();
  nativeTheme.themeSource = settings.values.theme;
  guardNetwork(session.defaultSession);
  const files = serveApp(session.defaultSession, path.join(app.getAppPath(), 'out/renderer'));
  const window = openMainWindow({
    state: settings.values.window,
    onStateChange: (state) => settings.change({ window: state }),
  });

  const service = once(async () => {
    const { connectWindow } = await import('./connect-window');
    return connectWindow({ window, settings, language, files, incoming });
  });
  serveRequests(service);
  await files.firstScript;
  await service();
}

/** Runs at the first call; later ones get the same result. */
function once<Value>(run: () => Value): () => Value {
  let result: { value: Value } | null = null;
  return () => (result ??= { value: run() }).value;
}
