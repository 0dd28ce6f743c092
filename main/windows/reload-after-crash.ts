import { app, dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../workshop/language';
import { log } from '../log';
import { mainTexts } from '../texts';

/** After this many crashes within this time, in milliseconds, the page is not reloaded automatically. */
const maxCrashes = 3;
const crashWindow = 60_000;

/**
 * Reloads the page when its process crashes. No edit is lost: main has every acknowledged one. After repeated crashes the person
 * decides.
 */
export function reloadAfterCrash(window: BrowserWindow, language: () => Language): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_, { reason }) => {
    log.error(`The page ended: ${reason}`);
    if (reason === 'clean-exit') return;
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < crashWindow), now];
    if (crashes.length < maxCrashes) {
      window.reload();
      return;
    }
    crashes = [];
    void askWhatNow(window, language());
  });
}

async function askWhatNow(window: BrowserWindow, language: Language): Promise<void> {
  const text = mainTexts[language].crash;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text.message,
    detail: text.detail,
    buttons: [text.retry, text.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) window.reload();
  else app.quit();
}
