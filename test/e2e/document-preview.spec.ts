import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { holdPrinting } from './pages/main-process';

const exportDialog = (page: Page) => page.getByRole('dialog', { name: 'Entscheidungsvorlage exportieren' });
const preview = (page: Page) => page.getByRole('dialog', { name: 'Vorschau: Entscheidungsvorlage' });
const column = (page: Page) => preview(page).getByRole('region', { name: 'Seiten' });
const position = (page: Page) => preview(page).getByRole('status');

async function openExportDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Auf Deutsch' }).click();
  await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Entscheidungsvorlage exportieren' }).click();
}

/** The share of pixels of a drawn page that are not white. */
async function ink(page: Page, name: string): Promise<number> {
  const sheet = column(page).getByRole('group', { name });
  await sheet.locator('canvas[data-drawn="true"]').waitFor();
  return sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let inked = 0;
    for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 200) inked += 1;
    return (inked * 4) / data.length;
  });
}

test.setTimeout(120_000);

test('The decision paper is shown page by page, by keyboard, and Escape leads back to all choices', async ({
  leitbild,
}) => {
  const { page, folder } = leitbild;
  await openExportDialog(page);
  const html = exportDialog(page).getByRole('checkbox', { name: /HTML/ });
  await exportDialog(page).getByText('Webseite in einer Datei (HTML)').click();
  await exportDialog(page).getByRole('button', { name: 'Vorschau' }).click();

  await expect(position(page)).toHaveText(/^Seite 1 von [3-7]$/, { timeout: 60_000 });
  const count = Number((await position(page).textContent())?.at(-1));
  const at = (number: number) => `Seite ${number} von ${count}`;
  expect(await ink(page, at(1))).toBeGreaterThan(0.002);
  await expect(column(page).getByRole('group', { name: at(1) })).toContainText('Vom Zähler zum Menschen');
  await expect(column(page)).toBeFocused();
  await expectAccessible(page, 'the preview');

  await page.keyboard.press('PageDown');
  await expect(position(page)).toHaveText(at(2));
  expect(await ink(page, at(2))).toBeGreaterThan(0.01);
  await page.keyboard.press('ArrowDown');
  await expect(position(page)).toHaveText(at(3));
  await page.keyboard.press('ArrowLeft');
  await expect(position(page)).toHaveText(at(2));
  await page.keyboard.press('End');
  await expect(position(page)).toHaveText(at(count));
  await expect(column(page).getByRole('group', { name: at(count) })).toContainText('Wer den ersten Schritt geht');
  await expect(preview(page).getByRole('button', { name: 'Nächste Seite' })).toBeDisabled();
  await page.keyboard.press('PageDown');
  await expect(position(page)).toHaveText(at(count));
  await page.keyboard.press('Home');
  await expect(position(page)).toHaveText(at(1));

  // Thumbnails: one stop of the tab key, and arrows take the focus along.
  const thumbnails = preview(page).getByRole('navigation', { name: 'Alle Seiten im Überblick' });
  await expect(thumbnails.getByRole('button')).toHaveCount(count);
  await thumbnails.getByRole('button', { name: 'Seite 3' }).click();
  await expect(position(page)).toHaveText(at(3));
  await page.keyboard.press('ArrowRight');
  await expect(thumbnails.getByRole('button', { name: 'Seite 4' })).toBeFocused();
  await expect(thumbnails.locator('[aria-current="page"]')).toHaveAccessibleName('Seite 4');

  // The full width keeps the page that is read; scrolling by hand is followed.
  const sheet = column(page).getByRole('group', { name: at(4) });
  const before = (await sheet.boundingBox())?.width ?? 0;
  await preview(page).getByText('Ganze Breite').click();
  await expect.poll(async () => (await sheet.boundingBox())?.width ?? 0).toBeGreaterThan(before * 1.5);
  await expect(position(page)).toHaveText(at(4));
  await column(page).evaluate((element) => element.scrollTo(0, 0));
  await expect(position(page)).toHaveText(at(1));

  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(exportDialog(page).getByRole('button', { name: 'Vorschau' })).toBeFocused();
  await expect(html).toBeChecked();
  // Nothing of it stays behind.
  expect(await readdir(path.join(folder, 'profile/exports'))).toEqual([]);
});

test('A preview that is closed while it is made is cancelled, and the next one is shown', async ({ leitbild }) => {
  const { app, page, folder } = leitbild;
  const release = await holdPrinting(app);
  await openExportDialog(page);
  await exportDialog(page).getByRole('button', { name: 'Vorschau' }).click();
  await expect(preview(page).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1', { timeout: 60_000 });
  await preview(page).getByRole('button', { name: 'Abbrechen' }).click();
  await expect(preview(page)).toBeHidden();
  await expect.poll(() => readdir(path.join(folder, 'profile/exports'))).toEqual([]);
  await release();
  await exportDialog(page).getByRole('button', { name: 'Vorschau' }).click();
  await expect(position(page)).toHaveText(/^Seite 1 von/, { timeout: 60_000 });
});

test('A chapter that is left out is missing in the preview, and so is it the next time', async ({ leitbild }) => {
  const { page } = leitbild;
  await openExportDialog(page);
  const risks = exportDialog(page).getByRole('checkbox', { name: 'Risiken' });
  await exportDialog(page).getByRole('button', { name: 'Kapitel auswählen …' }).click();
  await expect(risks).toBeChecked({ timeout: 60_000 });
  await exportDialog(page).getByText('Risiken', { exact: true }).click();
  await expectAccessible(page, 'the choice of chapters');

  await exportDialog(page).getByRole('button', { name: 'Vorschau' }).click();
  const cover = column(page).getByRole('group', { name: /^Seite 1 von/ });
  await expect(cover).toContainText('Woran wir den Erfolg messen', { timeout: 60_000 });
  await expect(cover).not.toContainText('Risiken');
  await page.keyboard.press('Escape');
  await expect(risks).not.toBeChecked();

  // In the other language it is the same chapter.
  await exportDialog(page)
    .getByRole('button', { name: /Sprache/ })
    .click();
  await page.getByRole('option', { name: 'Englisch' }).click();
  await expect(exportDialog(page).getByText('Ohne: Risks')).toBeVisible({ timeout: 60_000 });
  await exportDialog(page).getByRole('button', { name: 'Vorschau' }).click();
  await expect(cover).toContainText('Contents', { timeout: 60_000 });
  await expect(cover).not.toContainText('Risks');
});
