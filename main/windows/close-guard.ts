import type { BrowserWindow } from 'electron';
import type { Client } from '../requests/client';
import type { ConnectedClients } from '../requests/connected-clients';
import type { Library } from '../session/library/library';
import type { AppWindow } from './window-manager';

/** How long a window may take to deliver its pending input, in milliseconds. A hung page must not keep the app open. */
const flushTimeout = 3000;

/** The questions of the guard, asked at a window. */
export interface UnsavedDialogs {
  /** What to do with work that cannot be saved. */
  askUnsaved: (window: BrowserWindow) => Promise<'stay' | 'save-elsewhere' | 'close'>;
  /** A folder to save in; null when the person cancels. */
  chooseFolder: (client: Client) => Promise<string | null>;
  /** Says that pictures could not be saved. */
  reportMissingPictures: (window: BrowserWindow, count: number) => Promise<void>;
}

/**
 * Lets a window close only when its work is on the drive: has the page deliver its pending input, saves the sessions that no other window
 * has open, and asks the person when that does not work.
 */
export class CloseGuard {
  readonly #library: Library;
  readonly #clients: ConnectedClients;
  readonly #dialogs: UnsavedDialogs;
  readonly #windows = new Set<AppWindow>();
  /** Windows that are asked for their pending input now, by client: concurrent callers share one request. */
  readonly #flushes = new Map<string, { done: Promise<void>; finish: () => void }>();
  readonly #closing = new Set<AppWindow>();

  constructor(library: Library, clients: ConnectedClients, dialogs: UnsavedDialogs) {
    this.#library = library;
    this.#clients = clients;
    this.#dialogs = dialogs;
  }

  /** The page of this client has delivered its pending input. */
  flushed({ id }: Client): void {
    this.#flushes.get(id)?.finish();
  }

  /** Keeps a window from closing before its work is on the drive. */
  watch(watched: AppWindow): void {
    this.#windows.add(watched);
    watched.window.once('closed', () => this.#windows.delete(watched));
    watched.window.on('close', (event) => {
      event.preventDefault();
      if (this.#closing.has(watched)) return;
      this.#closing.add(watched);
      void this.#close(watched).finally(() => this.#closing.delete(watched));
    });
  }

  /** Saves everything, with the pending input of every window; for moments when the computer goes to sleep. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.#windows].map((each) => this.#flush(each)));
    await Promise.all(this.#library.openKeys().map((key) => this.#library.get(key).flush()));
  }

  async #close(closing: AppWindow): Promise<void> {
    const { window, client } = closing;
    await this.#flush(closing);
    // Looked up again after each session: while the person is asked, another window may close and leave its sessions to this one.
    for (let key = this.#ownSession(client); key !== undefined; key = this.#ownSession(client)) {
      const { saved } = await this.#library.close(key);
      if (!saved && !(await this.#mayClose(closing, key))) return;
    }
    // Before anything else can happen: from now on the sessions it shares belong to the other windows.
    this.#clients.remove(client);
    window.destroy();
  }

  /** An open session that no other client has open. */
  #ownSession(client: Client): string | undefined {
    return this.#library.openKeys().find((key) => !this.#clients.isOpenElsewhere(client, key));
  }

  #flush({ window: { webContents }, client }: AppWindow): Promise<void> {
    if (webContents.isCrashed() || webContents.isLoading()) return Promise.resolve();
    const running = this.#flushes.get(client.id);
    if (running) return running.done;
    let finish = () => {};
    const done = new Promise<void>((resolve) => {
      const timer = setTimeout(() => finish(), flushTimeout);
      finish = () => {
        clearTimeout(timer);
        webContents.off('render-process-gone', finish);
        this.#flushes.delete(client.id);
        resolve();
      };
      // A page that crashed does not reply.
      webContents.once('render-process-gone', finish);
    });
    this.#flushes.set(client.id, { done, finish });
    client.send('app.closing', null);
    return done;
  }

  async #mayClose(closing: AppWindow, key: string): Promise<boolean> {
    const choice = await this.#dialogs.askUnsaved(closing.window);
    if (choice === 'stay') return false;
    if (choice === 'close') {
      await this.#library.close(key, true);
      return true;
    }
    const folder = await this.#dialogs.chooseFolder(closing.client);
    const moved = folder === null ? null : await this.#library.saveElsewhere(key, folder);
    if (moved?.status !== 'ok') return this.#mayClose(closing, key);
    if (moved.missingPictures > 0) await this.#dialogs.reportMissingPictures(closing.window, moved.missingPictures);
    return (await this.#library.close(moved.key)).saved;
  }
}
