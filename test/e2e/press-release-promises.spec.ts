import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { withClipboard } from './pages/clipboard';
import {
  markBackwards,
  moveCaret,
  newPressRelease,
  part,
  samplePressRelease,
  toPressRelease,
} from './pages/press-release';
import { openWorkshop } from './pages/start';
import { goToStep, saved } from './pages/workshop';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Prüfen und besprechen' });
const rows = (page: Page) => panel(page).locator('button[data-row]');
const question = (page: Page) => page.getByText('Was soll aus dem Versprechen werden?');

/** Writes a line in the summary and makes a promise of its last characters. */
async function promise(page: Page, line: string, count: number): Promise<void> {
  await part(page, 'summary').click();
  await page.keyboard.press('Control+End');
  await part(page, 'summary').click();
  await page.keyboard.press('End');
  await page.keyboard.type(line);
  await expect(part(page, 'summary')).toContainText(line);
  await markBackwards(page, count);
  await page.keyboard.press('Control+Alt+p');
  await expect(panel(page).locator('button[data-row]:focus')).toBeVisible();
}

const rub = async (page: Page, count: number) => {
  await part(page, 'summary').click();
  await moveCaret(page, 'End');
  for (let index = 0; index < count; index += 1) await page.keyboard.press('Backspace');
};

test('promises are numbered, follow their text and carry a note', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await promise(page, 'Wir rufen zurück', 6);
  await expect(rows(page)).toHaveText([/P1.*zurück/s]);
  await promise(page, ' noch heute', 5);
  await expect(rows(page)).toHaveText([/P1.*zurück/s, /P2.*heute/s]);
  await panel(page).getByRole('textbox', { name: 'Notiz zu P2' }).fill('Rückruf gemessen');

  await panel(page).getByRole('button', { name: 'Zur Stelle' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('XX');
  await expect(rows(page).nth(1)).toContainText('heuXXte'.slice(0, 3));
  await expect(rows(page).nth(1)).toContainText('XX');
  await saved(page);
});

test('asks what to do with a promise whose text is deleted', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await promise(page, 'Wir rufen zurück', 6);
  await rub(page, 6);
  await expect(question(page)).toBeVisible();
  await page.getByRole('button', { name: 'Text wiederherstellen' }).click();
  await expect(part(page, 'summary')).toHaveText('Wir rufen zurück');
  await expect(question(page)).toHaveCount(0);

  await rub(page, 6);
  await page.getByRole('button', { name: 'Ohne Text behalten' }).click();
  await expect(rows(page).first()).toContainText('Diese Stelle steht nicht mehr im Text.');
  await expect(rows(page).first()).toContainText('zurück');

  await promise(page, 'sofort', 6);
  await rub(page, 6);
  await page.getByRole('button', { name: 'Versprechen löschen', exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('a promise without a decision is asked about when the step opens again, until there is one', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await newPressRelease(page);
  await promise(page, 'Wir rufen zurück', 6);
  await rub(page, 6);
  await goToStep(page, 'Roadmap');
  await toPressRelease(page);
  await expect(question(page)).toBeVisible();
  await expect(page.locator('q')).toHaveText('zurück');
  // The text's own undo is empty again.
  await expect(page.getByRole('button', { name: 'Text wiederherstellen' })).toHaveCount(0);

  const again = await leitbild.restart();
  await openWorkshop(again, 'Probe');
  await expect(question(again)).toBeVisible();
  await again.getByRole('button', { name: 'Ohne Text behalten' }).click();
  await expect(question(again)).toHaveCount(0);
  await goToStep(again, 'Roadmap');
  await toPressRelease(again);
  await again.getByRole('button', { name: 'Versprechen, 1' }).click();
  await expect(rows(again).first()).toContainText('Diese Stelle steht nicht mehr im Text.');
  await expect(question(again)).toHaveCount(0);
});

test('a promise attached to a new text is asked about again when that is deleted', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await promise(page, 'Wir rufen zurück', 6);
  await rub(page, 6);
  await page.getByRole('button', { name: 'Ohne Text behalten' }).click();
  await goToStep(page, 'Roadmap');
  await toPressRelease(page);
  await part(page, 'summary').click();
  await moveCaret(page, 'End');
  await markBackwards(page, 5);
  await rows(page).first().click();
  await panel(page).getByRole('button', { name: 'Mit der markierten Stelle verknüpfen' }).click();
  await expect(rows(page)).toHaveText([/P1.*ufen/s]);
  await rub(page, 5);
  await goToStep(page, 'Roadmap');
  await toPressRelease(page);
  await expect(question(page)).toBeVisible();
  await part(page, 'summary').click();
  await moveCaret(page, 'End');
  await markBackwards(page, 3);
  await page.getByRole('button', { name: 'Mit der markierten Stelle verknüpfen' }).first().click();
  await expect(question(page)).toHaveCount(0);
  await saved(page);
});

test('a promise that is cut and pasted elsewhere stays attached without a question', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await promise(page, 'Wir rufen zurück', 6);
  await panel(page).getByRole('button', { name: 'Zur Stelle' }).click();
  await withClipboard(async () => {
    await page.keyboard.press('Control+x');
    await expect(part(page, 'summary')).toHaveText('Wir rufen');
    await part(page, 'solution').click();
    await page.keyboard.press('Control+v');
    await expect(part(page, 'solution')).toContainText('zurück');
  });
  await expect(rows(page).first()).toContainText('Lösung');
  // Passages without text are asked about when the text is handed over, before it is saved.
  await saved(page);
  await expect(question(page)).toHaveCount(0);
});

test('initiatives are linked to promises, and both ends show it', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await promise(page, 'Wir rufen zurück', 6);
  await expect(panel(page)).toContainText('Noch keine Initiative löst es ein.');
  await expect(panel(page).getByRole('button', { name: 'In der Roadmap verknüpfen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await goToStep(page, 'Roadmap');
  await page.getByRole('textbox', { name: 'Neue Initiative: Jetzt' }).fill('Rückruf einführen');
  await page.keyboard.press('Enter');
  const missing = page.getByRole('region', { name: 'Was noch fehlt' });
  await expect(missing).toContainText('Ein Versprechen ohne Initiative: P1');
  await page.getByRole('row', { name: 'Rückruf einführen', exact: true }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('group', { name: 'Versprechen der Pressemitteilung' });
  await field.getByRole('button').click();
  await page.getByRole('option', { name: /P1/ }).click();
  await expect(field.getByRole('listitem')).toHaveText(['P1 zurück']);
  await expect(missing).not.toContainText('Versprechen ohne Initiative');
  await expect(missing).not.toContainText('ohne Bezug zur Kundschaft');
  await toPressRelease(page);
  await part(page, 'summary').locator('[data-promise]').click();
  await expect(panel(page)).toContainText('Eingelöst durch');
  await panel(page).getByRole('button', { name: '1 Rückruf einführen' }).click();
  // Beside the board or, in a narrow window, over it.
  await expect(page.getByText('Initiative 1 von 1')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Versprechen der Pressemitteilung' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`promises have no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await part(page, 'solution').locator('p').first().click();
    await page.keyboard.press('Home');
    await moveCaret(page, 'Shift+ArrowRight', 20);
    await page.keyboard.press('Control+Alt+p');
    await expect(rows(page).filter({ hasText: 'P10' })).toBeFocused();
    await part(page, 'solution').locator('[data-promise]').first().click();
    await expectAccessible(page, 'a promise', panel(page).getByRole('textbox', { name: /^Notiz zu/ }));
  });
}
