import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import {
  moveCaret,
  newPressRelease,
  order,
  part,
  partNames,
  samplePressRelease,
  text,
  toPressRelease,
  wordsOf,
} from './pages/press-release';
import { openWorkshop } from './pages/start';
import { redo, saved, undo } from './pages/workshop';

const handle = (page: Page, name: string) => page.getByRole('button', { name: `${name} verschieben` });

test('parts are moved with the handle, by keyboard and by dragging, as far as the method allows', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await samplePressRelease(page);
  const usual = Object.values(partNames);
  expect(await order(page)).toEqual(usual);
  await part(page, 'customerQuote').hover();
  await handle(page, 'Kundenzitat').focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => order(page)).toEqual([...usual.slice(0, 7), 'Kundenzitat', 'So funktioniert es', 'Aufruf']);
  await expect(page.getByText('Kundenzitat steht jetzt an Stelle 8 von 10')).toBeAttached();
  await expect(handle(page, 'Kundenzitat')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => order(page)).toEqual(usual);
  await expect(handle(page, 'Kundenzitat')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => order(page)).not.toEqual(usual);
  await undo(page, 'Text geschrieben');
  await expect.poll(() => order(page)).toEqual(usual);
  await redo(page, 'Text geschrieben');

  // The problem stays before the solution, and what opens and closes the press release has its place.
  await handle(page, 'Problem').focus();
  await page.keyboard.press('ArrowDown');
  await expect(handle(page, 'Schlagzeile')).toHaveCount(0);
  await expect(handle(page, 'Aufruf')).toHaveCount(0);
  expect((await order(page)).slice(4, 6)).toEqual(['Problem', 'Lösung']);

  await part(page, 'problem').click();
  await part(page, 'leaderQuote').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => order(page))
    .toEqual(
      ['Problem', 'Zitat der Leitung', 'Lösung', 'Kundenzitat', 'So funktioniert es'].reduce<string[]>(
        (all, name) => [...all.slice(0, -1), name, 'Aufruf'],
        [...usual.slice(0, 4), 'Aufruf'],
      ),
    );
  await page.keyboard.type('Wort ');
  await expect(part(page, 'leaderQuote')).toContainText('Wort ');

  // Both ends of the drag are inside the window: a pointer that leaves it may lose the drag to another window.
  await part(page, 'solution').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const grip = handle(page, 'So funktioniert es');
  await part(page, 'howItWorks').hover();
  await page.evaluate(() => addEventListener('pointercancel', () => (document.body.dataset['cancelled'] = 'true')));
  const isCancelled = () =>
    page.evaluate(() => {
      const was = document.body.dataset['cancelled'] === 'true';
      delete document.body.dataset['cancelled'];
      return was;
    });
  // The system cancels a drag when another window takes the pointer: nothing has moved, and the drag is repeated.
  do {
    // What was typed may just have pushed the part down: the handle follows with the next picture.
    await expect(async () => {
      await grip.hover({ position: { x: 8, y: 8 } });
      expect(await grip.evaluate((element) => element.matches(':hover'))).toBe(true);
    }).toPass();
    const from = await grip.boundingBox();
    const to = await part(page, 'solution').boundingBox();
    if (!from || !to) throw new Error('not on screen');
    await page.mouse.down();
    await page.mouse.move(from.x + 8, to.y + 30, { steps: 5 });
    await page.mouse.up();
  } while (await isCancelled());
  await expect
    .poll(async () => (await order(page)).slice(4, 7))
    .toEqual(['Problem', 'Zitat der Leitung', 'So funktioniert es']);
  await saved(page);
  const words = await wordsOf(page);
  const again = await leitbild.restart();
  await openWorkshop(again, 'Vom Zähler zum Menschen');
  await toPressRelease(again);
  expect(await wordsOf(again)).toEqual(words);
});

test('an optional part is left out, stays out and returns with its text', async ({ leitbild: { page } }) => {
  await samplePressRelease(page);
  const before = await wordsOf(page);
  await part(page, 'howItWorks').hover();
  await page.getByRole('button', { name: 'So funktioniert es weglassen' }).click();
  await expect(part(page, 'howItWorks')).toHaveCount(0);
  await expect(page.getByText(/„So funktioniert es“ ist weggelassen/)).toBeVisible();
  await expect(page.getByText('Weggelassen, wiederherstellen:')).toBeVisible();
  await text(page).press('Control+a');
  await expect(page.getByRole('button', { name: 'Problem weglassen' })).toHaveCount(0);
  await page.getByRole('button', { name: 'So funktioniert es', exact: true }).click();
  await expect.poll(() => wordsOf(page)).toEqual(before);
  await part(page, 'howItWorks').hover();
  await page.getByRole('button', { name: 'So funktioniert es weglassen' }).click();
  await expect(part(page, 'howItWorks')).toHaveCount(0);
  await undo(page, 'Text geschrieben');
  await expect.poll(() => wordsOf(page)).toEqual(before);
});

