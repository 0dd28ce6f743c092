import { Menu } from 'electron';
import type { Language } from '../../workshop/language';
import { buildMenu } from '../menu';
import type { MenuModel } from '../../preload/contract';
import type { Client } from '../requests/client';
import type { WindowManager } from './window-manager';

/** Until the page of a window has said what it offers. */
const emptyModel: MenuModel = { file: [], edit: [], steps: [], view: [], language: [], theme: [], help: [] };

/** The native menu. It shows what is possible in the focused window, and its commands go to that window alone. */
export class AppMenu {
  readonly #windows: WindowManager;
  readonly #language: () => Language;
  /** By client. */
  readonly #models = new Map<string, MenuModel>();

  constructor(windows: WindowManager, language: () => Language) {
    this.#windows = windows;
    this.#language = language;
    windows.onOpen(({ window, client }) => window.once('closed', () => this.#models.delete(client.id)));
    windows.onFocus(() => this.refresh());
    this.refresh();
  }

  update({ id }: Client, model: MenuModel): void {
    this.#models.set(id, model);
    if (this.#windows.focused()?.client.id === id) this.refresh();
  }

  /** Builds the menu again, after the focus or the language has changed. */
  refresh(): void {
    const focused = this.#windows.focused();
    const model = (focused && this.#models.get(focused.client.id)) ?? emptyModel;
    const menu = buildMenu(model, this.#language(), (command) => {
      this.#windows.focused()?.client.send('menu.chosen', { command });
    });
    Menu.setApplicationMenu(menu);
  }
}
