import type { Page } from 'playwright/test';
import { lossOf, specialFields, typeSteadily } from '../../scripts/torture/typing.mjs';
import { expect, test } from './leitbild';
import { openSample, openWorkshop } from './pages/start';
import { saved } from './pages/workshop';

/** Maximum age of typed text that a kill may lose, in milliseconds. */
const maxLoss = 600;

/** Fields whose text is part of the session only after another action. */
const drafts = ['a new initiative', 'a new comment'];

const focusedText = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | HTMLTextAreaElement).value);

/** `npm run torture` types in all fields of every step. */
const typedIn = ['a new note', 'the name of an area', 'the press release', 'an answer', ...drafts];

for (const { name, open } of specialFields.filter((field) => typedIn.includes(field.name))) {
  test(`three seconds of steady typing in ${name} outlast a kill`, async ({ leitbild }) => {
    const { page, library } = leitbild;
    await openSample(page, 'de');
    await open(page);
    const typed = await typeSteadily(page, 3000);
    const killedAt = Date.now();
    await leitbild.kill();
    const { kept, lost } = lossOf(library, typed, killedAt);
    expect(lost, `${kept} of ${typed.text.length} characters kept`).toBeLessThanOrEqual(maxLoss);
    if (!drafts.includes(name)) return;
    const again = await leitbild.start();
    const title = await again
      .getByRole('button', { name: /^Öffnen: / })
      .first()
      .getAttribute('aria-label');
    await openWorkshop(again, (title ?? '').replace('Öffnen: ', ''));
    await open(again);
    expect(await focusedText(again)).toBe(typed.text.slice(0, kept));
  });
}

test('the save state is "saved" only when every field has been handed over', async ({
  leitbild: { page, library },
}) => {
  await openSample(page, 'de');
  for (const { open } of specialFields.filter(({ name }) => ['a new note', 'a new initiative'].includes(name))) {
    await open(page);
    const typed = await typeSteadily(page, 300);
    await saved(page);
    expect(lossOf(library, typed, Date.now()).kept).toBe(typed.text.length);
  }
});

test('a used draft is gone', async ({ leitbild }) => {
  const { page } = leitbild;
  await openSample(page, 'de');
  const field = specialFields.find(({ name }) => name === 'a new initiative');
  await field?.open(page);
  await page.keyboard.type('Nur einmal');
  await saved(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: 'Nur einmal' })).toBeVisible();
  await saved(page);
  await leitbild.kill();
  const again = await leitbild.start();
  await again
    .getByRole('button', { name: /^Öffnen: / })
    .first()
    .click();
  await field?.open(again);
  expect(await focusedText(again)).toBe('');
  await expect(again.getByRole('row', { name: 'Nur einmal' })).toHaveCount(1);
});

test('the names of a new and of a renamed workshop are in their fields again after a kill, unless cancelled', async ({
  leitbild,
}) => {
  const create = (page: Page) => page.getByRole('button', { name: 'Neuer Workshop' }).click();
  const rename = async (page: Page) => {
    await page.getByRole('button', { name: 'Aktionen für Probe' }).click();
    await page.getByRole('menuitem', { name: 'Umbenennen' }).click();
  };
  const field = (page: Page) => page.getByRole('textbox', { name: 'Titel' });
  const { page } = leitbild;
  await page.evaluate(() =>
    window.leitbild.request['library.create']({ title: 'Probe', preset: 'half-day', language: 'de' }),
  );
  let current = page;
  for (const [open, typed, before] of [
    [create, 'Zukunft der Kasse', ''],
    [rename, 'Probe, zweiter Tag', 'Probe'],
  ] as const) {
    await open(current);
    await expect(field(current)).toHaveValue(before);
    await field(current).fill('');
    await field(current).pressSequentially(typed);
    await expect
      .poll(() =>
        current.evaluate(async () => Object.values(await window.leitbild.request['library.drafts'](undefined))),
      )
      .toContain(typed);
    await leitbild.kill();
    current = await leitbild.start();
    await open(current);
    await expect(field(current)).toHaveValue(typed);
    await current.keyboard.press('Escape');
    await expect(field(current)).toHaveCount(0);
    await open(current);
    await expect(field(current)).toHaveValue(before);
    await current.keyboard.press('Escape');
  }
});
