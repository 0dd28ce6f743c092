import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, test, type Leitbild } from './leitbild';
import { at, noteEditor } from './pages/board';
import { text as pressRelease } from './pages/press-release';
import { createWorkshop, openWorkshop } from './pages/start';
import { answerDialogs } from './pages/system-dialog';
import { beginRoundByMouse, castByMouse, expectRounds, revealByMouse, voicesDialog } from './pages/voices';
import { goToStep, saved } from './pages/workshop';

const title = 'Nachmittag am Hafen';
const people = ['Dana Petri', 'Emil Roth', 'Fatma Sahin'] as const;
const pillars = ['Kundenziele', 'Kultur', 'Bedürfnisse', 'Alle Bereiche', 'Messung'];

/** Today's level of the first pillar that each person names; everything else is the same for all. */
const firstRound = [1, 5, 3];
const secondRound = [2, 3, 3];
const grades = [6, 9, 9];

/** What is written between the two votes, step by step. */
const written = {
  intent: 'Wer wartet, weiß worauf.',
  note: 'Die Fähre meldet sich zuerst',
  touchpoint: 'Am Anleger stehen',
  painPoint: 'Keine Ansage bei Nebel',
  headline: 'Kein Fahrgast wartet mehr im Ungewissen',
  lever: 'Ansagen macht, wer gerade Zeit hat',
  initiative: 'Ansage alle zehn Minuten',
};

const main = (page: Page) => page.getByRole('main');

test('Half a day by mouse: two rounds about the pillars beside each other, and the rating of the day', async ({
  leitbild,
}) => {
  test.setTimeout(120_000);
  let { page } = leitbild;
  await createWorkshop(page, title, 'Halber Tag');
  for (const name of people) {
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    await page.keyboard.type(name);
  }

  await goToStep(page, 'Standortbestimmung');
  const section = main(page).getByRole('region', { name: 'Fünf Säulen' });
  await section.getByRole('button', { name: 'Stimmen einholen' }).click();
  await voteOnPillars(page, firstRound);
  await expectRounds(page, 'Kundenziele: Heute', ['3 (1 bis 5, n = 3)']);
  await expectRounds(page, 'Messung: Ziel', ['4 (4, n = 3)']);
  // The widest disagreement is the next topic.
  const next = voicesDialog(page).getByRole('region', { name: 'Darüber als Nächstes sprechen' });
  await expect(next).toContainText('Kundenziele: Heute');

  await voicesDialog(page).getByRole('button', { name: 'Noch einmal abstimmen' }).click();
  await voteOnPillars(page, secondRound);
  await expectRounds(page, 'Kundenziele: Heute', ['3 (1 bis 5, n = 3)', '2,7 (2 bis 3, n = 3)']);
  await expectRounds(page, 'Kultur: Heute', ['2 (2, n = 3)', '2 (2, n = 3)']);
  await expect(voicesDialog(page)).toContainText('2. Runde: 3 von 3 haben geantwortet');
  await voicesDialog(page).getByRole('button', { name: 'Durchschnitte übernehmen' }).click();
  await expect(section.getByText('5 von 5')).toBeVisible();
  await expect(section.getByText('2,7', { exact: false }).first()).toBeVisible();

  await walkThroughTheDay(page);

  await goToStep(page, 'Abschluss');
  await main(page).getByRole('button', { name: 'Stimmen einholen' }).click();
  await beginRoundByMouse(page);
  for (const [index, name] of people.entries()) {
    await castByMouse(page, name, { 'Der Tag in einer Zahl': grades[index] ?? 0 });
  }
  await revealByMouse(page);
  await expectRounds(page, 'Der Tag in einer Zahl', ['8 (6 bis 9, n = 3)']);
  await voicesDialog(page).getByRole('button', { name: 'Zahlen übernehmen' }).click();
  const rating = 'Durchschnitt 8 von 10, Werte von 6 bis 9, n\u00A0=\u00A03.';
  await expect(main(page).getByText(rating)).toBeVisible();
  await saved(page);

  page = await leitbild.restart();
  await openWorkshop(page, title);
  await goToStep(page, 'Standortbestimmung');
  await main(page)
    .getByRole('region', { name: 'Fünf Säulen' })
    .getByRole('button', { name: 'Stimmen ansehen' })
    .click();
  await expectRounds(page, 'Kundenziele: Heute', ['3 (1 bis 5, n = 3)', '2,7 (2 bis 3, n = 3)']);
  await voicesDialog(page).getByRole('button', { name: 'Schließen' }).last().click();
  await goToStep(page, 'Abschluss');
  await expect(main(page).getByText(rating)).toBeVisible();

  const record = await exportRecord(page, leitbild);
  // The rounds stand one below the other, each with its figures. Markdown escapes the full stop after a number.
  const [, first = '', second = ''] = record.split(/\d\\?\. Runde\. 3 von 3 haben geantwortet/);
  expect(first).toContain('| Kundenziele: Heute | 3 (1 bis 5, n\u00A0=\u00A03) |');
  expect(second).toContain('| Kundenziele: Heute | 2,7 (2 bis 3, n\u00A0=\u00A03) |');
  for (const text of [...people, ...Object.values(written), rating]) expect.soft(record).toContain(text);
});

