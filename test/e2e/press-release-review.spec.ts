import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { samplePressRelease } from './pages/press-release';

const review = (page: Page) => page.getByRole('dialog');

test('the room reads in silence, decides part by part and sees what is open', async ({ leitbild: { page } }) => {
  await page.clock.install();
  await samplePressRelease(page);
  await page.getByRole('button', { name: 'Durchsicht mit dem Raum' }).click();
  await review(page).getByText('3', { exact: true }).click();
  await review(page).getByRole('button', { name: 'Stilles Lesen beginnen' }).click();
  const clock = review(page).getByRole('timer', { name: 'Verbleibende Lesezeit' });
  await page.clock.runFor(61_000);
  await expect(clock).toHaveText(/^1:5\d$/);
  await review(page).getByRole('button', { name: 'Anhalten' }).click();
  const paused = await clock.textContent();
  await page.clock.runFor(30_000);
  await expect(clock).toHaveText(paused ?? '');
  await review(page).getByRole('button', { name: 'Weiterlaufen' }).click();
  await page.clock.runFor(180_000);
  await expect(clock).toHaveText('0:00');
  await expect(review(page).getByRole('status')).toHaveText('Die Lesezeit ist um.');

  await review(page).getByRole('button', { name: 'Weiter: Teil für Teil' }).click();
  await expect(review(page).getByRole('status')).toHaveText('Schlagzeile, 1 von 10');
  await review(page).getByText('behalten').click();
  await review(page).getByRole('button', { name: 'Weiter', exact: true }).click();
  await review(page).getByText('überarbeiten').click();
  for (let part = 2; part < 10; part += 1) {
    await review(page).getByRole('button', { name: 'Weiter', exact: true }).click();
  }
  await review(page).getByRole('button', { name: 'Zum Ergebnis' }).click();
  await expect(review(page).getByRole('region', { name: 'Überarbeiten' })).toContainText('Unterzeile');
  await expect(review(page).getByRole('region', { name: 'Noch nicht entschieden' }).getByRole('listitem')).toHaveCount(
    8,
  );
  await review(page).getByRole('button', { name: 'Zurück zum Text' }).click();
  await page.getByRole('button', { name: 'Fassungen' }).click();
  await expect(review(page).getByRole('button', { name: /Vor der Durchsicht,/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the review has no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    const check = async (where: string) => {
      await page.waitForTimeout(250);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        where,
      ).toEqual([]);
    };
    await page.getByRole('button', { name: 'Durchsicht mit dem Raum' }).click();
    await check('start');
    await review(page).getByRole('button', { name: 'Stilles Lesen beginnen' }).click();
    await check('reading');
    await review(page).getByRole('button', { name: 'Weiter: Teil für Teil' }).click();
    await check('walk');
  });
}
