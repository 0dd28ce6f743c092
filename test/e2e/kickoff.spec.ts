import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './leitbild';
import { createWorkshop } from './pages/start';
import { undo } from './pages/workshop';

test('The window is called after the workshop, which takes a title of any length on one line', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Erster Titel');
  await expect(page).toHaveTitle('Erster Titel – Leitbild');
  const title = page.getByRole('main').getByRole('textbox', { name: 'Titel' });
  await title.fill('Was unsere Kundinnen und Kunden\nin drei Jahren über uns erzählen werden und warum');
  await expect(page).toHaveTitle(/^Was unsere Kundinnen und Kunden in drei Jahren/);
  await expect(title).toHaveValue(/Kunden in drei/);
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await expect(page).toHaveTitle('Leitbild');
});

test('A logo is chosen, seen, taken back, and a file that is no picture is refused with words', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Mit Logo');
  const choose = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    const dialog = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Logo wählen' }).click();
    await (await dialog).setFiles(file);
  };
  await choose({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('kein Bild') });
  await expect(page.getByText('Dieses Bild kann Leitbild nicht lesen')).toBeVisible();
  const icon = await readFile(path.join(import.meta.dirname, '../../assets/icons/icon.png'));
  await choose({ name: 'logo.png', mimeType: 'image/png', buffer: icon });
  await expect(page.getByRole('button', { name: 'Anderes Logo wählen' }).locator('img')).toBeVisible();
  await page.getByRole('button', { name: 'Logo entfernen' }).click();
  await expect(page.getByRole('button', { name: 'Logo wählen' })).toBeVisible();
  await undo(page, 'Angaben geändert');
  await expect(page.getByRole('button', { name: 'Anderes Logo wählen' })).toBeVisible();
});

test('What was begun at the empty chair is still there when the drawer was closed', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Stuhl');
  const field = page.getByRole('textbox', { name: 'Festhalten, was vom Stuhl aus gesagt wird' });
  await page.keyboard.press('F2');
  await field.fill('Ich war noch nicht fertig');
  await page.keyboard.press('F2');
  await expect(field).toBeHidden();
  await page.keyboard.press('F2');
  await expect(field).toHaveValue('Ich war noch nicht fertig');
});
