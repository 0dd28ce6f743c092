import path from 'node:path';
import { app } from 'electron';

/** What the system passes to the running app. */
export interface Incoming {
  /** A `.leitbild` file was opened. */
  file: (path: string) => Promise<void>;
  /** The app was started once more, with these arguments. */
  secondStart: (args: readonly string[]) => void;
}

/**
 * Collects `.leitbild` files that the system hands to the app: by its own event (macOS), on the command line, or on that of a
 * second start. Called once before the app is ready, because the first event comes that early. What comes before the returned function
 * is called waits for it.
 */
export function collectIncomingFiles(): (handlers: Incoming) => void {
  let connect: (handlers: Incoming) => void = () => undefined;
  const connected = new Promise<Incoming>((resolve) => (connect = resolve));
  const pass = async (file: string | null) => {
    if (file !== null) await (await connected).file(file);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void pass(file);
  });
  app.on('second-instance', (_, args, folder) => {
    void connected.then(({ secondStart }) => secondStart(args));
    void pass(fileIn(args, folder));
  });
  void pass(fileIn(process.argv, process.cwd()));
  return connect;
}

/** The file among arguments given in a folder. Not always the last one: Chromium adds switches of its own. */
function fileIn(args: readonly string[], folder: string): string | null {
  const file = args.slice(1).find((argument) => !argument.startsWith('-') && /\.leitbild$/i.test(argument));
  return file === undefined ? null : path.resolve(folder, file);
}
