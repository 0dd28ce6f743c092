import path from 'node:path';
import { app, nativeTheme, powerMonitor, shell } from 'electron';
import { forkExportProcess } from './export/process/fork-export-process';
import { cleanUpLibrary } from './session/library/clean-up-library';
import { pathSwitch } from './command-line-switches';
import type { Incoming } from './incoming-files';
import { log } from './log';
import { networkRecord } from './network-record';
import { appOrigin, type PageServer } from './page-server';
import type { ConnectedClients } from './requests/connected-clients';
import { createService, type Service } from './requests/create-service';
import type { Host } from './requests/host';
import { sessionPicture } from './session/library/session-picture';
import { screenLanguage, type SettingsStore } from './settings';
import type { Language } from '../workshop/language';
import { AppMenu } from './windows/app-menu';
import { CloseGuard } from './windows/close-guard';
import { electronDialogs, unsavedDialogs } from './windows/electron-dialogs';
import { electronPrinter } from './windows/electron-printer';
import { electronRoomDevices } from './windows/electron-room-devices';
import { offerCorrections } from './windows/offer-corrections';
import { reloadAfterCrash } from './windows/reload-after-crash';
import type { AppWindow, WindowManager } from './windows/window-manager';

export interface WindowsContext {
  windows: WindowManager;
  clients: ConnectedClients;
  settings: SettingsStore;
  /** The language of the screen. */
  language: () => Language;
  pages: PageServer;
  connectIncoming: (handlers: Incoming) => void;
  /** Whether the profile is a temporary one. */
  isTemporary: boolean;
}

/**
 * Connects the windows, those that are open and those that open later, with everything behind them: library, request handlers, menu,
 * saving before they close. Called once.
 */
export function connectWindows({
  windows,
  clients,
  settings,
  language,
  pages,
  connectIncoming,
  isTemporary,
}: WindowsContext): Service {
  const menu = new AppMenu(windows, language);
  const windowOf = windows.windowOf.bind(windows);
  const dialogs = electronDialogs(windowOf);
  const host: Host = {
    dialogs,
    printer: electronPrinter(windowOf),
    startExportProcess: forkExportProcess,
    // Loaded with the first picture.
    encodePicture: async (bytes) => (await import('./pictures/picture-process')).encodePicture(bytes),
    roomDevices: electronRoomDevices(windows),
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    network: networkRecord,
    origin: appOrigin,
    folder: app.getAppPath(),
    isProfileTemporary: isTemporary,
    systemLanguage: () => screenLanguage('system', app.getPreferredSystemLanguages()),
    openWindow: async () => {
      const opened = windows.open();
      await loaded(opened);
      return opened.client;
    },
    captureScreen: async (client, area) => {
      const window = windowOf(client);
      if (!window || window.isMinimized() || !window.isVisible()) return null;
      const { captureScreen } = await import('./windows/capture-screen');
      return captureScreen(window.webContents, area);
    },
    showInFolder: (file) => shell.showItemInFolder(file),
    settingsChanged: () => {
      nativeTheme.themeSource = settings.values.theme;
      menu.refresh();
    },
    paste: (client) => windowOf(client)?.webContents.paste(),
    menuChanged: (client, model) => menu.update(client, model),
    flushed: (client) => guard.flushed(client),
  };
  const profile = app.getPath('userData');
  const root = pathSwitch('library') ?? path.join(app.getPath('documents'), 'Leitbild');
  const service = createService({ host, clients, settings, language, library: root, profile, log });
  const { library, spelling } = service;
  const guard = new CloseGuard(library, clients, unsavedDialogs(dialogs, language));
  pages.sessionFile = (key, name) => sessionPicture(library, key, name);

  windows.onOpen((opened) => {
    const { window, client } = opened;
    guard.watch(opened);
    offerCorrections(window.webContents, spelling);
    reloadAfterCrash(window, language);
    window.on('focus', () => library.openKeys().forEach((key) => void library.get(key).checkOutside()));
    void loaded(opened).then(async () => client.send('spelling.changed', await spelling.state()));
  });
  powerMonitor.on('suspend', () => void guard.saveAll());
  powerMonitor.on('shutdown', () => void guard.saveAll());

  const first = windows.focused();
  void (first ? loaded(first) : Promise.resolve()).then(() => {
    connectIncoming({
      file: async (file) => {
        const result = await library.importFile(file);
        clients.broadcast('library.changed', null);
        const client = windows.focused()?.client;
        if (result.status === 'ok') client?.send('session.openRequested', { key: result.key });
        else client?.send('library.importRefused', null);
      },
      secondStart: (args) => {
        if (args.includes('--new-window')) windows.open();
        else windows.focus();
      },
    });
    void cleanUpLibrary(library);
  });
  return service;
}

/** Resolves when the page of a window listens to events. */
function loaded({ window: { webContents } }: AppWindow): Promise<void> {
  if (!webContents.isLoading()) return Promise.resolve();
  return new Promise((resolve) => webContents.once('did-finish-load', () => resolve()));
}
