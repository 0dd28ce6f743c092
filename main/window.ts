import path from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen, session, shell, type WebContents } from 'electron';
import type { WindowState } from './settings';
import { mainTexts } from './texts';
import { refuse } from './network-guard';
import { appOrigin } from './protocol';

export interface WindowOptions {
  state: WindowState | null;
  onStateChange: (state: WindowState) => void;
}

/** Opens the facilitator's window where it was last time, or centred if that screen is gone. */
export function openMainWindow({ state, onStateChange }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...visiblePart(state),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Leitbild',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171c20' : '#faf8f4',
    webPreferences: {
      preload: path.join(app.getAppPath(), 'out/preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The system's, where it needs no network; see spelling/spelling.ts for the others.
      spellcheck: process.platform === 'darwin',
      navigateOnDragDrop: false,
      disableDialogs: true,
    },
  });
  if (state?.maximised) window.maximize();
  const remember = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    onStateChange({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  window.on('resized', remember);
  window.on('moved', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
  // Linux tells neither `resized` nor `moved`.
  window.on('close', remember);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

/** The windows that people see, without those in which documents are printed. */
export function appWindows(): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter(({ webContents }) => webContents.session === session.defaultSession);
}

function visiblePart(state: WindowState | null): Partial<WindowState> {
  if (!state) return {};
  const { x, y, width, height } = state;
  const seen = screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(x + width, workArea.x + workArea.width);
    const bottom = Math.min(y + height, workArea.y + workArea.height);
    return right - Math.max(x, workArea.x) > 120 && bottom - Math.max(y, workArea.y) > 80;
  });
  return seen ? { x, y, width, height } : { width, height };
}

/** Refuses every way out of the app's own page. Web and mail addresses open outside after a question. */
export function guardContents(contents: WebContents, language: () => 'de' | 'en'): void {
  const stay = (event: { preventDefault: () => void; url?: string }, url?: string) => {
    const target = event.url ?? url ?? '';
    if (target.startsWith(`${appOrigin}/`) && contents.getURL() === '') return;
    event.preventDefault();
    refuse(target.slice(0, 200));
  };
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (event) => stay(event));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void offerOutside(url, language());
    return { action: 'deny' };
  });
}

/** Longest address that is offered, in characters: what a person is asked about must be readable. */
const longestAddress = 2000;

let asking = false;

/** Asks once at a time: a page gone wild must not bury the person in questions. */
async function offerOutside(address: string, language: 'de' | 'en'): Promise<void> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return refuse('invalid address');
  }
  const fits = (url.protocol === 'https:' || url.protocol === 'mailto:') && url.href.length <= longestAddress;
  if (!fits || asking) return refuse(`${url.protocol}//${url.host}`);
  asking = true;
  const text = mainTexts[language].outside;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: text.message,
    detail: url.href,
    buttons: [text.open, text.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  asking = false;
  if (response === 0) await shell.openExternal(url.href);
}
