import { dialog, type BrowserWindow, type WebContents } from 'electron';
import type { Language } from '../workshop/language';
import { chooseFolder } from './requests/session-requests';
import type { Library } from './session/library';
import { mainTexts } from './texts';

/** How long a window may take to hand over what it still holds, in milliseconds. A hung page must not keep the app open. */
const patience = 3000;

/**
 * Lets a window close only when everything is on the drive: asks the page for what it still holds, saves, and puts the
 * question to the person when that does not work.
 */
export class CloseGuard {
  readonly #library: Library;
  readonly #language: () => Language;
  readonly #windows = new Set<BrowserWindow>();
  /** Windows that were asked for what they hold: one question, however many want the answer. */
  readonly #asked = new Map<WebContents, { answer: Promise<void>; answered: () => void }>();
  readonly #closing = new Set<BrowserWindow>();

  constructor(library: Library, language: () => Language) {
    this.#library = library;
    this.#language = language;
  }

  /** The page of this window has handed everything over. */
  flushed(sender: WebContents): void {
    this.#asked.get(sender)?.answered();
  }

  /** Keeps a window from closing before everything is on the drive. */
  watch(window: BrowserWindow): void {
    this.#windows.add(window);
    window.once('closed', () => this.#windows.delete(window));
    window.on('close', (event) => {
      event.preventDefault();
      if (this.#closing.has(window)) return;
      this.#closing.add(window);
      void this.#close(window).finally(() => this.#closing.delete(window));
    });
  }

  /** Asks every window for what it holds and saves it all; for moments when the computer goes to sleep. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.#windows].map((window) => this.#handOver(window)));
    await Promise.all(this.#library.openKeys().map((key) => this.#library.get(key).flush()));
  }

  async #close(window: BrowserWindow): Promise<void> {
    await this.#handOver(window);
    for (const key of this.#library.openKeys()) {
      const { saved } = await this.#library.close(key);
      if (!saved && !(await this.#mayClose(window, key))) return;
    }
    window.destroy();
  }

  #handOver({ webContents }: BrowserWindow): Promise<void> {
    if (webContents.isCrashed() || webContents.isLoading()) return Promise.resolve();
    const asked = this.#asked.get(webContents);
    if (asked) return asked.answer;
    let answered = () => {};
    const answer = new Promise<void>((resolve) => {
      const timer = setTimeout(() => answered(), patience);
      answered = () => {
        clearTimeout(timer);
        webContents.off('render-process-gone', answered);
        this.#asked.delete(webContents);
        resolve();
      };
      // A page that died answers no more.
      webContents.once('render-process-gone', answered);
    });
    this.#asked.set(webContents, { answer, answered });
    webContents.send('app.closing', null);
    return answer;
  }

  async #mayClose(window: BrowserWindow, key: string): Promise<boolean> {
    const text = mainTexts[this.#language()].dialogs;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text.unsavedTitle,
      detail: text.unsavedDetail,
      buttons: [text.waitOn, text.saveElsewhere, text.closeAnyway],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 0) return false;
    if (response === 1) {
      const folder = await chooseFolder(window.webContents, { title: text.chooseFolder, buttonLabel: text.saveHere });
      const moved = folder === null ? null : await this.#library.saveElsewhere(key, folder);
      if (moved?.status !== 'ok') return this.#mayClose(window, key);
      if (moved.missingPictures > 0) {
        const detail = text.missingDetail.replace('{{count}}', String(moved.missingPictures));
        await dialog.showMessageBox(window, { type: 'info', message: text.missingTitle, detail });
      }
      return (await this.#library.close(moved.key)).saved;
    }
    await this.#library.close(key, true);
    return true;
  }
}
