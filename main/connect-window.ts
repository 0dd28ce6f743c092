import path from 'node:path';
import { app, Menu, powerMonitor, type BrowserWindow } from 'electron';
import { requests } from '../preload/contract';
import type { Language } from '../workshop/language';
import { appRequests, type MenuFocus } from './requests/app-requests';
import { boardRequests } from './requests/board-requests';
import { documentRequests } from './requests/document-requests';
import { ExportJobs } from './requests/export-jobs';
import { libraryRequests } from './requests/library-requests';
import { pressReleaseRequests } from './requests/press-release-requests';
import { sessionRequests } from './requests/session-requests';
import { spellingRequests } from './requests/spelling-requests';
import { CloseGuard } from './close-guard';
import type { IncomingFiles } from './incoming-files';
import { broadcast, type Service } from './ipc-adapter';
import { log } from './log';
import { buildMenu } from './menu';
import type { AppFiles } from './protocol';
import { reloadAfterCrash } from './reload-after-crash';
import { nodeFileSystem } from './session/file-system';
import { Library } from './session/library';
import type { SessionEvent } from './session/session-event';
import type { SettingsStore } from './settings';
import { offerCorrections } from './spelling/offer-corrections';
import { Spelling } from './spelling/spelling';
import { pathSwitch } from './command-line-switches';
import { cleanUpLibrary } from './clean-up-library';
import { appWindows } from './window';

export interface WindowContext {
  window: BrowserWindow;
  settings: SettingsStore;
  /** The language of the screen. */
  language: () => Language;
  files: AppFiles;
  incoming: IncomingFiles;
}

/** Gives an open window everything behind it: library, answers to its requests, menu, saving before it closes. Called once. */
export function connectWindow({ window, settings, language, files, incoming }: WindowContext): Service {
  const root = pathSwitch('library') ?? path.join(app.getPath('documents'), 'Leitbild');
  const environment = {
    fileSystem: nodeFileSystem,
    appVersion: app.getVersion(),
    log: (line: string) => log.info(line),
  };
  const library = new Library(root, app.getPath('userData'), environment, announceSession);
  const jobs = new ExportJobs();
  const closing = new CloseGuard(library, language);
  const spelling = new Spelling(app.getPath('userData'), process.platform);
  offerCorrections(window.webContents, spelling);
  files.sessionFile = (key, name) => sessionFile(library, key, name);

  let focus: MenuFocus = { step: null, undo: null, redo: null };
  const showMenu = (next: MenuFocus | null) => {
    focus = next ?? focus;
    const { language: chosen, theme } = settings.values;
    const state = { ...focus, language: language(), languageChoice: chosen, theme };
    Menu.setApplicationMenu(buildMenu(state, (command) => broadcast('menu.chosen', { command })));
  };
  showMenu(null);

  closing.watch(window);
  window.on('focus', () => library.openKeys().forEach((key) => void library.get(key).checkOutside()));
  reloadAfterCrash(window, language);
  powerMonitor.on('suspend', () => void closing.saveAll());
  powerMonitor.on('shutdown', () => void closing.saveAll());
  // A document still being printed in a hidden window must not keep the app running.
  window.on('closed', () => app.quit());
  const loaded = () => {
    incoming.show(window, (file) => takeIn(library, file));
    void spelling.state().then((state) => broadcast('spelling.changed', state));
    void cleanUpLibrary(library);
  };
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', loaded);
  else loaded();
  return {
    requests,
    answers: {
      ...libraryRequests(library, language),
      ...sessionRequests(library, language, (sender) => closing.flushed(sender)),
      ...documentRequests(library, language, jobs),
      ...boardRequests(library, language, jobs),
      ...pressReleaseRequests(language),
      ...spellingRequests(spelling, language),
      ...appRequests(settings, root, showMenu),
    },
  };
}

/** Takes a file that the system handed over into the library and shows it. */
async function takeIn(library: Library, file: string): Promise<void> {
  const result = await library.importFile(file);
  broadcast('library.changed', null);
  if (result.status === 'ok') broadcast('session.openRequested', { key: result.key });
  else broadcast('library.importRefused', null);
}

function announceSession(key: string, event: SessionEvent): void {
  switch (event.type) {
    case 'saved':
      return broadcast('session.saved', { key, revision: event.revision, at: event.at });
    case 'saveFailed':
      return broadcast('session.saveFailed', { key, problem: event.problem });
    case 'changed': {
      const source = appWindows().find(({ webContents }) => webContents === event.source);
      const { revision, patches } = event;
      return broadcast('session.changed', { key, revision, patches }, source?.webContents ?? null);
    }
    case 'changedOutside':
      return broadcast('session.changedOutside', { key });
    case 'lockLost':
      return broadcast('session.lockLost', { key, host: event.host });
    case 'moved':
      return broadcast('session.moved', { key, newKey: event.newKey });
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
