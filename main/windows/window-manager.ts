import type { BrowserWindow, WebContents } from 'electron';
import type { Client } from '../requests/client';
import type { ConnectedClients } from '../requests/connected-clients';

export interface AppWindow {
  window: BrowserWindow;
  client: Client;
}

export interface WindowManagerOptions {
  clients: ConnectedClients;
  /** Creates a window. `beside` is the window in front of which it opens; null for the first one. */
  create: (beside: BrowserWindow | null) => BrowserWindow;
  clientOf: (contents: WebContents) => Client;
  /** The last window was closed. */
  onAllClosed: () => void;
}

/**
 * The windows that people see, without those in which documents are printed. Each is a client as long as it is open.
 */
export class WindowManager {
  readonly #options: WindowManagerOptions;
  /** The window that had the focus last is at the end. */
  #windows: AppWindow[] = [];
  readonly #onOpen: ((opened: AppWindow) => void)[] = [];
  readonly #onFocus: ((focused: AppWindow) => void)[] = [];
  /** Windows that only show something: they have no menu and no focus of the app, and keep it neither open nor from closing. */
  readonly #viewers = new Map<WebContents, Client>();

  constructor(options: WindowManagerOptions) {
    this.#options = options;
  }

  /** The open windows; the one that had the focus last is at the end. */
  get windows(): readonly AppWindow[] {
    return this.#windows;
  }

  open(): AppWindow {
    const window = this.#options.create(this.focused()?.window ?? null);
    const opened: AppWindow = { window, client: this.#options.clientOf(window.webContents) };
    this.#windows.push(opened);
    this.#options.clients.add(opened.client);
    window.on('focus', () => {
      this.#windows = [...this.#windows.filter((other) => other !== opened), opened];
      for (const listener of this.#onFocus) listener(opened);
    });
    window.once('closed', () => this.#closed(opened));
    for (const listener of this.#onOpen) listener(opened);
    return opened;
  }

  /**
   * The window that a menu command or a file from the system is for: the one that has the focus, or had it last. A system dialog or a
   * window that prints may have it meanwhile. Known from events: while the focus moves, `isFocused` is true for two windows. Null when no
   * window is open.
   */
  focused(): AppWindow | null {
    return this.#windows.at(-1) ?? null;
  }

  /** Brings the window that had the focus last to the front. */
  focus(): void {
    const window = this.focused()?.window;
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  /** Connects a window that only shows something, such as the room screen, as a client as long as it is open. */
  addViewer(window: BrowserWindow, client: Client): void {
    const { webContents } = window;
    this.#viewers.set(webContents, client);
    this.#options.clients.add(client);
    window.once('closed', () => {
      this.#viewers.delete(webContents);
      this.#options.clients.remove(client);
    });
  }

  /** The client behind a page; null for pages that are not in one of these windows. */
  clientOf(contents: WebContents): Client | null {
    const own = this.#windows.find(({ window }) => window.webContents === contents)?.client;
    return own ?? this.#viewers.get(contents) ?? null;
  }

  /** The window of a client; null when it is closed, or no window. */
  windowOf({ id }: Client): BrowserWindow | null {
    return this.#windows.find(({ client }) => client.id === id)?.window ?? null;
  }

  /** Calls the listener for every window: those that are open now, and those that open later. */
  onOpen(listener: (opened: AppWindow) => void): void {
    this.#onOpen.push(listener);
    this.#windows.forEach(listener);
  }

  onFocus(listener: (focused: AppWindow) => void): void {
    this.#onFocus.push(listener);
  }

  #closed(closed: AppWindow): void {
    this.#windows = this.#windows.filter((other) => other !== closed);
    this.#options.clients.remove(closed.client);
    const next = this.focused();
    if (!next) this.#options.onAllClosed();
    else for (const listener of this.#onFocus) listener(next);
  }
}
