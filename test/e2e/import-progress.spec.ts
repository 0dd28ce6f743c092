import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test, type Leitbild } from './leitbild';
import { element, openBoard, savedBoard, surface, writeNotes } from './pages/board';
import { answerDialogs } from './pages/system-dialog';
import { drop } from './pages/transfer';

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

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A drawing with a picture and rectangles. */
function drawing(count: number): string {
  const rectangles = Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    type: 'rectangle',
    x: (index % 60) * 200,
    y: Math.floor(index / 60) * 200,
    width: 150,
    height: 100,
  }));
  const picture = { id: 'bild', type: 'image', fileId: 'f', x: -400, y: 0, width: 90, height: 90 };
  const files = { f: { id: 'f', mimeType: 'image/png', dataURL: `data:image/png;base64,${pixel}` } };
  return JSON.stringify({ type: 'excalidraw', elements: [picture, ...rectangles], files });
}

/** Makes the window as slow as on a computer of a twentieth of the speed, until the returned function is called. */
async function slowDown(page: Page): Promise<() => Promise<void>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  return async () => {
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devTools.detach();
  };
}

/** The pictures in the folder of the only workshop. */
async function savedPictures({ library }: Leitbild): Promise<string[]> {
  const files = await readdir(library, { recursive: true });
  return files.filter((name) => /assets.*\.(?:jpg|png)$/.test(name));
}

test('placing the elements of a large drawing shows its progress and is cancelled without a trace; placed, it is one undo', async ({
  leitbild,
}) => {
  test.setTimeout(180_000);
  const { page, folder } = leitbild;
  const count = async () => Object.keys((await savedBoard(leitbild)).elements).length;
  const file = path.join(folder, 'gross.excalidraw');
  await writeFile(file, drawing(4000));
  await openBoard(page);
  await writeNotes(page, 'Schon da');
  const speedUp = await slowDown(page);
  await drop(page, file);
  const progress = page.getByRole('progressbar', { name: /^Elemente werden angelegt: [\d.]+ von 4\.?001$/ });
  await expect(progress).toBeVisible({ timeout: 60_000 });
  expect(await savedPictures(leitbild)).toHaveLength(1);
  await surface(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Import abgebrochen (gross.excalidraw). Es wurde nichts übernommen.')).toBeVisible();
  await speedUp();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  // Another edit is the last one: nothing of the drawing came before it.
  await surface(page).focus();
  await writeNotes(page, 'Danach');
  await expect.poll(count).toBe(2);
  await expect.poll(() => savedPictures(leitbild)).toEqual([]);

  await drop(page, file);
  await expect.poll(count, { timeout: 30_000 }).toBe(4003);
  expect(await savedPictures(leitbild)).toHaveLength(1);
  await surface(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(count, { timeout: 30_000 }).toBe(2);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(count, { timeout: 30_000 }).toBe(4003);
  expect(await savedPictures(leitbild)).toHaveLength(1);
});
