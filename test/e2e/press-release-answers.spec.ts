import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { copy, withClipboard } from './pages/clipboard';
import { newPressRelease, part, samplePressRelease, toPressRelease } from './pages/press-release';
import { openWorkshop } from './pages/start';
import { saved, undo } from './pages/workshop';

const customers = (page: Page) => page.getByRole('region', { name: 'Fragen von Kundinnen und Kunden' });
const answer = (page: Page, number: number) =>
  customers(page).getByRole('textbox', { name: `Antwort auf Frage ${number}` });

/** One question, with the caret in its answer. */
async function newAnswer(page: Page): Promise<void> {
  await newPressRelease(page);
  await customers(page).getByRole('button', { name: 'Frage hinzufügen' }).click();
  await page.keyboard.type('Was ist es?');
  await page.keyboard.press('Enter');
  await expect(answer(page, 1)).toBeFocused();
}

test('an answer formats Markdown while typing, is saved and shows its formats when closed', async ({ leitbild }) => {
  const { page } = leitbild;
  await newAnswer(page);
  await page.keyboard.type('## Kurz gesagt');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ein **fester** Preis, "garantiert" -- siehe [Netz](https://example.org).');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- *Strom*');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Gas');
  const looksRight = async (shown: ReturnType<typeof answer>) => {
    await expect(shown.getByRole('heading')).toHaveText('Kurz gesagt');
    await expect(shown).toContainText('Ein fester Preis, „garantiert“ – siehe Netz.');
    await expect(shown.getByRole('listitem')).toHaveText(['Strom', 'Gas']);
    expect(
      await shown
        .getByText('fester', { exact: true })
        .evaluate((element) => Number(getComputedStyle(element).fontWeight)),
    ).toBeGreaterThanOrEqual(700);
  };
  await looksRight(answer(page, 1));
  await expect(page.getByText('keine Frage offen')).toBeVisible();
  await part(page, 'summary').click();
  await expect(answer(page, 1)).not.toHaveAttribute('contenteditable');
  await looksRight(answer(page, 1));
  await saved(page);
  const again = await leitbild.restart();
  await openWorkshop(again, 'Probe');
  await toPressRelease(again);
  await looksRight(answer(again, 1));
  // Only an editor is put in its place: nothing is typed, nothing is lost.
  await answer(again, 1).click();
  await looksRight(answer(again, 1));
});

test('the toolbar and undo act on the open answer', async ({ leitbild: { page } }) => {
  await newAnswer(page);
  const bar = page.getByRole('toolbar', { name: 'Formatierung' });
  await page.keyboard.type('Ein Satz');
  await bar.getByRole('button', { name: 'Zitat' }).click();
  await expect(bar.getByRole('button', { name: 'Zitat' })).toHaveAttribute('aria-pressed', 'true');
  await expect(answer(page, 1).locator('blockquote')).toHaveText('Ein Satz');
  await bar.getByRole('button', { name: /^Zwischenüberschrift/ }).click();
  await expect(answer(page, 1).getByRole('heading')).toHaveText('Ein Satz');
  await bar.getByRole('button', { name: /^Zwischenüberschrift/ }).click();
  await bar.getByRole('button', { name: 'Aufzählung' }).click();
  await expect(answer(page, 1).getByRole('listitem')).toHaveText('Ein Satz');
  await page.keyboard.type(' mehr');
  await page.keyboard.press('Control+z');
  await expect(answer(page, 1)).toHaveText('Ein Satz');
  await undo(page, 'Frage geändert');
  await expect(answer(page, 1).getByRole('listitem')).toHaveCount(0);

  // In the article the same buttons belong to the article again.
  await part(page, 'summary').click();
  await expect(bar.getByRole('button', { name: /^Zwischenüberschrift/ })).toBeDisabled();
  await page.keyboard.type('Text');
  await page.keyboard.press('Control+z');
  await expect(part(page, 'summary')).toHaveText('');
  await expect(answer(page, 1)).toHaveText('Ein Satz');

  // An answer remembers its own undo.
  await answer(page, 1).click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(answer(page, 1)).toHaveText('');
  await expect(page.getByText('1 Frage noch offen')).toBeVisible();
});

test('the pointer sets the caret and the selection of an answer that it opens', async ({ leitbild: { page } }) => {
  await newAnswer(page);
  await page.keyboard.type('Anfang Mitte Ende');
  await part(page, 'summary').click();
  await expect(answer(page, 1)).not.toHaveAttribute('contenteditable');
  await answer(page, 1).scrollIntoViewIfNeeded();
  const word = await answer(page, 1)
    .getByText('Anfang')
    .evaluate((element) => {
      const range = new Range();
      const text = element.firstChild ?? element;
      range.setStart(text, 7);
      range.setEnd(text, 12);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, y: (top + bottom) / 2 };
    });
  await page.mouse.move(word.left + 1, word.y);
  await page.mouse.down();
  await page.mouse.move(word.right - 1, word.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Mitte');
  await page.keyboard.type('Hälfte');
  await expect(answer(page, 1)).toHaveText('Anfang Hälfte Ende');
  await customers(page).getByRole('textbox', { name: 'Frage 1', exact: true }).click();
  await page.mouse.click(word.left + 1, word.y);
  await page.keyboard.type('gute ');
  await expect(answer(page, 1)).toHaveText('Anfang gute Hälfte Ende');
});

test('text pasted into an answer is cleaned', async ({ leitbild: { app, page } }) => {
  await newAnswer(page);
  await withClipboard(async () => {
    await copy(app, {
      html: '<h1 style="color:red">Titel</h1><p onclick="alert(1)">Ein <b>Satz</b><script>alert(1)</script></p><ul><li>eins</li><li>zwei</li></ul>',
    });
    await page.keyboard.press('Control+v');
    await expect(answer(page, 1).getByRole('listitem')).toHaveText(['eins', 'zwei']);
  });
  await expect(answer(page, 1).getByRole('paragraph')).toHaveText(['Titel', 'Ein Satz']);
  await expect(answer(page, 1).locator('script, [style*="color"], [onclick]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(answer(page, 1)).toHaveText('');
});

test('the latest typing is saved when the app is closed', async ({ leitbild }) => {
  await newAnswer(leitbild.page);
  await leitbild.page.keyboard.type('Im letzten Augenblick');
  const again = await leitbild.restart();
  await openWorkshop(again, 'Probe');
  await toPressRelease(again);
  await expect(answer(again, 1)).toHaveText('Im letzten Augenblick');
});

test('only the open answer has an editor', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  const editors = page.locator('[data-answer][contenteditable="true"]');
  await expect(editors).toHaveCount(0);
  await answer(page, 1).click();
  await expect(editors).toHaveCount(1);
  await answer(page, 2).focus();
  await expect(editors).toHaveCount(1);
  await expect(answer(page, 2)).toBeFocused();
  await page.keyboard.type(' Dazu.');
  await expect(answer(page, 2)).toContainText(/ Dazu\.$/);
});

test('a question deleted while its answer is open is restored with all of its text', async ({ leitbild: { page } }) => {
  await newAnswer(page);
  await page.keyboard.type('Eben noch getippt');
  await customers(page).getByRole('button', { name: 'Frage 1 löschen' }).click();
  await expect(answer(page, 1)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Zwischenüberschrift/ })).toBeDisabled();
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(answer(page, 1)).toHaveText('Eben noch getippt');
  await answer(page, 1).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await expect(answer(page, 1)).toHaveText('Eben noch getippt!');
});

