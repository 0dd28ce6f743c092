import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { surface, toBoard } from './pages/board';
import { createWorkshop, openSample } from './pages/start';
import { closeDialog, goToStep, setTheme } from './pages/workshop';

const field = (page: Page) => page.getByRole('combobox', { name: 'Wörter oder „genauer Wortlaut“' });

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await field(page).fill(query);
}

test('The search leads to an initiative and to a comment, with the focus where the words are', async ({
  leitbild: { page },
}) => {
  await openSample(page, 'de');
  await search(page, 'kuechentisch rechnung bringen');
  await expect(page.getByRole('option', { name: /^Initiative/ })).toHaveCount(1);
  await page.getByRole('option', { name: /^Initiative/ }).click();
  await expect(page.locator('textarea:focus')).toHaveValue(/^Rechnung auf eine Seite bringen/);
  await expect(page.getByRole('navigation').locator('[data-step="roadmap"] [aria-current]')).toBeVisible();

  // A resolved comment, which the list beside the text leaves out.
  await search(page, '"Steht das schon im Kalender"');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const comment = page.getByRole('complementary').getByRole('button', { name: /Steht das schon im Kalender/ });
  await expect(comment).toBeFocused();
  await expect(comment).toHaveAttribute('aria-expanded', 'true');

  // Another one while its step is on screen.
  await page.getByRole('banner').getByRole('button', { name: 'Im Workshop suchen' }).click();
  await expect(page.getByRole('button', { name: '"Steht das schon im Kalender"' })).toBeVisible();
  await field(page).fill('wert vom januar');
  await page.getByRole('option', { name: /^Kommentar/ }).click();
  await expect(
    page.getByRole('complementary').getByRole('button', { name: /Das ist der Wert vom Januar/ }),
  ).toBeFocused();
});

test('The search finds a note of a silent phase, says that it is hidden, and selects it', async ({
  leitbild: { page },
}) => {
  await createWorkshop(page, 'Verdeckt');
  await toBoard(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Stille Phase');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rückgängig: Stille Phase begonnen' })).toBeVisible();
  await surface(page).focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Wärmepumpen verschenken');
  await page.keyboard.press('Escape');
  await goToStep(page, 'Roadmap');
  await search(page, 'waermepumpe');
  await expect(page.getByRole('option', { name: /^Notiz.*verdeckt/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="option"]:focus')).toHaveAccessibleName(/Verdeckte Notiz/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`In the ${theme} theme axe finds nothing in the search and the history`, async ({ leitbild: { page } }) => {
    test.setTimeout(90_000);
    await setTheme(page, theme);
    await openSample(page, 'de');
    await page.keyboard.press('Control+Shift+F');
    await expectAccessible(page, 'the empty search', page.getByText('Gesucht wird in allem'));
    await field(page).fill('rechnung');
    await expectAccessible(page, 'results', page.getByRole('option').first());
    await field(page).fill('rechnugn');
    await expectAccessible(page, 'no results', page.getByRole('button', { name: /Meinten Sie/ }));
    await closeDialog(page);
    await page.keyboard.press('Control+Alt+z');
    await expectAccessible(page, 'an empty history', page.getByRole('complementary', { name: 'Verlauf' }));
    await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Halle 3');
    await page.getByRole('textbox', { name: 'Moderation' }).fill('Ada');
    await page.getByRole('complementary').getByRole('list').getByRole('button').nth(1).click();
    await expectAccessible(page, 'the history', page.getByText('Jetziger Stand'));
    await page.getByText('Alle Schritte').click();
    await expectAccessible(page, 'the history of all steps', page.getByRole('button', { name: /Verlauf von/ }));
  });
}
