import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { createWorkshop, openSample } from './pages/start';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`In the ${theme} theme axe finds nothing`, () => {
    test.setTimeout(240_000);

    test.beforeEach(async ({ leitbild: { page } }) => {
      await page.evaluate((chosen) => window.leitbild.request['settings.set']({ change: { theme: chosen } }), theme);
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    });

    test('on the start screen, empty and with workshops, and in its dialogs', async ({ leitbild: { page } }) => {
      await check(page, 'start, empty');
      await createWorkshop(page, 'Barrierefrei');
      await page.getByRole('button', { name: 'Zur Übersicht' }).click();
      await page.getByRole('button', { name: 'Öffnen: Barrierefrei' }).waitFor();
      await check(page, 'start');
      await page.getByRole('button', { name: 'Aktionen für Barrierefrei' }).click();
      await check(page, 'menu of a workshop');
      await page.getByRole('menuitem', { name: 'Umbenennen' }).click();
      await check(page, 'rename');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Neuer Workshop' }).click();
      await check(page, 'new workshop');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Einstellungen' }).click();
      await check(page, 'settings');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await check(page, 'palette');
      await page.keyboard.press('Escape');
      for (const name of ['Tastenkürzel', 'Was Leitbild sendet: nichts', 'Über Leitbild']) {
        await page.getByRole('button', { name: 'Einstellungen' }).click();
        await page.getByRole('menuitem', { name }).click();
        await check(page, name);
        await page.keyboard.press('Escape');
      }
    });

    test('on any step, filled and empty, with each drawer', async ({ leitbild: { page } }) => {
      await createWorkshop(page, 'Leer');
      await checkSteps(page, 'empty');
      await page.getByRole('button', { name: 'Zur Übersicht' }).click();
      await openSample(page, 'de');
      await checkSteps(page, 'sample');
      await page.keyboard.press('F1');
      await check(page, 'guide');
      await page.keyboard.press('F2');
      await check(page, 'empty chair');
    });

    test('in the dialogs of a workshop', async ({ leitbild: { page } }) => {
      await openSample(page, 'de');
      await page.keyboard.press('Control+e');
      await check(page, 'export');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Dokumente ausgeben' }).click();
      await page.getByRole('menuitem', { name: 'Frühere Stände' }).click();
      await check(page, 'earlier versions');
    });
  });
}

async function checkSteps(page: Page, what: string): Promise<void> {
  for (const step of [1, 2, 3, 4, 5]) {
    await page.locator(`nav li:nth-child(${step}) button`).click();
    await page.waitForTimeout(500);
    await check(page, `${what}, step ${step}`);
  }
}

async function check(page: Page, where: string): Promise<void> {
  // What slides in has arrived by then; colours half-way would be judged otherwise.
  await page.waitForTimeout(250);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found, where).toEqual([]);
}
