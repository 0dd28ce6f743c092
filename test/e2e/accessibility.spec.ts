import type { Locator, Page } from 'playwright/test';
import { stepIds, type StepId } from '../../workshop/step';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { createWorkshop, openSample } from './pages/start';
import { closeDialog, setTheme } from './pages/workshop';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`In the ${theme} theme axe finds nothing`, () => {
    test.setTimeout(240_000);

    test.beforeEach(async ({ leitbild: { page } }) => {
      await setTheme(page, theme);
    });

    test('on the start screen, empty and with workshops, and in its dialogs', async ({ leitbild: { page } }) => {
      await expectAccessible(page, 'the start screen without workshops', page.getByText('Hier liegen Ihre Workshops'));
      await createWorkshop(page, 'Barrierefrei');
      await page.getByRole('button', { name: 'Zur Übersicht' }).click();
      await expectAccessible(page, 'the start screen', page.getByRole('button', { name: 'Öffnen: Barrierefrei' }));
      await page.getByRole('button', { name: 'Aktionen für Barrierefrei' }).click();
      await expectAccessible(page, 'the menu of a workshop', page.getByRole('dialog').last());
      await page.getByRole('menuitem', { name: 'Umbenennen' }).click();
      await expectAccessible(page, 'renaming', page.getByRole('dialog').getByRole('textbox'));
      await closeDialog(page);
      await page.getByRole('button', { name: 'Neuer Workshop' }).click();
      await expectAccessible(page, 'a new workshop', page.getByRole('dialog').last());
      await closeDialog(page);
      await page.getByRole('button', { name: 'Einstellungen' }).click();
      await expectAccessible(page, 'the settings', page.getByRole('dialog').last());
      await closeDialog(page);
      await page.keyboard.press('Control+k');
      await expectAccessible(page, 'the palette', page.getByRole('dialog').last());
      await closeDialog(page);
      for (const name of ['Tastenkürzel', 'Was Leitbild sendet: nichts', 'Über Leitbild']) {
        await page.getByRole('button', { name: 'Einstellungen' }).click();
        await page.getByRole('menuitem', { name }).click();
        await expectAccessible(page, name, page.getByRole('dialog').last());
        await closeDialog(page);
      }
    });

    test('on any step, filled and empty, with each drawer', async ({ leitbild: { page } }) => {
      await createWorkshop(page, 'Leer');
      await checkSteps(page, 'empty');
      await page.getByRole('button', { name: 'Zur Übersicht' }).click();
      await openSample(page, 'de');
      await checkSteps(page, 'sample');
      await page.keyboard.press('F1');
      await expectAccessible(page, 'the guide', page.getByRole('complementary', { name: 'Leitfaden' }));
      await page.keyboard.press('F2');
      await expectAccessible(page, 'the empty chair', page.getByRole('complementary', { name: 'Leerer Stuhl' }));
      await page.keyboard.press('F3');
      const topics = page.getByRole('complementary', { name: 'Themen und Entscheidungen' });
      await expectAccessible(page, 'topics', topics.getByRole('textbox', { name: 'Thema 1' }));
      await page.keyboard.press('Shift+F3');
      const people = page.getByRole('complementary', { name: 'Die Runde' });
      await people.getByRole('button', { name: 'Geschäftsführung' }).click();
      await people.getByRole('button', { name: 'Gruppen bilden' }).click();
      await expectAccessible(page, 'the people', people.getByRole('heading', { name: 'Gruppe 1' }));
    });

    test('in the dialogs of a workshop', async ({ leitbild: { page } }) => {
      await openSample(page, 'de');
      await page.keyboard.press('Control+e');
      await expectAccessible(page, 'the export', page.getByRole('dialog').last());
      await closeDialog(page);
      await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
      await page.getByRole('menuitem', { name: 'Frühere Stände' }).click();
      await expectAccessible(page, 'earlier versions', page.getByRole('dialog').getByRole('listitem').first());
    });
  });
}

async function checkSteps(page: Page, what: string): Promise<void> {
  const main = page.getByRole('main');
  const shown: Partial<Record<StepId, Locator>> = {
    kickoff: main.getByRole('textbox', { name: 'Titel' }),
    'vision-board': main.getByRole('application', { name: 'Zukunftsbild' }),
    experience: main.getByRole('group', { name: 'Aufmerksam werden' }),
    'pain-points': main.getByRole('textbox', { name: 'Neuer Schmerzpunkt' }),
    'press-release': main.getByRole('textbox', { name: 'Text der Pressemitteilung' }),
    roadmap: main.getByRole('grid', { name: 'Jetzt' }),
  };
  for (const step of stepIds) {
    await page.locator(`nav [data-step="${step}"] button`).first().click();
    await expect(page.locator(`nav [data-step="${step}"] [aria-current="step"]`)).toBeVisible();
    await expectAccessible(page, `${what}, ${step}`, shown[step] ?? main.getByRole('heading', { level: 2 }).first());
  }
}
