import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './leitbild';
import { element, openBoard, savedBoard, surface, writeNotes } from './pages/board';
import { answerDialogs } from './pages/system-dialog';

const canvas = '{"nodes":[{"id":"a","type":"text","text":"Aus der Datei","x":0,"y":0,"width":200,"height":200}]}';

/** Makes reading chosen files wait, as on a slow drive, until the returned function is called. */
async function holdReading(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(
    ({ ipcMain }, bytes) => {
      const released = new Promise<void>((resolve) => {
        Object.assign(globalThis, { releaseReading: resolve });
      });
      ipcMain.removeHandler('file.read');
      ipcMain.handle('file.read', async () => {
        await released;
        return Uint8Array.from(bytes);
      });
    },
    [...Buffer.from(canvas)],
  );
  return () => app.evaluate(() => (globalThis as unknown as { releaseReading: () => void }).releaseReading());
}

for (const how of ['Escape', 'the button'] as const) {
  test(`reading a board of another program shows its progress, and ${how} cancels it without a trace`, async ({
    leitbild,
  }) => {
    const { app, page, folder } = leitbild;
    await openBoard(page);
    await writeNotes(page, 'Schon da');
    const file = path.join(folder, 'langsam.canvas');
    await writeFile(file, canvas);
    await answerDialogs(app, file);
    const release = await holdReading(app);
    await page.getByRole('button', { name: 'Importieren und exportieren' }).click();
    await page.getByRole('menuitem', { name: 'Datei importieren …' }).click();
    await expect(page.getByRole('progressbar', { name: 'langsam.canvas wird gelesen: 0 von 1 MB' })).toBeVisible();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(page.getByText('Import abgebrochen (langsam.canvas). Es wurde nichts übernommen.')).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await release();

    // Another edit is the last one: nothing of the file came before it.
    await surface(page).focus();
    await writeNotes(page, 'Danach');
    await expect.poll(async () => Object.keys((await savedBoard(leitbild)).elements).length).toBe(2);
    await expect(element(page, 'Aus der Datei')).toHaveCount(0);
  });
}
