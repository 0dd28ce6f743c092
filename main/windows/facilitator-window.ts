import { BrowserWindow, screen } from 'electron';
import type { WindowState } from '../settings';
import { appOrigin } from '../page-server';
import { pageOptions } from './page-options';
import { fitIntoWorkArea } from './fit-into-work-area';

export interface WindowOptions {
  /** Where the window was last time; null when that is not known. */
  state: WindowState | null;
  /** The window in front of which this one opens. */
  beside: BrowserWindow | null;
  onStateChange: (state: WindowState) => void;
}

/** Distance between a window and the one that opens in front of it, in CSS pixels. */
const cascade = 32;

/** Opens a facilitator's window: in front of another one, where it was last time, fitted into a screen that exists. */
export function openFacilitatorWindow({ state, beside, onStateChange }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(beside ? shifted(beside) : fitted(state)),
    minWidth: 960,
    minHeight: 600,
    // The system's checker, where it needs no network; see spelling/spelling.ts for the others.
    ...pageOptions({ spellcheck: process.platform === 'darwin' }),
  });
  if (!beside && state?.maximised) window.maximize();
  const remember = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    onStateChange({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  window.on('resized', remember);
  window.on('moved', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
  // Linux sends neither `resized` nor `moved`.
  window.on('close', remember);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

function shifted(window: BrowserWindow): Partial<WindowState> {
  const { x, y, width, height } = window.getNormalBounds();
  return fitted({ x: x + cascade, y: y + cascade, width, height });
}

/** The last position and size, fitted into the work area of a screen that exists now. */
function fitted(state: Electron.Rectangle | null): Partial<WindowState> {
  return state ? fitIntoWorkArea(state, screen.getDisplayMatching(state).workArea) : {};
}
