import type { ElectronApplication } from 'playwright/test';

/** Makes the system's dialogs for files and folders answer with this path from now on. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  const answer = await holdDialogs(app, path);
  await answer();
}

/** Makes the system's dialogs stay open until the returned function is called; then they answer with this path. */
export async function holdDialogs(app: ElectronApplication, path: string): Promise<() => Promise<void>> {
  await app.evaluate(({ dialog }, chosen) => {
    const answered = new Promise<void>((resolve) => {
      Object.assign(globalThis, { answerDialogs: resolve });
    });
    dialog.showOpenDialog = () => answered.then(() => ({ canceled: false, filePaths: [chosen] }));
    dialog.showSaveDialog = () => answered.then(() => ({ canceled: false, filePath: chosen }));
  }, path);
  return () => app.evaluate(() => (globalThis as unknown as { answerDialogs: () => void }).answerDialogs());
}
