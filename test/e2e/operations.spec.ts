import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { createWorkshop, openSample } from './pages/start';
import { goToStep, setTheme, undo } from './pages/workshop';

const change = 'Entscheidungen bis 200 Euro freigeben';

test('a change goes to the roadmap with its lever, and both lead to each other', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Hebel');
  await goToStep(page, 'Betriebsabläufe');
  const culture = page.getByRole('listitem', { name: 'Kultur' });
  await culture.getByRole('textbox', { name: 'Heute' }).fill('Wer nachfragt, gilt als langsam');
  await culture.getByText('3 – groß').click();
  await expect(page.getByRole('img', { name: /Kultur: 3 – groß/ })).toBeVisible();
  await culture.getByRole('button', { name: 'Veränderung hinzufügen' }).click();
  await page.keyboard.type(change);
  await culture.getByRole('button', { name: 'Als Initiative in die Roadmap' }).click();
  await culture.getByRole('button', { name: change, exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(change);
  await expect(page.getByRole('button', { name: /Hebel/ })).toContainText('Kultur');
  await page.getByRole('button', { name: `Kultur: ${change}` }).click();
  await expect(page.getByRole('textbox', { name: /^Was sich ändert/ })).toBeFocused();
});

test('functions of participants have a row, others are added and removed', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Bereiche');
  await goToStep(page, 'Betriebsabläufe');
  await page.getByRole('button', { name: 'Bereich hinzufügen' }).click();
  await page.getByRole('option', { name: 'Finanzen' }).click();
  const finance = page.getByRole('listitem', { name: 'Finanzen' });
  await finance.getByRole('textbox', { name: 'Womit er aufhört' }).fill('Mahnungen vor dem Anruf');
  await finance.getByRole('button', { name: 'Bereich entfernen: Finanzen' }).click();
  await expect(finance).toHaveCount(0);
  await undo(page, 'Bereich entfernt');
  await expect(finance.getByRole('textbox', { name: 'Womit er aufhört' })).toHaveValue('Mahnungen vor dem Anruf');
});

test('metrics are written by keyboard: Enter adds the next, the menu moves and deletes', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Messgrößen');
  await goToStep(page, 'Betriebsabläufe');
  const metrics = page.getByRole('list', { name: 'Messgrößen, umgedreht' });
  await page.getByRole('button', { name: 'Messgröße hinzufügen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Anrufe je Stunde');
  await page.keyboard.press('Enter');
  await expect(metrics.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.type('Eingegangene Aufträge');
  await page.getByRole('button', { name: 'Aktionen: Eingegangene Aufträge' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Nach oben' }).press('Enter');
  await expect(metrics.getByRole('textbox').first()).toHaveValue('Eingegangene Aufträge');
  await page.getByRole('button', { name: 'Aktionen: Anrufe je Stunde' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Löschen' }).press('Enter');
  await expect(metrics.getByRole('listitem')).toHaveCount(1);
  await undo(page, 'Messgröße gelöscht');
  await expect(metrics.getByRole('listitem')).toHaveCount(2);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, empty and filled, in the ${theme} theme`, async ({ leitbild: { page } }) => {
    await setTheme(page, theme);
    const heading = page.getByRole('heading', { name: 'Sechs Hebel' });
    await createWorkshop(page, 'Leer');
    await goToStep(page, 'Betriebsabläufe');
    await expectAccessible(page, 'the empty step', heading);
    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await openSample(page, 'de');
    await goToStep(page, 'Betriebsabläufe');
    await expectAccessible(page, 'the step of the sample', heading);
  });
}
