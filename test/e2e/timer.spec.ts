import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { createWorkshop, openWorkshop } from './pages/start';
import { openStep, saved, setTheme, undo } from './pages/workshop';

/** The local time of the laptop when a test begins. */
const nine = new Date(2027, 2, 31, 9, 0);
const minute = 60_000;

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Uhr und Ablauf/ });
const text = (page: Page) => page.locator('[data-timer-text]');
const said = (page: Page) => page.locator('[data-timer-status]');
const minutesOf = (page: Page, step: string) => page.locator(`nav [data-step="${step}"] button`).last();
const panel = (page: Page) => page.getByRole('dialog', { name: 'Uhr und Ablauf' });
const agenda = (page: Page) => page.getByRole('region', { name: 'Ablauf', exact: true });

/** Seconds that the bar shows. The installed clock also goes on in real time, so tests compare with some seconds of room. */
async function shownSeconds(page: Page): Promise<number> {
  const shown = (await text(page).textContent()) ?? '';
  const parts = shown.replace('−', '').split(':').map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0) * (shown.startsWith('−') ? -1 : 1);
}

async function expectSeconds(page: Page, expected: number): Promise<void> {
  await expect.poll(() => shownSeconds(page)).toBeGreaterThan(expected - 20);
  expect(await shownSeconds(page)).toBeLessThanOrEqual(expected);
}

test('A press on the minutes of a step starts its timer, which turns amber, red and counts on below zero', async ({
  leitbild: { page },
}) => {
  await page.clock.install({ time: nine });
  await createWorkshop(page, 'Uhr');
  await expect(minutesOf(page, 'kickoff')).toHaveAccessibleName('15 min, Uhr starten');
  await expect(minutesOf(page, 'kickoff')).toHaveAccessibleDescription('1 Auftakt');
  await minutesOf(page, 'kickoff').click();
  await expectSeconds(page, 15 * 60);
  await expect(said(page)).toHaveText('Uhr für Auftakt: 15 Minuten.');
  await expect(button(page)).toHaveAccessibleName('Uhr und Ablauf: Auftakt, läuft');
  await page.clock.runFor(10 * minute);
  await expect(said(page)).toHaveText('Noch 5 Minuten.');
  await page.clock.runFor(2 * minute);
  await expect(button(page)).toHaveAccessibleName('Uhr und Ablauf: Auftakt, bald um');
  await expect(said(page)).toHaveText('Noch 3 Minuten.');
  await page.clock.runFor(2.4 * minute);
  await expect(button(page)).toHaveAccessibleName('Uhr und Ablauf: Auftakt, fast um');
  await page.clock.runFor(minute);
  await expect(button(page)).toHaveAccessibleName('Uhr und Ablauf: Auftakt, Zeit ist um');
  await expect(said(page)).toHaveText('Auftakt: Die Zeit ist um.');
  await expect(text(page)).toHaveText(/^−0:\d\d$/);
  await button(page).click();
  await panel(page).getByRole('button', { name: '+5 min' }).click();
  await expect(said(page)).toHaveText(/^Verlängert, noch [45] Minuten\.$/);
  await expect(button(page)).toHaveAccessibleName('Uhr und Ablauf: Auftakt, läuft');
});

