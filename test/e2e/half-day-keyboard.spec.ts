import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { countMouseUse, runByPalette, tabAndPress, tabAndType, tabTo } from './pages/keyboard';
import { text as pressRelease } from './pages/press-release';
import { answerDialogs } from './pages/system-dialog';
import { openStep, saved } from './pages/workshop';

const title = 'Brot, das wartet';

/** What is written into each step. The record of the day contains all of it. */
const written = {
  kickoff: {
    purpose: 'Wir entscheiden, was Stammkunden künftig erleben.',
    people: ['Anna Krull', 'Ben Lorenz', 'Cem Onat'],
    chair: 'Frau Winter, jeden Samstag um sieben',
  },
  realityCheck: {
    evidence: 'Neun Gespräche am Tresen im Mai',
    pillar: 'In keiner Zielvereinbarung steht ein Kunde',
  },
  intent: {
    goal: 'Niemand steht vergeblich vor der Theke.',
    business: 'Weniger Retouren am Abend',
  },
  board: 'Das Brot liegt mit Namen im Regal',
  experience: { touchpoint: 'Samstags in der Schlange', sentence: 'Wer bestellt hat, geht ohne Eile nach Hause.' },
  painPoints: ['Um neun ist das Roggenbrot aus', 'Niemand sagt, wann neues kommt'],
  pressRelease: { headline: 'In Auental wartet das Brot auf die Kunden', question: 'Was kostet mich das Zurücklegen?' },
  operations: { today: 'Bestellt wird auf Zetteln', change: 'Bestellungen bis acht Uhr annehmen' },
  roadmap: { initiative: 'Abholregal neben der Tür bauen', owner: 'Filialleitung' },
  closing: {
    decision: 'Das Regal steht bis zum 1. Mai',
    commitment: 'Ich rufe drei Stammkunden an',
    lastWord: 'Ich komme, wenn mein Name darauf steht.',
  },
};

const main = (page: Page) => page.getByRole('main');
const field = (page: Page, name: string | RegExp) => main(page).getByRole('textbox', { name });
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });

test('Half a day by keyboard: from an empty file through ten steps to the record of the day', async ({ leitbild }) => {
  test.setTimeout(120_000);
  let { page } = leitbild;
  let mouseUse = await countMouseUse(page);

  await createByKeyboard(page);
  await kickOff(page);
  await openStep(page, 'reality-check');
  await checkReality(page);
  await openStep(page, 'intent');
  await stateIntent(page);
  await openStep(page, 'vision-board');
  await writeNote(page);
  await openStep(page, 'experience');
  await describeExperience(page);
  await saved(page);
  expect(await mouseUse()).toBe(0);

  page = await leitbild.restart();
  mouseUse = await countMouseUse(page);
  await openByKeyboard(page);
  await openStep(page, 'pain-points');
  await collectPainPoints(page);
  await openStep(page, 'press-release');
  await writePressRelease(page);
  await openStep(page, 'operations');
  await reviewOperations(page);
  await openStep(page, 'roadmap');
  await planInitiatives(page);
  await runByPalette(page, 'Abschluss');
  await closeTheDay(page);
  await saved(page);
  expect(await mouseUse()).toBe(0);

  page = await leitbild.restart();
  mouseUse = await countMouseUse(page);
  await openByKeyboard(page);
  await runByPalette(page, 'Abschluss');
  await expect(field(page, 'Das letzte Wort vom leeren Stuhl')).toHaveValue(written.closing.lastWord);
  await answerDialogs(leitbild.app, leitbild.folder);
  const record = await exportRecord(page, leitbild.folder);
  expect(await mouseUse()).toBe(0);
  for (const text of textsOf(written)) expect.soft(record).toContain(text);
  // What was chosen, not typed.
  for (const text of [
    '65\u00A0% (40 bis 85\u00A0%, n\u00A0=\u00A03)',
    '| −2 | n\u00A0=\u00A0100 |',
    '11. Dezember 2026',
    'Durchschnitt 8,5 von 10, Werte von 8 bis 9, n\u00A0=\u00A02.',
  ]) {
    expect.soft(record).toContain(text);
  }
});

async function createByKeyboard(page: Page): Promise<void> {
  await tabAndPress(page, page.getByRole('button', { name: 'Neuer Workshop' }));
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.type(title);
  await tabTo(page, page.getByRole('radiogroup', { name: 'Dauer' }).getByRole('radio'));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /Halber Tag/ })).toBeChecked();
  await tabAndPress(page, page.getByRole('button', { name: 'Anlegen' }));
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
}

