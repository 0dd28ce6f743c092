import { expect, test } from './leitbild';
import { createWorkshop } from './pages/start';
import { goToStep, undo } from './pages/workshop';

test('Closing: an item is added, written, deleted and brought back', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Neuer Schritt');
  await goToStep(page, 'Abschluss');
  await page.getByRole('button', { name: 'Punkt hinzufügen' }).click();
  await page.getByRole('textbox', { name: 'Punkt' }).fill('Wir antworten zu langsam');
  await page.getByRole('button', { name: 'Löschen: Wir antworten zu langsam' }).click();
  await expect(page.getByRole('textbox', { name: 'Punkt' })).toHaveCount(0);
  await undo(page, 'Punkt gelöscht');
  await expect(page.getByRole('textbox', { name: 'Punkt' })).toHaveValue('Wir antworten zu langsam');
});
