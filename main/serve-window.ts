import path from 'node:path';
import { app, Menu, powerMonitor, type BrowserWindow } from 'electron';
import { requests } from '../preload/contract';
import type { Language } from '../workshop/language';
import { appAnswers, type MenuFocus } from './answers/app-answers';
import { boardAnswers } from './answers/board-answers';
import { documentAnswers } from './answers/document-answers';
import { ExportJobs } from './answers/export-jobs';
import { libraryAnswers } from './answers/library-answers';
import { pressReleaseAnswers } from './answers/press-release-answers';
import { sessionAnswers } from './answers/session-answers';
import { spellingAnswers } from './answers/spelling-answers';
import { Closing } from './closing';
import type { IncomingFiles } from './incoming-files';
import { announce, type Service } from './ipc';
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
import { switchValue } from './switches';
import { tidyUp } from './tidy-up';
import { appWindows } from './window';

export interface WindowToServe {
  window: BrowserWindow;
  settings: SettingsStore;
  /** The language of the screen. */
  language: () => Language;
  files: AppFiles;
  incoming: IncomingFiles;
}

/** Gives an open window everything behind it: library, answers to its requests, menu, saving before it closes. Called once. */
export function serveWindow({ window, settings, language, files, incoming }: WindowToServe): Service {
  const root = switchValue('library') ?? path.join(app.getPath('documents'), 'Leitbild');
  const environment = {
    fileSystem: nodeFileSystem,
    appVersion: app.getVersion(),
    log: (line: string) => log.info(line),
  };
  const library = new Library(root, app.getPath('userData'), environment, announceSession);
  const jobs = new ExportJobs();
  const closing = new Closing(library, language);
  const spelling = new Spelling(app.getPath('userData'), process.platform);
  offerCorrections(window.webContents, spelling);
  files.sessionFile = (key, name) => sessionFile(library, key, name);

  let focus: MenuFocus = { step: null, undo: null, redo: null };
  const showMenu = (next: MenuFocus | null) => {
    focus = next ?? focus;
    const { language: chosen, theme } = settings.values;
    const state = { ...focus, language: language(), languageChoice: chosen, theme };
    Menu.setApplicationMenu(buildMenu(state, (command) => announce('menu.chosen', { command })));
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
    void spelling.state().then((state) => announce('spelling.changed', state));
    void tidyUp(library);
  };
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', loaded);
  else loaded();
  return {
    requests,
    answers: {
      ...libraryAnswers(library, language),
      ...sessionAnswers(library, language, (sender) => closing.flushed(sender)),
      ...documentAnswers(library, language, jobs),
      ...boardAnswers(library, language, jobs),
      ...pressReleaseAnswers(language),
      ...spellingAnswers(spelling, language),
      ...appAnswers(settings, root, showMenu),
    },
  };
}

/** Takes a file that the system handed over into the library and shows it. */
async function takeIn(library: Library, file: string): Promise<void> {
  const result = await library.importFile(file);
  announce('library.changed', null);
  if (result.status === 'ok') announce('session.openRequested', { key: result.key });
  else announce('library.importRefused', null);
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
