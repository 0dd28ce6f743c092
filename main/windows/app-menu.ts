import { Menu } from 'electron';
import type { Language } from '../../workshop/language';
import { buildMenu } from '../menu';
import type { Client } from '../requests/client';
import type { MenuState } from '../requests/host';
import type { SettingsStore } from '../settings';
import type { WindowManager } from './window-manager';

const startScreen: MenuState = { step: null, undo: null, redo: null };

/** The native menu. It shows what is possible in the focused window, and its commands go to that window alone. */
export class AppMenu {
  readonly #windows: WindowManager;
  readonly #settings: SettingsStore;
  readonly #language: () => Language;
  /** By client. */
  readonly #states = new Map<string, MenuState>();

  constructor(windows: WindowManager, settings: SettingsStore, language: () => Language) {
    this.#windows = windows;
    this.#settings = settings;
    this.#language = language;
    windows.onOpen(({ window, client }) => window.once('closed', () => this.#states.delete(client.id)));
    windows.onFocus(() => this.refresh());
    this.refresh();
  }

  update({ id }: Client, state: MenuState): void {
    this.#states.set(id, state);
    if (this.#windows.focused()?.client.id === id) this.refresh();
  }

  /** Builds the menu again, after the focus, the language or the theme has changed. */
  refresh(): void {
    const focused = this.#windows.focused();
    const state = (focused && this.#states.get(focused.client.id)) ?? startScreen;
    const content = { ...state, language: this.#language(), theme: this.#settings.values.theme };
    const menu = buildMenu(content, (command) => this.#windows.focused()?.client.send('menu.chosen', { command }));
    Menu.setApplicationMenu(menu);
  }
}
