import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { announce } from './ipc';
import type { Library } from './session/library';

/**
 * Takes over `.leitbild` files that the system hands to the app: by its own event (macOS), on the command line, or on that of a
 * second start. Called once before the app is ready, with a promise for the window; nothing is announced before its page
 * listens.
 */
export function takeIncomingFiles(library: Library, shown: Promise<BrowserWindow>): void {
  const takeIn = async (file: string | null) => {
    if (file === null) return;
    await shown;
    const result = await library.importFile(file);
    announce('library.changed', null);
    if (result.status === 'ok') announce('session.openRequested', { key: result.key });
    else announce('library.importRefused', null);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void takeIn(file);
  });
  app.on('second-instance', (_, args, folder) => {
    void shown.then((window) => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    });
    void takeIn(fileIn(args, folder));
  });
  void takeIn(fileIn(process.argv, process.cwd()));
}

/** The file among arguments given in a folder. Not always the last one: Chromium adds switches of its own. */
function fileIn(args: readonly string[], folder: string): string | null {
  const file = args.slice(1).find((argument) => !argument.startsWith('-') && /\.leitbild$/i.test(argument));
  return file === undefined ? null : path.resolve(folder, file);
}