test('keys pressed in quick succession act at the current caret', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Eins zwei drei');
  await moveCaret(page, 'Home');
  await Promise.all(['End', 'Backspace', 'Enter', 'x'].map((key) => page.keyboard.press(key)));
  await expect(part(page, 'summary').getByRole('paragraph')).toHaveText(['Eins zwei dre', 'x']);
});

test('sets German quotation marks and dashes while typing, each reverted by one undo', async ({
  leitbild: { page },
}) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Sie sagt: "Es geht\'s" -- ja');
  await expect(part(page, 'summary')).toHaveText('Sie sagt: „Es geht’s“ – ja');
  await part(page, 'problem').click();
  await page.keyboard.type('Zoll "');
  await expect(part(page, 'problem')).toHaveText('Zoll „');
  await page.keyboard.press('Control+z');
  await expect(part(page, 'problem')).toHaveText('Zoll "');
  await page.keyboard.type(' breit');
  await expect(part(page, 'problem')).toHaveText('Zoll " breit');
});

test('sets English quotation marks in an English workshop', async ({ leitbild: { page } }) => {
  await samplePressRelease(page, 'en');
  await part(page, 'callToAction').click();
  await moveCaret(page, 'Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type("\"It's 'clear',\" she says...");
  await expect(part(page, 'callToAction').getByRole('paragraph').last()).toHaveText('“It’s ‘clear’,” she says…');
});

test('formats Markdown: bold, italic, lists, quotes and links, not in a headline', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('**fett** und *schräg* und [Netz](https://example.org) ende');
  await expect(part(page, 'summary').locator('strong')).toHaveText('fett');
  await expect(part(page, 'summary').locator('em')).toHaveText('schräg');
  await expect(part(page, 'summary').locator('a')).toHaveText('Netz');
  await expect(part(page, 'summary')).toHaveText('fett und schräg und Netz ende');
  await part(page, 'problem').click();
  await page.keyboard.type('> Ein Zitat');
  await expect(part(page, 'problem').locator('blockquote')).toHaveText('Ein Zitat');
  const quote = page.getByRole('button', { name: 'Zitat', exact: true });
  await expect(quote).toHaveAttribute('aria-pressed', 'true');
  await quote.click();
  await expect(part(page, 'problem').locator('blockquote')).toHaveCount(0);
  await expect(part(page, 'problem')).toHaveText('Ein Zitat');
  await part(page, 'solution').click();
  await page.keyboard.type('[böse](javascript:alert) ');
  await expect(part(page, 'solution').locator('a')).toHaveCount(0);
  await part(page, 'headline').click();
  await page.keyboard.type('> Kein Zitat');
  await expect(part(page, 'headline')).toHaveText('> Kein Zitat');
  await part(page, 'callToAction').click();
  await page.keyboard.type('# Keine Überschrift');
  await expect(part(page, 'callToAction').getByRole('heading')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`moved and left out parts are accessible, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await part(page, 'howItWorks').hover();
    await page.getByRole('button', { name: 'So funktioniert es weglassen' }).click();
    await handle(page, 'Lösung').focus();
    await expectAccessible(page, 'the arranged parts', page.getByText('Weggelassen, wiederherstellen:'));
  });
}

test('finds and replaces words; replacing all is one undo', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Der Kunde zahlt. Kundennah ist, wer den **Kunde**n kennt.');
  await part(page, 'problem').click();
  await page.keyboard.type('Kein kunde wartet.');
  const before = await wordsOf(page);
  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Suchen und ersetzen' });
  await expect(bar.getByRole('textbox', { name: 'In Text und Fragen suchen' })).toBeFocused();
  await page.keyboard.type('kunde');
  await expect(bar.getByText('1 von 4')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bar.getByText('2 von 4')).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByText('1 von 4')).toBeVisible();
  await bar.getByRole('button', { name: 'Nur ganze Wörter' }).click();
  await expect(bar.getByText('1 von 2')).toBeVisible();
  await bar.getByRole('button', { name: 'Groß- und Kleinschreibung' }).click();
  await expect(bar.getByText('1 von 1')).toBeVisible();
  await bar.getByRole('button', { name: 'Groß- und Kleinschreibung' }).click();
  await bar.getByRole('textbox', { name: 'Ersetzen durch' }).fill('Haushalt');
  await bar.getByRole('button', { name: 'Alle ersetzen' }).click();
  await expect(bar.getByText('2 Treffer ersetzt')).toBeVisible();
  await expect(part(page, 'summary')).toHaveText('Der Haushalt zahlt. Kundennah ist, wer den Kunden kennt.');
  await expect(part(page, 'problem')).toHaveText('Kein Haushalt wartet.');
  await expect(bar.getByText('nicht gefunden')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => wordsOf(page)).toEqual(before);
  await page.keyboard.press('Control+f');
  await expect(bar.getByRole('textbox')).toHaveCount(1);
  await expect(bar.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Kunden');
  await expect(bar.getByText('1 von 2')).toBeVisible();
});
