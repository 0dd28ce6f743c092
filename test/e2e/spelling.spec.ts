import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { newPressRelease, part, toPressRelease } from './pages/press-release';
import { openWorkshop } from './pages/start';
import { answerDialogs } from './pages/system-dialog';

/** Words are checked when typing pauses. Polling is slow, because each click moves the caret and restarts the check. */
const atRest = { intervals: [1_500] };

/** The misspelt word at these words; empty if it is correct. */
async function misspeltAt(app: ElectronApplication, page: Page, words: string): Promise<string> {
  const place = await part(page, 'problem').evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start === -1) continue;
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
  await app.evaluate(({ BrowserWindow, Menu }) => {
    // A native menu could not be closed by the test.
    Menu.prototype.popup = () => undefined;
    const seen = globalThis as { misspelt?: Promise<string> };
    seen.misspelt = new Promise((resolve) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.webContents.once('context-menu', (_, { misspelledWord }) => resolve(misspelledWord));
    });
  });
  await page.mouse.click(place.x, place.y, { button: 'right' });
  return app.evaluate(() => (globalThis as { misspelt?: Promise<string> }).misspelt ?? '');
}

test('spell checking is off by default; a chosen dictionary is used locally, and nothing is requested', async ({
  leitbild,
}) => {
  const { app, page, folder } = leitbild;
  await writeFile(path.join(folder, 'Deutsch.aff'), Buffer.from('SET ISO8859-1\nSFX n Y 1\nSFX n 0 n .\n', 'latin1'));
  await writeFile(path.join(folder, 'Deutsch.dic'), Buffer.from('5\nder\nKunde/n\nfragt\nnach\nGrößen\n', 'latin1'));
  await writeFile(path.join(folder, 'Falsch.dic'), 'Das ist nur ein Text.');
  await newPressRelease(page);
  await page.getByRole('button', { name: /^Prüfungen/ }).click();
  await page.getByText('Rechtschreibung: aus').click();
  await expect(page.getByText('Aus, weil Leitbild nichts herunterlädt')).toBeVisible();
  await part(page, 'problem').click();
  await page.keyboard.type('der Kunden fragt nach Größen und Rechnnug ');
  // Chromium checks words when it is idle, at the latest 200 ms after a key, and reports nothing when it is off.
  await page.waitForTimeout(300);
  expect(await misspeltAt(app, page, 'Rechnnug')).toBe('');

  const choose = async (file: string) => {
    await answerDialogs(app, path.join(folder, file));
    await page.getByRole('button', { name: 'Wörterbuch wählen …' }).click();
  };
  await choose('Falsch.dic');
  await expect(page.getByText('Das ist kein Wörterbuch.')).toBeVisible();
  await choose('Deutsch.dic');
  await expect(page.getByText('Geprüft wird mit dem Wörterbuch „Deutsch“')).toBeVisible();
  await part(page, 'problem').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Zählre nach ');
  await expect.poll(() => misspeltAt(app, page, 'Zählre'), atRest).toBe('Zählre');
  expect(await misspeltAt(app, page, 'Größen')).toBe('');
  expect(await misspeltAt(app, page, 'Kunden')).toBe('');

  // Also after the next start.
  const again = await leitbild.restart();
  await openWorkshop(again, 'Probe');
  await toPressRelease(again);
  await part(again, 'problem').click();
  await again.keyboard.press('End');
  await again.keyboard.type(' Krantz nach ');
  await expect.poll(() => misspeltAt(leitbild.app, again, 'Krantz'), atRest).toBe('Krantz');
  const state = await again.evaluate(() => window.leitbild.request['spelling.get'](undefined));
  expect(state).toEqual({ kind: 'dictionary', name: 'Deutsch' });
  const { network } = await again.evaluate(() => window.leitbild.request['app.info'](undefined));
  expect(network.refused).toEqual([]);
  expect(await again.evaluate(() => window.leitbild.request['spelling.remove'](undefined))).toEqual({ kind: 'off' });
});
