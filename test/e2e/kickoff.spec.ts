import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './leitbild';
import { createWorkshop } from './pages/start';
import { undo } from './pages/workshop';

test('The window has the title of the workshop; long titles are shown in one line', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Erster Titel');
  await expect(page).toHaveTitle('Erster Titel – Leitbild');
  const title = page.getByRole('main').getByRole('textbox', { name: 'Titel' });
  await title.fill('Was unsere Kundinnen und Kunden\nin drei Jahren über uns erzählen werden und warum');
  await expect(page).toHaveTitle(/^Was unsere Kundinnen und Kunden in drei Jahren/);
  await expect(title).toHaveValue(/Kunden in drei/);
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await expect(page).toHaveTitle('Leitbild');
});

test('A logo is chosen, shown and removed, and a file that is no picture is refused with a message', async ({
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

test('A draft at the empty chair is kept when the drawer is closed', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Stuhl');
  const field = page.getByRole('textbox', { name: 'Festhalten, was vom leeren Stuhl aus gesagt wird' });
  await page.keyboard.press('F2');
  await field.fill('Ich war noch nicht fertig');
  await page.keyboard.press('F2');
  await expect(field).toBeHidden();
  await page.keyboard.press('F2');
  await expect(field).toHaveValue('Ich war noch nicht fertig');
});

test('A step removed from the agenda can be added again, and items move between days', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Zwei Tage', 'Zwei Tage');
  const agenda = page.getByRole('region', { name: 'Ablauf' });
  const days = agenda.getByRole('list');
  await agenda.getByRole('button', { name: 'Auftakt entfernen' }).click();
  await expect(days.first()).not.toContainText('Auftakt');
  await agenda.getByRole('button', { name: 'Auftakt', exact: true }).click();
  await expect(agenda.getByRole('textbox', { name: 'Minuten für Auftakt' })).toBeFocused();
  await expect(agenda.getByRole('button', { name: 'Auftakt', exact: true })).toHaveCount(0);
  await expect(days.last()).toContainText('Auftakt');
  // From the end of the second day to the end of the first.
  const earlier = agenda.getByRole('button', { name: 'Auftakt früher' });
  const before = await days.last().getByRole('listitem').count();
  for (let place = 0; place < before; place += 1) await earlier.click();
  await expect(days.first().getByRole('listitem').last()).toContainText('Auftakt');
  await agenda.getByRole('button', { name: 'Auftakt später' }).click();
  await expect(days.last().getByRole('listitem').first()).toContainText('Auftakt');
});

test('By keyboard, the focus follows a moved item and moves to a neighbour of a removed one', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Mit Tasten');
  await page.getByRole('button', { name: 'Standortbestimmung früher' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Standortbestimmung früher' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Standortbestimmung später' })).toBeFocused();
  await page.getByRole('button', { name: 'Standortbestimmung entfernen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Auftakt entfernen' })).toBeFocused();
  await page.getByRole('button', { name: 'Punkt hinzufügen' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Bezeichnung' }).last()).toBeFocused();

  await page.getByRole('button', { name: 'Person hinzufügen' }).press('Enter');
  await page.keyboard.type('Nora');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Paul');
  await page.getByRole('button', { name: 'Nora entfernen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Paul entfernen' })).toBeFocused();
  await page.getByRole('button', { name: 'Paul entfernen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Person hinzufügen' })).toBeFocused();
  const notices = page.getByRole('region', { name: 'Mitteilungen' });
  await notices.filter({ hasText: 'Paul' }).getByRole('button', { name: 'Rückgängig' }).last().click();
  await expect(page.getByRole('button', { name: 'Paul entfernen' })).toBeVisible();
});

test('The next edit withdraws an offer to undo, which would revert that edit', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Angebot');
  await page.getByRole('button', { name: 'Zukunftsbild entfernen' }).click();
  await expect(page.getByText('„Zukunftsbild“ ist entfernt.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Werkstatt');
  await expect(page.getByText('„Zukunftsbild“ ist entfernt.')).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Zukunftsbild entfernen' })).toBeVisible();
});

test('A date has a year of at most four digits', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Datum');
  const date = page.getByLabel('Datum');
  await date.fill('2027-03-11');
  await date.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('120261');
  await expect(date).toHaveValue(/^\d{4}-03-11$/);
  await page.keyboard.press('Tab');
  await expect(page.getByText('wurde verworfen')).toHaveCount(0);
  await expect(page.getByText(/^Gespeichert/)).toBeVisible();
});

test('The colour of the client is chosen beside the logo, undone, and given back', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Mit Farbe');
  const colour = page.getByLabel('Farbe des Hauses in Dokumenten');
  await expect(colour).toHaveValue('#0b6e78');
  await colour.fill('#ffd400');
  await expect(page.getByText('etwas dunkler, damit sie lesbar bleibt')).toBeVisible();
  await undo(page, 'Angaben geändert');
  await expect(colour).toHaveValue('#0b6e78');
  await colour.fill('#7a1fa2');
  await page.getByRole('button', { name: 'Wieder die Farbe von Leitbild' }).click();
  await expect(colour).toHaveValue('#0b6e78');
});
