import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { samplePressRelease } from './pages/press-release';

const review = (page: Page) => page.getByRole('dialog');

test('a review session has silent reading, decisions part by part and a summary', async ({ leitbild: { page } }) => {
  await page.clock.install();
  await samplePressRelease(page);
  await page.getByRole('button', { name: 'Durchsicht in der Runde' }).click();
  await review(page).getByText('3', { exact: true }).click();
  await review(page).getByRole('button', { name: 'Stilles Lesen beginnen' }).click();
  // Set in pages as large as the window, turned by keys or buttons; the questions are at their end.
  const text = review(page).getByRole('group', { name: 'Text der Pressemitteilung' });
  const place = review(page).getByText(/^Seite \d von \d$/);
  const visible = (words: string) => expect(text.getByText(words).first()).toBeInViewport({ ratio: 0.5 });
  await expect(place).toHaveText(/^Seite 1 von [3-9]$/);
  await visible('Wer in Auental wohnt');
  await page.keyboard.press('PageDown');
  await expect(place).toHaveText(/^Seite 2/);
  await expect(text.getByText('Wer in Auental wohnt')).not.toBeInViewport();
  await page.keyboard.press('End');
  await visible('Reichen 38 Menschen im Service');
  await visible('Noch offen · Leitung Kundenservice · 9. April 2027');
  await expect(review(page).getByRole('button', { name: 'Nächste Seite' })).toBeDisabled();
  await review(page).getByRole('button', { name: 'Vorige Seite' }).click();
  await page.keyboard.press('Home');
  await visible('Wer in Auental wohnt');
  const clock = review(page).getByRole('timer', { name: 'Verbleibende Lesezeit' });
  // The clock also runs in real time, longer on a busy computer.
  const seconds = async () => {
    const [minutes = 0, rest = 0] = ((await clock.textContent()) ?? '').split(':').map(Number);
    return minutes * 60 + rest;
  };
  const before = await seconds();
  expect(before).toBeGreaterThan(100);
  await page.clock.runFor(61_000);
  await expect.poll(seconds).toBeLessThanOrEqual(before - 61);
  expect(await seconds()).toBeGreaterThan(0);
  await review(page).getByRole('button', { name: 'Anhalten' }).click();
  const paused = await clock.textContent();
  await page.clock.runFor(30_000);
  await expect(clock).toHaveText(paused ?? '');
  await review(page).getByRole('button', { name: 'Fortsetzen' }).click();
  await page.clock.runFor(180_000);
  await expect(clock).toHaveText(/^−\d:\d\d$/);
  await expect(review(page).getByRole('status')).toHaveText('Die Lesezeit ist um.');

  await review(page).getByRole('button', { name: 'Weiter: Teil für Teil' }).click();
  await expect(review(page).getByRole('status')).toHaveText('Schlagzeile, 1 von 11');
  await review(page).getByText('Behalten').click();
  await review(page).getByRole('button', { name: 'Weiter', exact: true }).click();
  await review(page).getByText('Überarbeiten').click();
  for (let part = 2; part < 10; part += 1) {
    await review(page).getByRole('button', { name: 'Weiter', exact: true }).click();
  }
  // The focus stays on the button for the next page: Enter goes through the whole review.
  await expect(review(page).getByRole('button', { name: 'Weiter', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(review(page).getByRole('status')).toHaveText('Fragen und Antworten, 11 von 11');
  await expect(review(page).getByText('Nein. Die drei Tarife')).toBeVisible();
  await review(page).getByRole('button', { name: 'Zum Ergebnis' }).click();
  await expect(review(page).getByRole('region', { name: 'Überarbeiten' })).toContainText('Unterzeile');
  await expect(review(page).getByRole('region', { name: 'Noch nicht entschieden' }).getByRole('listitem')).toHaveCount(
    8,
  );
  await review(page).getByRole('button', { name: 'Zurück zum Text' }).click();
  await page.getByRole('button', { name: 'Fassungen' }).click();
  await expect(review(page).getByRole('button', { name: /Vor der Durchsicht,/ })).toBeVisible();
});

test('pages are turned completely, also when the last one has a single column', async ({ leitbild: { app, page } }) => {
  await samplePressRelease(page);
  await page.getByRole('button', { name: 'Durchsicht in der Runde' }).click();
  await review(page).getByRole('button', { name: 'Stilles Lesen beginnen' }).click();
  const text = review(page).getByRole('group', { name: 'Text der Pressemitteilung' });
  const lastPages = new Set<number>();
  // The last page remains selected whatever the size of the window.
  await page.keyboard.press('End');
  for (const [width, height] of [
    [1280, 820],
    [1280, 780],
    [1180, 740],
    [1280, 700],
    [1320, 660],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [wide, tall]) => {
        for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setContentSize(wide, tall);
      },
      [width, height] as const,
    );
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
    const next = review(page).getByRole('button', { name: 'Nächste Seite' });
    await expect(next).toBeDisabled();
    /** Columns of the text, and the number of them left of the page. */
    const columns = () =>
      text.evaluate((element) => {
        const width = (element.clientWidth + Number.parseFloat(getComputedStyle(element).columnGap)) / 2;
        const all = Math.round(element.scrollWidth / width);
        const left = element.parentElement?.getBoundingClientRect().left ?? 0;
        return { all, before: Math.round((left - element.getBoundingClientRect().left) / width) };
      });
    await expect
      .poll(async () => {
        const { all, before } = await columns();
        return before === Math.ceil(all / 2) * 2 - 2;
      })
      .toBe(true);
    lastPages.add((await columns()).all % 2);
  }
  expect(lastPages).toEqual(new Set([0, 1]));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the review has no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await page.getByRole('button', { name: 'Durchsicht in der Runde' }).click();
    const reading = review(page).getByRole('button', { name: 'Stilles Lesen beginnen' });
    await expectAccessible(page, 'the start of the review', reading);
    await reading.click();
    await expectAccessible(page, 'the silent reading', review(page).getByText(/^Seite 1 von [3-9]$/));
    await review(page).getByRole('button', { name: 'Weiter: Teil für Teil' }).click();
    await expectAccessible(page, 'the walk part by part', review(page).getByText('Schlagzeile, 1 von 11'));
  });
}
