import path from 'node:path';
import { app, Menu, nativeTheme, powerMonitor, session, type BrowserWindow } from 'electron';
import log from 'electron-log/main';
import { appAnswers, systemLanguage, type MenuFocus } from './answers/app-answers';
import { documentAnswers } from './answers/document-answers';
import { libraryAnswers } from './answers/library-answers';
import { sessionAnswers } from './answers/session-answers';
import { Closing } from './closing';
import { takeIncomingFiles } from './incoming-files';
import { announce, serveRequests } from './ipc';
import { buildMenu } from './menu';
import { guardNetwork } from './network-guard';
import { serveApp } from './protocol';
import { reloadAfterCrash } from './reload-after-crash';
import { nodeFileSystem } from './session/file-system';
import { Library } from './session/library';
import type { SessionEvent } from './session/session-event';
import { SettingsStore } from './settings';
import { switchValue } from './switches';
import { tidyUp } from './tidy-up';
import { appWindows, guardContents, openMainWindow } from './window';

/** Brings the app up: settings, library, guards, requests, window. In the order in which they need each other. */
export async function startApp(): Promise<void> {
  log.transports.file.level = 'info';
  log.transports.console.level = false;
  const settings = new SettingsStore(app.getPath('userData'));
  const language = () => (settings.values.language === 'system' ? systemLanguage() : settings.values.language);
  const root = switchValue('library') ?? path.join(app.getPath('documents'), 'Leitbild');
  const elsewhereFile = path.join(app.getPath('userData'), 'elsewhere.json');
  const environment = {
    fileSystem: nodeFileSystem,
    appVersion: app.getVersion(),
    log: (line: string) => log.info(line),
  };
  const library = new Library(root, elsewhereFile, environment, announceSession);
  const closing = new Closing(library, language);

  app.on('web-contents-created', (_, contents) => guardContents(contents, language));
  let show: (window: BrowserWindow) => void = () => {};
  takeIncomingFiles(library, new Promise((resolve) => (show = resolve)));
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  nativeTheme.themeSource = settings.values.theme;
  guardNetwork(session.defaultSession);
  serveApp(session.defaultSession, {
    renderer: path.join(app.getAppPath(), 'out/renderer'),
    sessionFile: (key, name) => sessionFile(library, key, name),
  });

  // The page is on its way while menu and requests are set up; it cannot ask before this turn has ended.
  const window = openMainWindow({
    state: settings.values.window,
    onStateChange: (state) => settings.change({ window: state }),
  });
  let focus: MenuFocus = { step: null, undo: null, redo: null };
  const showMenu = (next: MenuFocus | null) => {
    focus = next ?? focus;
    const { language: chosen, theme } = settings.values;
    const state = { ...focus, language: language(), languageChoice: chosen, theme };
    Menu.setApplicationMenu(buildMenu(state, (command) => announce('menu.chosen', { command })));
  };
  showMenu(null);

  serveRequests({
    ...libraryAnswers(library, language),
    ...sessionAnswers(library, language, (sender) => closing.flushed(sender)),
    ...documentAnswers(library, language),
    ...appAnswers(settings, root, showMenu),
  });

  closing.watch(window);
  window.on('focus', () => library.openKeys().forEach((key) => void library.get(key).checkOutside()));
  reloadAfterCrash(window, language);
  powerMonitor.on('suspend', () => void closing.saveAll());
  powerMonitor.on('shutdown', () => void closing.saveAll());
  // A document still being printed in a hidden window must not keep the app running.
  window.on('closed', () => app.quit());
  window.webContents.once('did-finish-load', () => {
    show(window);
    void tidyUp(library);
  });
}

function announceSession(key: string, event: SessionEvent): void {
  switch (event.type) {
    case 'saved':
      return announce('session.saved', { key, revision: event.revision, at: event.at });
    case 'saveFailed':
      return announce('session.saveFailed', { key, problem: event.problem });
    case 'changed': {
      const source = appWindows().find(({ webContents }) => webContents === event.source);
      const { revision, patches } = event;
      return announce('session.changed', { key, revision, patches }, source?.webContents ?? null);
    }
    case 'changedOutside':
      return announce('session.changedOutside', { key });
    case 'lockLost':
      return announce('session.lockLost', { key, host: event.host });
    case 'moved':
      return announce('session.moved', { key, newKey: event.newKey });
  }
}

const pictureName = /^[0-9a-f]{64}\.(jpg|png)$/;

function sessionFile(library: Library, key: string, name: string): Promise<string | null> {
  const inFolder = name === 'picture.png' ? name : pictureName.test(name) ? path.join('assets', name) : null;
  if (inFolder === null) return Promise.resolve(null);
  return library.folderOf(key).then(
    (folder) => path.join(folder, inFolder),
    () => null,
  );
}
