import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { openSample } from './pages/start';
import { goToStep, undo } from './pages/workshop';

async function openThread(page: Page): Promise<void> {
  await openSample(page, 'de');
  await goToStep(page, 'Roadmap');
  await page.getByRole('radio', { name: 'Roter Faden' }).check({ force: true });
  await expect(page.getByRole('group', { name: 'Bild des roten Fadens' })).toBeVisible();
}

const box = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Bild des roten Fadens' }).getByRole('button', { name });

test('by keyboard: a pain point that leads nowhere is found, linked to an initiative, and unlinked by undo', async ({
  leitbild: { page },
}) => {
  await openThread(page);
  await expect(page.getByText('Schmerzpunkte mit Initiative: 14 von 15')).toBeVisible();
  const unserved = box(page, /führt zu keiner Initiative$/);
  await expect(unserved).toHaveCount(1);
  await unserved.focus();
  await page.keyboard.press('Enter');
  await expect(unserved).toHaveAttribute('aria-pressed', 'true');
  // Only what is on its path stands out: the pain point and the touchpoint it comes from.
  await expect(page.locator('[data-node][data-aside="false"]')).toHaveCount(2);
  const detail = page.getByRole('complementary', { name: /^Gewählt/ });
  await detail.getByRole('button', { name: /Initiative verknüpfen/ }).press('Enter');
  await page.getByRole('option', { name: /^2 Am Telefon entscheiden/ }).press('Enter');
  await expect(page.getByText('Schmerzpunkte mit Initiative: 15 von 15')).toBeVisible();
  await expect(detail.getByRole('button', { name: /^Verknüpfung mit 2 Am Telefon/ })).toBeVisible();
  await undo(page, 'Schmerzpunkt verknüpft');
  await expect(page.getByText('Schmerzpunkte mit Initiative: 14 von 15')).toBeVisible();

  await unserved.focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-node][aria-pressed="true"]')).toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-node][data-column="initiative"]:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-node][data-column="metric"]:focus')).toHaveCount(1);
});

test('by mouse: a pain point is dragged onto an initiative; opening leads to where it is edited', async ({
  leitbild: { page },
}) => {
  await openThread(page);
  const unserved = box(page, /führt zu keiner Initiative$/);
  await unserved.scrollIntoViewIfNeeded();
  const from = await unserved.boundingBox();
  const target = page.locator('[data-node][data-column="initiative"]').last();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('A box is not on screen');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 10, { steps: 3 });
  await page.mouse.move(to.x + 20, to.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText('Schmerzpunkte mit Initiative: 15 von 15')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mitteilungen' })).toContainText('Verknüpft:');
  await target.click();
  await page
    .getByRole('complementary', { name: /^Gewählt/ })
    .getByRole('button', { name: 'Öffnen in Roadmap' })
    .click();
  await expect(page.getByRole('complementary', { name: 'Einzelheiten der Initiative' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the picture of the thread, ${theme}`, async ({ leitbild: { app, page } }) => {
    test.setTimeout(120_000);
    await app.evaluate(({ nativeTheme }, source) => (nativeTheme.themeSource = source), theme);
    await openThread(page);
    await expectAccessible(page, 'the picture');
    await page.locator('[data-node][data-column="initiative"]').first().click();
    await expect(page.getByRole('complementary', { name: /^Gewählt/ })).toBeVisible();
    await expectAccessible(page, 'the path of an initiative');
  });
}