test('questions are moved by their number, by dragging and with the arrow keys', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  const asked = () =>
    customers(page)
      .getByRole('textbox', { name: /^Frage \d+$/ })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  const grip = (number: number) => customers(page).getByRole('button', { name: `Frage ${number} verschieben` });
  // Questions are shown one after the other.
  await expect(grip(6)).toBeAttached();
  const before = await asked();
  await grip(1).scrollIntoViewIfNeeded();
  await grip(3).scrollIntoViewIfNeeded();
  await grip(1).hover({ position: { x: 8, y: 8 } });
  const [from, to] = [await grip(1).boundingBox(), await grip(3).boundingBox()];
  if (!from || !to) throw new Error('not on screen');
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y - 4, { steps: 6 });
  await page.mouse.up();
  const moved = [before[1], before[0], ...before.slice(2)];
  await expect.poll(asked).toEqual(moved);
  await expect(customers(page).getByRole('status')).toHaveText(/Stelle 2 von/);
  await undo(page, 'Frage verschoben');
  await expect.poll(asked).toEqual(before);
  await grip(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(asked).toEqual(moved);
  await expect(grip(2)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open answer is accessible, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await newAnswer(page);
    await expectAccessible(page, 'an empty answer');
    await page.keyboard.type('## Kurz gesagt');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- [Netz](https://example.org) da');
    await expectAccessible(page, 'an answer that is written');
    await part(page, 'summary').click();
    await expect(answer(page, 1)).not.toHaveAttribute('contenteditable');
    await expectAccessible(page, 'an answer that is read');
  });
}
