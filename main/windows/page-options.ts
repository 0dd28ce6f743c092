import path from 'node:path';
import { app, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';

/** What every window with a page of ours has: the colour before its first paint, and a page that is locked down. */
export function pageOptions(preferences: BrowserWindowConstructorOptions['webPreferences']) {
  return {
    show: false,
    title: 'Leitbild',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171c20' : '#faf8f4',
    webPreferences: {
      ...preferences,
      preload: path.join(app.getAppPath(), 'out/preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
    },
  } satisfies BrowserWindowConstructorOptions;
}
