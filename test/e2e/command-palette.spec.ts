import { expect, test } from './leitbild';
import { surface, toBoard } from './pages/board';
import { createWorkshop } from './pages/start';
import { goToStep } from './pages/workshop';

test('The palette offers the commands of the step on screen, and the focus goes where the command puts it', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Befehle');
  await toBoard(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Stille Phase');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rückgängig: Stille Phase begonnen' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Neue Notiz');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Aus der Palette');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option', { name: /Verdeckte Notiz|Aus der Palette/ })).toHaveCount(1);
  await expect(surface(page)).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('haftnotiz');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText([/Neue Notiz/]);
  await page.getByRole('searchbox').fill('zurücknehmen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /Verdeckte Notiz|Aus der Palette/ })).toHaveCount(0);

  await goToStep(page, 'Roadmap');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Stille Phase');
  await expect(page.getByText('Kein Befehl passt.')).toBeVisible();
});
