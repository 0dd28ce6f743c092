import type { ElectronApplication } from 'playwright/test';

/** Has the system's dialogs for files and folders answer with this path from now on, after so many milliseconds. */
export async function answerDialogs(app: ElectronApplication, path: string, after = 0): Promise<void> {
  await app.evaluate(
    ({ dialog }, answer) => {
      const wait = () => new Promise((done) => setTimeout(done, answer.after));
      dialog.showOpenDialog = () => wait().then(() => ({ canceled: false, filePaths: [answer.path] }));
      dialog.showSaveDialog = () => wait().then(() => ({ canceled: false, filePath: answer.path }));
    },
    { path, after },
  );
}
