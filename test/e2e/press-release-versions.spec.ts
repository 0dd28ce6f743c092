import type { Page } from 'playwright/test';
import { plainToRichText } from '../../workshop/rich-text';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { newPressRelease, part, samplePressRelease, toPressRelease } from './pages/press-release';
import { openWorkshop } from './pages/start';
import { saved } from './pages/workshop';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Fassungen der Pressemitteilung' });
const differences = (page: Page) => dialog(page).getByRole('region', { name: 'Unterschiede' });

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Fassungen' }).click();
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('denselben Wortlaut')).toBeVisible();
}

test('a version is kept by name, compared with the present text and restored', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await part(page, 'summary').click();
  await page.keyboard.type('Wir rufen morgen zurück');
  await keep(page, 'Erste');
  await page.keyboard.press('Escape');
  await part(page, 'summary').click();
  await page.keyboard.press('End');
  await page.keyboard.type(', immer');
  await page.getByRole('button', { name: 'Fassungen' }).click();
  await expect(differences(page).locator('ins')).toContainText(', immer');
  await dialog(page).getByText('Nebeneinander').click();
  await expect(differences(page).getByText('Wir rufen morgen zurück')).toHaveCount(2);
  await dialog(page).getByRole('button', { name: '„Erste“ wiederherstellen' }).click();
  await expect(part(page, 'summary')).toHaveText('Wir rufen morgen zurück');
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(part(page, 'summary')).toHaveText('Wir rufen morgen zurück, immer');
  await saved(page);
});

/** Long paragraphs of the same few words, none like another. */
function paragraphs(count: number, seed: number): string[] {
  let state = seed;
  const word = () => {
    state = (state * 16_807) % 2_147_483_647;
    return `Wort${((state % 700) * (state % 11)).toString(36)}`;
  };
  return Array.from({ length: count }, () => Array.from({ length: 1000 }, word).join(' '));
}

/** A workshop with an empty press release and two long versions of it that have nothing in common. */
async function workshopWithLongVersions(page: Page, title: string): Promise<void> {
  const texts = [17, 4711].map((seed) => plainToRichText(paragraphs(40, seed).join('\n')));
  await page.evaluate(
    async ({ title, texts }) => {
      const { request } = window.leitbild;
      const { key } = await request['library.create']({ title, preset: 'full-day', language: 'de' });
      const opened = await request['session.open']({ key, takeOver: false });
      if (opened.status !== 'open') throw new Error(opened.status);
      const { parts, sequence, leftOut } = opened.session.steps['press-release'];
      const patches = texts.map((solution, index) => ({
        op: 'add' as const,
        path: ['steps', 'press-release', 'versions', `version-${index}`],
        value: {
          order: `a${index}`,
          name: `Buch ${index + 1}`,
          at: new Date(Date.UTC(2026, 10, 22, index)).toISOString(),
          kind: 'named',
          parts: { ...parts, solution },
          sequence,
          leftOut,
          questions: {},
        },
      }));
      await request['session.patch']({ key, baseRevision: 0, patches });
      await request['session.close']({ key });
    },
    { title, texts },
  );
}

test('long versions are compared in a worker: the window responds, and another choice or closing cancels', async ({
  leitbild,
}) => {
  await workshopWithLongVersions(leitbild.page, 'Bücher');
  const page = await leitbild.restart();
  const workers = () => page.workers().filter((worker) => worker.url().includes('compare-worker')).length;
  const working = dialog(page).getByRole('progressbar', { name: /vergleicht die beiden Fassungen/ });
  const choose = async (name: RegExp) => {
    await dialog(page).getByRole('button', { name: 'mit' }).last().click();
    await page.getByRole('option', { name }).click();
  };
  await openWorkshop(page, 'Bücher');
  await toPressRelease(page);
  await page.getByRole('button', { name: 'Fassungen' }).click();
  await expect(differences(page)).toBeVisible();

  await choose(/Buch 1/);
  await expect(working).toBeVisible();
  await choose(/jetzige Text/);
  await expect(differences(page)).toBeVisible();
  await expect.poll(workers).toBe(0);

  await choose(/Buch 1/);
  await expect(working).toBeVisible();
  expect(workers()).toBe(1);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(workers).toBe(0);

  await page.getByRole('button', { name: 'Fassungen' }).click();
  await choose(/Buch 1/);
  await expect(differences(page)).toBeVisible({ timeout: 30_000 });
  await expect(differences(page).locator('ins')).not.toHaveCount(0);
  await expect.poll(workers).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`versions have no accessibility violations, ${colorScheme}`, async ({ leitbild: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await samplePressRelease(page);
    await keep(page, 'Erste');
    await page.keyboard.press('Escape');
    await part(page, 'problem').locator('p').first().click();
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.type('Neu geschrieben');
    await page.getByRole('button', { name: 'Fassungen' }).click();
    await expectAccessible(page, 'two versions', differences(page).locator('ins').first());
  });
}
