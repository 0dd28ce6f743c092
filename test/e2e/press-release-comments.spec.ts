import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { markBackwards, moveCaret, newPressRelease, part, samplePressRelease } from './pages/press-release';
import { saved, undo } from './pages/workshop';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Prüfen und besprechen' });
const rows = (page: Page) => panel(page).locator('button[data-row]');

/** Writes a line in the summary and selects its last characters. */
async function select(page: Page, line: string, count: number): Promise<void> {
  await part(page, 'summary').click();
  await page.keyboard.type(line);
  await expect(part(page, 'summary')).toHaveText(line);
  await markBackwards(page, count);
}

async function comment(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m');
  await expect(panel(page).getByRole('textbox', { name: 'Kommentar', exact: true })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
}

test('a passage is commented by key, discussed, decided and resolved', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await select(page, 'Ein Mensch ruft an', 4);
  await page.keyboard.press('Control+Alt+m');
  await expect(panel(page).getByRole('form', { name: 'Neuer Kommentar' })).toContainText('t an');
  await expect(panel(page).getByRole('textbox', { name: 'Kommentar', exact: true })).toBeFocused();
  await page.keyboard.type('Wer genau?');
  await panel(page).getByRole('combobox', { name: 'Wer kommentiert?' }).fill('Ada');
  await page.keyboard.press('Escape');
  await panel(page).getByRole('button', { name: 'Kommentieren' }).click();
  const row = rows(page).first();
  await expect(row).toBeFocused();
  await expect(row).toContainText('Wer genau?');
  await expect(row).toContainText('Ada');
  await expect(part(page, 'summary').locator('[data-comment]')).toHaveText('t an');

  await panel(page).getByRole('textbox', { name: 'Antwort auf den Kommentar' }).fill('Die Pflegerin.');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Die Pflegerin.')).toBeVisible();
  await panel(page).getByText('überarbeiten').click();
  await expect(row).toContainText('Überarbeiten');

  await panel(page).getByRole('button', { name: 'Erledigt' }).click();
  await part(page, 'problem').click();
  await expect(part(page, 'summary').locator('[data-comment]')).toHaveCount(0);
  await panel(page).getByText('1 erledigten zeigen').click();
  await expect(part(page, 'summary').locator('[data-comment]')).toHaveText('t an');
  await saved(page);
});

test('comments are in the order of the text, and text and list link to each other', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'solution').click();
  await comment(page, 'Zur Lösung im Ganzen');
  await select(page, 'Eins zwei', 4);
  await comment(page, 'Zu zwei');
  await expect(rows(page)).toHaveText([/Zusammenfassung.*Zu zwei/s, /Lösung.*Zur Lösung im Ganzen/s]);
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();

  await panel(page).getByRole('button', { name: 'Seitenleiste schließen' }).click();
  await part(page, 'summary').locator('[data-comment]').click();
  await expect(rows(page).first()).toHaveAttribute('aria-expanded', 'true');
  await panel(page).getByRole('button', { name: 'Zur Stelle' }).click();
  await page.keyboard.type('drei');
  await expect(part(page, 'summary')).toHaveText('Eins drei');
});

test('a comment whose text was deleted is marked and keeps its quote', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await select(page, 'Eins zwei', 4);
  await comment(page, 'Zu zwei');
  await part(page, 'summary').click();
  await moveCaret(page, 'End');
  for (let index = 0; index < 4; index += 1) await page.keyboard.press('Backspace');
  await expect(rows(page).first()).toContainText('Diese Stelle steht nicht mehr im Text.');
  await expect(rows(page).first()).toContainText('zwei');
});

test('undo reverts text, not comments', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Ein Mensch ruft an');
  // Typing becomes two undo entries only after a pause of 600 ms.
  await page.waitForTimeout(650);
  await page.keyboard.type(' und hilft');
  await page.keyboard.press('Home');
  await moveCaret(page, 'ArrowRight', 4);
  await moveCaret(page, 'Shift+ArrowRight', 6);
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Mensch');
  await comment(page, 'Wer genau?');
  const commented = part(page, 'summary').locator('[data-comment]');
  await expect(commented).toHaveText('Mensch');
  await part(page, 'summary').click();
  await page.keyboard.press('Control+z');
  await expect(part(page, 'summary')).toHaveText('Ein Mensch ruft an');
  await expect(commented).toHaveText('Mensch');
  await page.keyboard.press('Control+y');
  await expect(part(page, 'summary')).toHaveText('Ein Mensch ruft an und hilft');
  await expect(commented).toHaveText('Mensch');
});

test('a deleted comment is restored with its passage', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await select(page, 'Eins zwei', 4);
  await comment(page, 'Zu zwei');
  await panel(page).getByRole('button', { name: 'Kommentar löschen' }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Kommentieren' })).toBeFocused();
  await undo(page, 'Kommentar gelöscht');
  await expect(rows(page).first()).toContainText('zwei');
  await expect(part(page, 'summary').locator('[data-comment]')).toHaveText('zwei');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`comments have no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await part(page, 'problem').locator('p').first().click();
    await page.keyboard.press('Home');
    await moveCaret(page, 'Shift+ArrowRight', 20);
    await comment(page, 'Belegt?');
    await expect(rows(page).filter({ hasText: 'Belegt?' })).toBeFocused();
    await expectAccessible(page, 'a comment');
  });
}
