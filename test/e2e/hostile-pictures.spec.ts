import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { element, openBoard, savedBoard, writeNotes } from './pages/board';
import { hostileDrawings } from './pages/hostile-drawings';
import { mainYardstick } from './pages/main-process';
import { createWorkshop } from './pages/start';
import { drop, longestFrame, pasteFile } from './pages/transfer';

/** Longest time between two frames, in milliseconds; on a slow or loaded computer a multiple of the yardstick of the same run. */
const longestFor = async (app: ElectronApplication) => Math.max(1000, 25 * (await mainYardstick(app)));

const tooComplex = /: Zu aufwendig\. Das Bild braucht mehr als 5 Sekunden oder 300 MB/;
const goodDrawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" fill="#a5d8ff"/></svg>';

/** Drops a file that is no picture until its message replaces another. */
async function clearMessage(page: Page, folder: string): Promise<void> {
  const file = path.join(folder, 'nichts.png');
  await writeFile(file, 'kein Bild');
  await drop(page, file);
  await expect(page.getByText(/^nichts\.png: Das kann Leitbild nicht lesen/)).toBeVisible();
}

test.describe('A picture that takes too long or too much memory is refused, and the window never waits', () => {
  test('dropped on the board', async ({ leitbild }) => {
    test.setTimeout(400_000);
    const { page, folder } = leitbild;
    const pictures = async () =>
      Object.values((await savedBoard(leitbild)).elements).filter(({ type }) => type === 'picture').length;
    await openBoard(page);
    await writeNotes(page, 'Schon da');
    let refused = 0;
    for (const [title, draw] of Object.entries(hostileDrawings)) {
      await test.step(title, async () => {
        const name = `${title}.svg`;
        await writeFile(path.join(folder, name), draw());
        const before = await pictures();
        const refusal = page.getByText(`${name}: Zu aufwendig`).or(page.getByText(`${name}: Das kann Leitbild nicht`));
        const gap = await longestFrame(page, async () => {
          await drop(page, path.join(folder, name));
          // A faster computer may draw one of them in time.
          await expect
            .poll(async () => (await refusal.count()) > 0 || (await pictures()) > before, { timeout: 30_000 })
            .toBe(true);
        });
        refused += await page.getByText(`${name}: Zu aufwendig`).count();
        test.info().annotations.push({ type: 'longest frame', description: `${title}: ${gap} ms` });
        expect.soft(gap, title).toBeLessThan(await longestFor(leitbild.app));
        await clearMessage(page, folder);
      });
    }
    expect(refused).toBeGreaterThanOrEqual(10);

    const before = await pictures();
    await writeFile(path.join(folder, 'gut.svg'), goodDrawing);
    await drop(page, path.join(folder, 'gut.svg'));
    await expect.poll(pictures, { timeout: 15_000 }).toBe(before + 1);
    await expect(element(page, /Schon da/)).toBeAttached();
  });

  test('pasted, inside a drawing of another program, and as logo', async ({ leitbild }) => {
    test.setTimeout(120_000);
    const { page, folder } = leitbild;
    const hostile = hostileDrawings['turbulence in a huge region']?.() ?? '';
    const file = path.join(folder, 'wirbel.svg');
    await writeFile(file, hostile);
    await createWorkshop(page, 'Mit Logo');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Logo wählen' }).click();
    const asLogo = await longestFrame(page, async () => {
      await (await chooser).setFiles(file);
      await expect(page.getByText('Dieses Bild ist zu aufwendig')).toBeVisible({ timeout: 20_000 });
    });
    expect(asLogo).toBeLessThan(await longestFor(leitbild.app));

    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await openBoard(page);
    const pasted = await longestFrame(page, async () => {
      await pasteFile(page, file);
      await expect(page.getByText(tooComplex)).toBeVisible({ timeout: 20_000 });
    });
    expect(pasted).toBeLessThan(await longestFor(leitbild.app));

    const address = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const image = (id: string, x: number) => ({ type: 'image', fileId: id, x, y: 0, width: 90, height: 60 });
    const drawing = {
      type: 'excalidraw',
      elements: [image('schlecht', 0), image('gut', 200)],
      files: { schlecht: { dataURL: address(hostile) }, gut: { dataURL: address(goodDrawing) } },
    };
    const board = path.join(folder, 'fremd.excalidraw');
    await writeFile(board, JSON.stringify(drawing));
    const imported = await longestFrame(page, async () => {
      await drop(page, board);
      await expect(page.getByText('1 Bild ließ sich nicht lesen')).toBeVisible({ timeout: 30_000 });
    });
    expect(imported).toBeLessThan(await longestFor(leitbild.app));
    await page.keyboard.press('Escape');
    await expect(element(page, 'Bild ohne Beschreibung')).toBeAttached();
  });
});
