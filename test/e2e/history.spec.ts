import { expect, test } from './leitbild';
import { createWorkshop } from './pages/start';
import { closeDialog, saved } from './pages/workshop';

test('The history goes back three edits at once, and forward again', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Verlauf');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  for (const name of ['Ort', 'Moderation', 'Wer dort sitzt', 'Ein typischer Satz'])
    await field(name).fill(`${name} eins`);
  await page.getByRole('banner').getByRole('button', { name: 'Rückgängig' }).click({ button: 'right' });
  const history = page.getByRole('complementary', { name: 'Verlauf' });
  const rows = history.getByRole('list').getByRole('button');
  await expect(rows).toHaveCount(5);
  await expect(rows.first()).toHaveAttribute('aria-current', 'step');

  await rows.nth(3).click();
  await expect(rows.nth(3)).toHaveAttribute('aria-current', 'step');
  await expect(field('Ort')).toHaveValue('Ort eins');
  for (const name of ['Moderation', 'Wer dort sitzt', 'Ein typischer Satz']) await expect(field(name)).toHaveValue('');
  await expect(page.getByText(/^Zurück zu:/)).toBeVisible();

  await rows.nth(3).press('Home');
  await page.keyboard.press('Enter');
  await expect(rows.first()).toHaveAttribute('aria-current', 'step');
  await expect(field('Ein typischer Satz')).toHaveValue('Ein typischer Satz eins');
  await saved(page);

  // The same from the keyboard and the palette.
  await page.keyboard.press('Control+Alt+z');
  await expect(history).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Verlauf der Änderungen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(history).toBeVisible();
  await closeDialog(page);
});
