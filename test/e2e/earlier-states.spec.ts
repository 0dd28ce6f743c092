import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './leitbild';
import { expectAccessible } from './expect-accessible';
import { createWorkshop } from './pages/start';
import { openStep, saved } from './pages/workshop';

test('What a step was before lunch is looked at beside the present, and only that step is restored', async ({
  leitbild: { app, page },
}) => {
  await countPictures(app);
  await createWorkshop(page, 'Rückblick');
  await openStep(page, 'intent');
  const statement = page.getByRole('textbox', { name: 'Absicht in einem Satz' });
  await statement.fill('Erst die Kundin.');
  await saved(page);
  // The picture is taken when edits rest.
  await expect.poll(() => pictures(app)).toBe(1);
  await openStep(page, 'kickoff');
  const place = page.getByRole('textbox', { name: 'Ort', exact: true });
  await place.fill('Turbinenhalle');
  await openStep(page, 'intent');
  await statement.fill('Dann wir.');
  await saved(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Frühere');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Frühere Stände' });
  const left = dialog.getByRole('listitem').filter({ hasText: 'Nach „Strategische Absicht“' });
  await expect(left.locator('img')).toHaveJSProperty('naturalWidth', 480);
  await expectAccessible(page, 'the earlier states', left);

  const opened = app.waitForEvent('window');
  await left.getByRole('button', { name: /^Stand von .* ansehen$/ }).click();
  const beside = await opened;
  const banner = beside.getByRole('alert').filter({ hasText: 'nur zum Ansehen: Nach „Strategische Absicht“' });
  await expect(banner).toBeVisible();
  await expect(beside.getByRole('textbox', { name: 'Absicht in einem Satz' })).toHaveValue('Erst die Kundin.');
  await expect(beside.getByRole('textbox', { name: 'Absicht in einem Satz' })).not.toBeEditable();
  await expectAccessible(beside, 'an earlier state');
  await banner.getByRole('button', { name: '„Strategische Absicht“ wiederherstellen' }).click();
  await expect(statement).toHaveValue('Erst die Kundin.');
  await beside.close();
  await openStep(page, 'kickoff');
  await expect(place).toHaveValue('Turbinenhalle');
});

/** Counts the pictures of the screen that main has taken from now on. */
function countPictures(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('No window');
    const capture = contents.capturePage.bind(contents);
    const counter = globalThis as unknown as { pictures: number };
    counter.pictures = 0;
    contents.capturePage = async (...area) => {
      const image = await capture(...area);
      counter.pictures += 1;
      return image;
    };
  });
}

function pictures(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => (globalThis as unknown as { pictures: number }).pictures);
}