async function openByKeyboard(page: Page): Promise<void> {
  await tabAndPress(page, page.getByRole('button', { name: `Öffnen: ${title}` }));
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
}

async function kickOff(page: Page): Promise<void> {
  const { purpose, people, chair } = written.kickoff;
  await tabAndType(page, field(page, 'Anlass und Ziel des Tages'), purpose);
  await tabAndPress(page, button(page, 'Person hinzufügen'));
  for (const [index, name] of people.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(name);
  }
  await tabAndType(page, field(page, 'Wer dort sitzt'), chair);
  for (const name of people) await expect(button(page, `${name} entfernen`)).toBeVisible();
}

async function checkReality(page: Page): Promise<void> {
  const { evidence, pillar } = written.realityCheck;
  await tabTo(page, main(page).getByRole('radiogroup', { name: 'Antwort auf Frage 1' }).getByRole('radio'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await tabAndType(page, field(page, 'Beleg zu Frage 1'), evidence);
  await expect(main(page).getByText('1 Befund: Frage 1.')).toBeVisible();
  await estimateInSilence(page);
  await tabTo(page, main(page).getByRole('radiogroup', { name: 'Heute: Kundenziele' }).getByRole('radio'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(main(page).getByText('Stufe 2: Kundenziele stehen im Leitbild')).toBeVisible();
  await tabAndType(page, field(page, 'Beleg: Kundenziele'), pillar);
  await tabAndPress(page, button(page, 'NPS'));
  for (const [name, count] of [
    ['Promotoren (9–10)', '40'],
    [/^Passiv/, '18'],
    [/^Detraktoren/, '42'],
  ] as const) {
    await tabAndType(page, field(page, name), count);
  }
  await expect(main(page).getByRole('listitem', { name: 'NPS' }).getByText('−2', { exact: true })).toBeVisible();
}

/** A round of voices: three people answer the same question, each without seeing the other answers. */
async function estimateInSilence(page: Page): Promise<void> {
  const section = main(page).getByRole('region', { name: 'Selbstbild und Kundensicht' });
  await tabAndPress(page, section.getByRole('button', { name: 'Stimmen einholen' }));
  const dialog = page.getByRole('dialog').last();
  await tabAndPress(page, dialog.getByRole('button', { name: 'Runde beginnen' }));
  for (const [index, name] of written.kickoff.people.entries()) {
    await expect(dialog).toContainText(`Bitte geben Sie den Laptop an ${name}`);
    await expect(dialog.getByRole('button', { name: 'Antworten', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('spinbutton', { name: /Unser Selbstbild/ })).toBeFocused();
    await page.keyboard.type(['40', '70', '85'][index] ?? '');
    await page.keyboard.press('Enter');
  }
  await expect(dialog).toContainText('Alle haben geantwortet.');
  await tabAndPress(page, dialog.getByRole('button', { name: 'Aufdecken', exact: true }));
  await tabAndPress(page, dialog.getByRole('button', { name: 'Durchschnitt übernehmen' }));
  await expect(section.getByText('65 % (40 bis 85 %, n = 3)')).toBeVisible();
}

async function stateIntent(page: Page): Promise<void> {
  const { goal, business } = written.intent;
  await tabAndType(page, field(page, /^Welches Ziel verfolgen wir/), goal);
  const slider = main(page).getByRole('slider', { name: 'Heute: Empfehlungen – Werbung' });
  await tabTo(page, slider);
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuetext', 'noch offen');
  await tabAndType(page, field(page, 'Was das Unternehmen braucht'), business);
  await tabAndPress(page, button(page, 'Vorschlag übernehmen'));
  await expect(field(page, 'Absicht in einem Satz')).toHaveValue(goal);
}

async function writeNote(page: Page): Promise<void> {
  await tabAndPress(page, button(page, 'Erste Notiz schreiben'));
  await expect(page.getByRole('textbox', { name: 'Text der Notiz' })).toBeFocused();
  await page.keyboard.type(written.board);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option', { name: written.board })).toBeAttached();
}

async function describeExperience(page: Page): Promise<void> {
  const { touchpoint, sentence } = written.experience;
  await tabAndType(page, field(page, 'Das Erlebnis in einem Satz'), sentence);
  const phase = main(page).getByRole('group', { name: 'Kaufen' });
  await tabAndPress(page, phase.getByRole('button', { name: 'Kontaktpunkt', exact: true }));
  await page.keyboard.type(touchpoint);
  const score = phase.getByRole('spinbutton', { name: `${touchpoint}, Heute` });
  await tabTo(page, score);
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowDown');
  await expect(score).toHaveValue('−3');
}

async function collectPainPoints(page: Page): Promise<void> {
  await tabAndPress(page, button(page, 'Ersten Schmerzpunkt aufschreiben'));
  await expect(field(page, 'Neuer Schmerzpunkt')).toBeFocused();
  for (const text of written.painPoints) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  const grid = page.getByRole('grid', { name: 'Schmerzpunkte' });
  await tabTo(page, grid.locator('[data-column]'));
  const severity = grid
    .getByRole('row')
    .filter({ hasText: written.painPoints[0] ?? '' })
    .locator('[data-column="severity"]');
  for (let column = 0; column < 8; column += 1) {
    if (await severity.evaluate((cell) => cell === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('4');
  await expect(severity).toHaveText('4');
}

async function writePressRelease(page: Page): Promise<void> {
  const { headline, question } = written.pressRelease;
  await tabTo(page, pressRelease(page));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(headline);
  await expect(pressRelease(page)).toContainText(headline);
  await tabAndPress(page, button(page, 'Frage hinzufügen').first());
  await page.keyboard.type(question);
}

async function reviewOperations(page: Page): Promise<void> {
  const { today, change } = written.operations;
  const lever = main(page).getByRole('listitem', { name: 'Prozesse' });
  await tabAndType(page, lever.getByRole('textbox', { name: 'Heute' }), today);
  await tabTo(page, lever.getByRole('radio'));
  await page.keyboard.press('ArrowLeft');
  await expect(lever.getByRole('radio', { name: '3 – groß' })).toBeChecked();
  await tabAndPress(page, lever.getByRole('button', { name: 'Veränderung hinzufügen' }));
  await page.keyboard.type(change);
  await tabAndPress(page, lever.getByRole('button', { name: 'Als Initiative in die Roadmap' }));
  await expect(lever.getByRole('button', { name: change, exact: true })).toBeVisible();
}

async function planInitiatives(page: Page): Promise<void> {
  const { initiative, owner } = written.roadmap;
  await tabAndType(page, field(page, 'Neue Initiative: Jetzt'), initiative);
  await page.keyboard.press('Enter');
  const lane = main(page).getByRole('grid', { name: 'Jetzt' });
  const card = lane.getByRole('row', { name: initiative, exact: true });
  await tabTo(page, lane.getByRole('row'));
  await page.keyboard.press('End');
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, main(page).getByRole('combobox', { name: 'Verantwortlich' }));
  await page.keyboard.type(owner);
  await page.keyboard.press('Escape');
}

async function closeTheDay(page: Page): Promise<void> {
  const { decision, commitment, lastWord } = written.closing;
  // The first Tab in a step goes to its first control, not to the bar and the rail.
  await page.keyboard.press('Tab');
  await expect(button(page, 'Entscheidung hinzufügen')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type(decision);
  await tabAndPress(page, button(page, 'Zusage hinzufügen'));
  await page.keyboard.type(commitment);
  await tabTo(page, main(page).getByRole('combobox', { name: `Wer: ${commitment}` }));
  await page.keyboard.type(written.kickoff.people[0] ?? '');
  await page.keyboard.press('Escape');
  const due = main(page).getByLabel(`Bis wann: ${commitment}`);
  await tabTo(page, due);
  await page.keyboard.type('11122026');
  await expect(due).toHaveValue('2026-12-11');
  for (const grade of ['8', '9']) await tabAndType(page, field(page, `Wie oft die ${grade} genannt wurde`), '1');
  await tabAndType(page, field(page, 'Das letzte Wort vom leeren Stuhl'), lastWord);
  await tabAndPress(page, button(page, /^90 Tage nach dem Workshop/));
}

/** Exports the record of the day as Markdown only, and reads it. */
async function exportRecord(page: Page, folder: string): Promise<string> {
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Protokoll exportieren' });
  for (const format of ['Word (DOCX)', 'PDF', 'Markdown']) {
    await tabTo(page, dialog.getByRole('checkbox', { name: format }));
    await page.keyboard.press('Space');
  }
  await tabAndPress(page, dialog.getByRole('button', { name: 'Exportieren …' }));
  await expect(page.getByText('Ein Dokument ist fertig')).toBeVisible({ timeout: 30_000 });
  const files = (await readdir(folder)).filter((name) => /\.(docx|pdf|md)$/.test(name));
  expect(files).toEqual([`${title} – Protokoll.md`]);
  return readFile(path.join(folder, files[0] ?? ''), 'utf8');
}

/** All texts in a nested value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(textsOf);
}
