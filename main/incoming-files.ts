import path from 'node:path';
import { app, type BrowserWindow } from 'electron';

/** Files the system hands over, kept until there is a window whose page listens. */
export interface IncomingFiles {
  /** Called once: from now on `takeIn` gets every file, those that came before first. */
  show: (window: BrowserWindow, takeIn: (file: string) => Promise<void>) => void;
}

/**
 * Collects `.leitbild` files that the system hands to the app: by its own event (macOS), on the command line, or on that of a
 * second start. Called once before the app is ready, because the first event comes that early.
 */
export function collectIncomingFiles(): IncomingFiles {
  let show: IncomingFiles['show'] = () => undefined;
  const shown = new Promise<{ window: BrowserWindow; takeIn: (file: string) => Promise<void> }>((resolve) => {
    show = (window, takeIn) => resolve({ window, takeIn });
  });
  const hold = async (file: string | null) => {
    if (file !== null) await (await shown).takeIn(file);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void hold(file);
  });
  app.on('second-instance', (_, args, folder) => {
    void shown.then(({ window }) => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    });
    void hold(fileIn(args, folder));
  });
  void hold(fileIn(process.argv, process.cwd()));
  return { show };
}

/** The file among arguments given in a folder. Not always the last one: Chromium adds switches of its own. */
function fileIn(args: readonly string[], folder: string): string | null {
  const file = args.slice(1).find((argument) => !argument.startsWith('-') && /\.leitbild$/i.test(argument));
  return file === undefined ? null : path.resolve(folder, file);
}