test('Keys start, pause, extend and stop it, and what was stopped can be had back', async ({ leitbild: { page } }) => {
  await page.clock.install({ time: nine });
  await createWorkshop(page, 'Tasten');
  await openStep(page, 'intent');
  await page.keyboard.press('F9');
  await expect(button(page)).toHaveAccessibleName('Uhr und Ablauf: Strategische Absicht, läuft');
  await page.keyboard.press('F9');
  await expect(button(page)).toHaveAccessibleName('Uhr und Ablauf: Strategische Absicht, angehalten');
  const paused = await shownSeconds(page);
  await page.clock.runFor(10 * minute);
  expect(await shownSeconds(page)).toBe(paused);
  await page.keyboard.press('Shift+F9');
  await page.keyboard.press('Control+F9');
  await expect.poll(() => shownSeconds(page)).toBe(paused + 6 * 60);
  await page.keyboard.press('Control+Shift+F9');
  await expect(text(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('Die Uhr ist ausgeschaltet.');
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => shownSeconds(page)).toBe(paused + 6 * 60);
});

test('A move of the guide is timed, and the timer goes on after a restart', async ({ leitbild }) => {
  const { page } = leitbild;
  await page.clock.install({ time: nine });
  await createWorkshop(page, 'Neustart');
  await openStep(page, 'intent');
  await page.keyboard.press('F1');
  await page
    .getByRole('button', { name: /^Uhr für „.+“ starten, \d+ min$/ })
    .first()
    .click();
  const before = await shownSeconds(page);
  await expect(button(page)).toHaveAccessibleName(/läuft$/);
  await saved(page);
  const again = await leitbild.restart();
  await again.clock.install({ time: new Date(nine.getTime() + 3 * minute) });
  await openWorkshop(again, 'Neustart');
  await expectSeconds(again, before - 3 * 60 + 2);
});

test('A clock that is set back takes nothing away from what has passed', async ({ leitbild: { page } }) => {
  await page.clock.install({ time: nine });
  await createWorkshop(page, 'Zurückgestellt');
  await minutesOf(page, 'reality-check').click();
  const before = await shownSeconds(page);
  await page.clock.runFor(10 * minute);
  await page.clock.setSystemTime(new Date(nine.getTime() - 120 * minute));
  await page.clock.runFor(5 * minute);
  await expectSeconds(page, before - 15 * 60 + 2);
});

test('The running day shows how far it is behind, and the rest is made shorter in one action that can be undone', async ({
  leitbild: { page },
}) => {
  await page.clock.install({ time: nine });
  await createWorkshop(page, 'Ablauf');
  await expect(agenda(page).getByText(/hinter dem Plan/)).toHaveCount(0);
  await minutesOf(page, 'kickoff').click();
  await expect(agenda(page).getByText('Im Plan', { exact: true })).toBeVisible();
  await page.clock.runFor(35 * minute);
  await expect(agenda(page).getByText('20 min hinter dem Plan')).toBeVisible();
  await expect(agenda(page)).toContainText('So geht es bis 16:20, geplant war 16:00.');
  await minutesOf(page, 'reality-check').click();
  await expect(agenda(page).getByText('erledigt', { exact: true })).toBeVisible();
  await expect(agenda(page).getByText('läuft', { exact: true })).toBeVisible();
  await button(page).click();
  await expect(panel(page)).toContainText('Danach Strategische Absicht, 20 min');
  await panel(page).getByRole('button', { name: 'Rest kürzen' }).click();
  await expect(panel(page)).toContainText('Im Plan');
  await page.keyboard.press('Escape');
  await expect(agenda(page)).toContainText('So geht es bis 16:00, wie geplant.');
  await expect(agenda(page).getByRole('textbox', { name: 'Minuten für Mittagspause' })).toHaveValue('60');
  await undo(page, 'Restliche Zeit verteilt');
  await expect(agenda(page).getByText('20 min hinter dem Plan')).toBeVisible();
});

test('On the day, items are skipped, inserted and fixed, and the times can be cleared', async ({
  leitbild: { page },
}) => {
  await page.clock.install({ time: nine });
  await createWorkshop(page, 'Menü');
  const choose = async (item: string, action: string) => {
    await agenda(page)
      .getByRole('button', { name: `Mehr zu ${item}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await choose('Auftakt', 'Jetzt beginnen');
  await choose('Strategische Absicht', 'Heute überspringen');
  await expect(agenda(page).getByText('20 min vor dem Plan')).toBeVisible();
  await choose('Auftakt', 'Danach etwas einschieben');
  await expect(agenda(page).getByText('5 min vor dem Plan')).toBeVisible();
  await choose('Mittagspause', 'Beginn auf 12:15 festlegen');
  await expect(agenda(page).getByText('Im Plan', { exact: true })).toBeVisible();
  await expect(agenda(page).getByLabel('Fester Beginn von Mittagspause')).toHaveValue('12:15');
  await choose('Auftakt', 'Jetzt beenden');
  await expect(agenda(page).getByText('erledigt', { exact: true })).toBeVisible();
  await agenda(page).getByRole('button', { name: 'Zeiten des Tages löschen' }).click();
  await expect(agenda(page).getByText('erledigt', { exact: true })).toHaveCount(0);
  await undo(page, 'Zeiten des Tages gelöscht');
  await expect(agenda(page).getByText('erledigt', { exact: true })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`The timer is accessible in every state, ${theme}`, async ({ leitbild: { page } }) => {
    await page.clock.install({ time: nine });
    await createWorkshop(page, 'Zugänglich');
    await setTheme(page, theme);
    await minutesOf(page, 'kickoff').click();
    await expectAccessible(page, 'the running timer', text(page));
    for (const [wait, phase] of [
      [12.5, 'bald um'],
      [2, 'fast um'],
      [10, 'Zeit ist um'],
    ] as const) {
      await page.clock.runFor(wait * minute);
      await expectAccessible(page, `the timer: ${phase}`, button(page).getByText(phase));
    }
    await button(page).click();
    await expectAccessible(page, 'the controls of the timer', panel(page).getByRole('button', { name: 'Rest kürzen' }));
  });
}