/** A round about the pillars in the open dialog: the levels of `first` for the first pillar today, equal ones for all others. */
async function voteOnPillars(page: Page, first: readonly number[]): Promise<void> {
  await beginRoundByMouse(page);
  const equal = Object.fromEntries(
    pillars.flatMap((pillar) => [
      [`${pillar}: Heute`, 2],
      [`${pillar}: Ziel`, 4],
    ]),
  );
  for (const [index, name] of people.entries()) {
    await castByMouse(page, name, { ...equal, 'Kundenziele: Heute': first[index] ?? 0 });
  }
  await revealByMouse(page);
}

/** Strategic intent to roadmap, something in each step. */
async function walkThroughTheDay(page: Page): Promise<void> {
  await goToStep(page, 'Strategische Absicht');
  await type(page, main(page).getByRole('textbox', { name: 'Wie wollen wir das zeigen?' }), written.intent);

  await goToStep(page, 'Zukunftsbild');
  await page.mouse.dblclick(...(await at(page, 300, 420)));
  await expect(noteEditor(page)).toBeFocused();
  await page.keyboard.type(written.note);
  await page.mouse.click(...(await at(page, 700, 200)));
  await expect(page.getByRole('option', { name: written.note })).toBeAttached();

  await goToStep(page, 'Erlebnis');
  const phase = main(page).getByRole('group', { name: 'Nutzen' });
  await phase.getByRole('button', { name: 'Kontaktpunkt', exact: true }).click();
  await page.keyboard.type(written.touchpoint);

  await goToStep(page, 'Schmerzpunkte');
  await main(page).getByRole('button', { name: 'Ersten Schmerzpunkt aufschreiben' }).click();
  await expect(main(page).getByRole('textbox', { name: 'Neuer Schmerzpunkt' })).toBeFocused();
  await page.keyboard.type(written.painPoint);
  await main(page).getByRole('button', { name: 'Hinzufügen', exact: true }).click();

  await goToStep(page, 'Pressemitteilung');
  await pressRelease(page).getByRole('group', { name: 'Schlagzeile' }).click();
  await page.keyboard.type(written.headline);

  await goToStep(page, 'Betriebsabläufe');
  const lever = main(page).getByRole('listitem', { name: 'Prozesse' });
  await type(page, lever.getByRole('textbox', { name: 'Heute' }), written.lever);
  await lever.getByText('2 – deutlich').click();

  await goToStep(page, 'Roadmap');
  await main(page).getByRole('button', { name: 'Erste Initiative eintragen' }).click();
  await expect(main(page).getByRole('textbox', { name: 'Neue Initiative: Jetzt' })).toBeFocused();
  await page.keyboard.type(written.initiative);
  await page.keyboard.press('Enter');
  await expect(main(page).getByRole('row', { name: written.initiative })).toBeVisible();
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await field.click();
  await page.keyboard.type(text);
}

/** Exports the record of the day as Markdown with the menu, and reads it. */
async function exportRecord(page: Page, { app, folder }: Leitbild): Promise<string> {
  await answerDialogs(app, folder);
  await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Protokoll exportieren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Protokoll exportieren' });
  for (const format of ['Word (DOCX)', 'PDF', 'Markdown']) await dialog.getByText(format, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Exportieren …' }).click();
  await expect(page.getByText('Ein Dokument ist fertig')).toBeVisible({ timeout: 30_000 });
  return readFile(path.join(folder, `${title} – Protokoll.md`), 'utf8');
}
