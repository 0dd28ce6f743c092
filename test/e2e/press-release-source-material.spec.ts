import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { newPressRelease, part, samplePressRelease, text, toPressRelease } from './pages/press-release';
import { openWorkshop } from './pages/start';
import { goToStep, redo, saved, undo } from './pages/workshop';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Prüfen und besprechen' });
const openMaterial = (page: Page) => page.getByRole('button', { name: /^Material: was in der Runde/ }).click();
const said = 'Schlimm war, dass mich vorher keiner gewarnt hat.';
const row = (page: Page, words: string) => panel(page).getByRole('listitem').filter({ hasText: words });

test('explains the panel while there is no source material', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await openMaterial(page);
  await expect(panel(page)).toContainText('was in der Runde bisher gesagt wurde');
  await panel(page).getByRole('button', { name: 'Zum Zukunftsbild' }).click();
  const step = page.getByRole('navigation').getByRole('button', { name: /Zukunftsbild/ });
  await expect(step).toHaveAttribute('aria-current', 'step');
});

test('inserts source material by key, shows where it is used and goes there', async ({ leitbild }) => {
  const { page } = leitbild;
  await samplePressRelease(page);
  await openMaterial(page);
  const filter = panel(page).getByRole('textbox', { name: 'Material filtern' });
  await filter.fill('GEWARNT');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  // Without a caret there is no place to insert at.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Setzen Sie zuerst den Cursor')).toBeVisible();

  await part(page, 'problem').getByRole('paragraph').last().click();
  await page.keyboard.press('End');
  await filter.click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(part(page, 'problem')).toContainText(said);
  await page.keyboard.press('Control+z');
  await expect(part(page, 'problem')).not.toContainText(said);
  await row(page, said)
    .getByRole('button', { name: /^Einfügen/ })
    .press('Enter');
  await expect(part(page, 'problem')).toContainText(said);
  await expect(panel(page).getByRole('status')).toHaveText('1 Eintrag');
  const jump = row(page, said).getByRole('button', { name: 'steht in: Problem' });
  await jump.click();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(said);
  await saved(page);

  // Its own undo removes it; the row shows no use then.
  await undo(page, 'Text geschrieben');
  await expect(part(page, 'problem')).not.toContainText(said);
  await expect(jump).toHaveCount(0);
  await redo(page, 'Text geschrieben');
  await expect(jump).toBeVisible();
  await saved(page);
  const again = await leitbild.restart();
  await openWorkshop(again, 'Vom Zähler zum Menschen');
  await toPressRelease(again);
  await openMaterial(again);
  await expect(row(again, said).getByRole('button', { name: 'steht in: Problem' })).toBeVisible();
});

test('arrow keys move in the list, and all kinds are dragged into the text', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  await openMaterial(page);
  const buttons = panel(page).getByRole('button', { name: /^Einfügen:/ });
  await buttons.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(buttons.last()).toBeFocused();
  await panel(page).getByRole('textbox', { name: 'Material filtern' }).fill(said);
  // The row has its place once the others are gone.
  await expect(buttons).toHaveCount(1);
  // Nothing scrolls while the row is dragged.
  await part(page, 'summary').scrollIntoViewIfNeeded();
  await row(page, said).locator('p').first().dragTo(part(page, 'summary').getByRole('paragraph').first());
  await expect(part(page, 'summary')).toContainText(said);
  await expect(row(page, said).getByRole('button', { name: 'steht in: Zusammenfassung' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(part(page, 'summary')).not.toContainText(said);
});

test('an inserted note is marked on the board', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  await part(page, 'solution').click();
  await openMaterial(page);
  const note = 'Ich lege die Rechnung weg, bevor der Kaffee kalt ist.';
  await panel(page).getByRole('textbox', { name: 'Material filtern' }).fill(note);
  await panel(page)
    .getByRole('button', { name: `Einfügen: ${note}` })
    .click();
  await expect(text(page)).toContainText(note);
  await goToStep(page, 'Zukunftsbild');
  await expect(page.getByRole('option', { name: new RegExp(`${note}.*Pressemitteilung`) })).toBeAttached();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`source material is accessible, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await part(page, 'solution').click();
    await openMaterial(page);
    await panel(page)
      .getByRole('button', { name: /^Einfügen:/ })
      .first()
      .click();
    await expectAccessible(
      page,
      'raw material',
      panel(page)
        .getByRole('button', { name: /^steht in:/ })
        .first(),
    );
  });
}
