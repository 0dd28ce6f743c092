import type { Locator, Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { createWorkshop, openSample, openWorkshop } from './pages/start';
import { redo, saved, setTheme, undo, openStep } from './pages/workshop';

const lane = (page: Page, horizon: string) => page.getByRole('grid', { name: horizon });
const card = (page: Page, title: string) => page.getByRole('row', { name: title, exact: true });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Einzelheiten der Initiative' });

/** The titles of a lane from top to bottom. */
async function expectLane(page: Page, horizon: string, titles: string[]): Promise<void> {
  await expect
    .poll(() =>
      lane(page, horizon)
        .getByRole('row')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label'))),
    )
    .toEqual(titles);
}

async function startBoard(page: Page, initiatives: Record<string, string[]> = {}): Promise<void> {
  await createWorkshop(page, 'Wege');
  await openStep(page, 'roadmap');
  for (const [horizon, titles] of Object.entries(initiatives)) {
    await page.getByRole('textbox', { name: `Neue Initiative: ${horizon}` }).focus();
    for (const title of titles) {
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
    }
    await expectLane(page, horizon, titles);
  }
}

/** Drags a card to the upper or lower part of another element. */
async function drag(page: Page, from: Locator, to: Locator, part: 'upper' | 'lower'): Promise<void> {
  // Waits until animations have ended.
  await from.hover({ position: { x: 60, y: 20 } });
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('The cards are not drawn');
  await page.mouse.down();
  await page.mouse.move(start.x + 70, start.y + 30, { steps: 3 });
  const [x, y] = [end.x + 60, end.y + (part === 'upper' ? 6 : end.height - 6)];
  await page.mouse.move(x, y, { steps: 8 });
  // A drop counts where the last dragover was handled: a person rests there for more than a frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.move(x + 1, y);
  await page.mouse.up();
}

test('An empty roadmap explains itself, and initiatives are typed one after the other', async ({
  leitbild: { page },
}) => {
  await startBoard(page);
  await expect(page.getByText('Welche Arbeit macht die Versprechen wahr')).toBeVisible();
  await page.getByRole('button', { name: 'Erste Initiative eintragen' }).click();
  // Waits for the focus before typing.
  await expect(page.locator('textarea:focus, input:focus')).toBeVisible();
  await page.keyboard.type('Rechnung vereinfachen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Am Telefon entscheiden');
  await page.keyboard.press('Enter');
  await expectLane(page, 'Jetzt', ['Rechnung vereinfachen', 'Am Telefon entscheiden']);
  await expect(page.getByText('2 ohne Verantwortliche')).toBeVisible();
  await undo(page, 'Initiative hinzugefügt');
  await expectLane(page, 'Jetzt', ['Rechnung vereinfachen']);
  await redo(page, 'Initiative hinzugefügt');
  await expectLane(page, 'Jetzt', ['Rechnung vereinfachen', 'Am Telefon entscheiden']);
});

test('Cards are dragged within a lane, to another lane and into an empty one', async ({ leitbild: { page } }) => {
  await startBoard(page, { Jetzt: ['A', 'B', 'C'], 'Als Nächstes': ['D'] });
  await drag(page, card(page, 'A'), card(page, 'C'), 'lower');
  await expectLane(page, 'Jetzt', ['B', 'C', 'A']);
  await drag(page, card(page, 'B'), card(page, 'D'), 'upper');
  await expectLane(page, 'Als Nächstes', ['B', 'D']);
  await expect(page.getByRole('status').filter({ hasText: 'B: Als Nächstes, Platz 1 von 2' })).toHaveCount(1);
  await drag(page, card(page, 'B'), page.getByRole('textbox', { name: 'Später: bis Monat' }), 'lower');
  await expectLane(page, 'Als Nächstes', ['B', 'D']);
  await drag(page, card(page, 'D'), lane(page, 'Später'), 'upper');
  await expectLane(page, 'Später', ['D']);
  await undo(page, 'Initiative verschoben');
  await undo(page, 'Initiative verschoben');
  await undo(page, 'Initiative verschoben');
  await expectLane(page, 'Jetzt', ['A', 'B', 'C']);
  await expectLane(page, 'Als Nächstes', ['D']);
});

test('A card moves by keyboard, keeps the focus, and the move is announced', async ({ leitbild: { page } }) => {
  await startBoard(page, { Jetzt: ['A', 'B'], 'Als Nächstes': ['C'] });
  await card(page, 'A').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectLane(page, 'Jetzt', ['B', 'A']);
  await expect(card(page, 'A')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expectLane(page, 'Als Nächstes', ['C', 'A']);
  await expect(card(page, 'A')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expectLane(page, 'Als Nächstes', ['A', 'C']);
  await expect(card(page, 'A')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expectLane(page, 'Später', ['A']);
  await expect(card(page, 'A')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'A: Später, Platz 1 von 1' })).toHaveCount(1);
  // At the edge of the board nothing happens, and there is nothing to undo.
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Control+z');
  await expectLane(page, 'Als Nächstes', ['A', 'C']);
});

test('A card is dragged by keyboard alone', async ({ leitbild: { page } }) => {
  await startBoard(page, { Jetzt: ['A', 'B'] });
  await card(page, 'B').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nach B einfügen' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: 'Vor A einfügen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectLane(page, 'Jetzt', ['B', 'A']);
});

test('Every field of an initiative is saved, by keyboard and pointer, and shown after a restart', async ({
  leitbild,
}) => {
  let { page } = leitbild;
  await startBoard(page, { Jetzt: ['A', 'B'] });
  await openStep(page, 'pain-points');
  await page.getByRole('textbox', { name: 'Neuer Schmerzpunkt' }).fill('Angst vor dem Umschlag');
  await page.keyboard.press('Enter');
  await openStep(page, 'roadmap');
  await card(page, 'A').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toBeFocused();
  const texts: Record<string, string> = {
    Titel: 'Rechnung auf eine Seite bringen',
    'Ergebnis für die Kundinnen und Kunden': 'Niemand fragt mehr, was er zahlt.\nUnd niemand erschrickt.',
    'Versprechen, die sie einlöst': 'In einer Minute verstanden',
    'Erster Schritt innerhalb von zwei Wochen': 'Drei Entwürfe lesen',
    'Was wird gemessen?': 'Erklären ihre Rechnung',
    Ausgangswert: '23 %',
    Zielwert: '80 %',
    Einheit: '%',
    'Bis wann': '2027-06-11',
    Beginn: '2027-03-22',
    Ende: '2027-03-01',
    Risiken: 'Pflichtangaben',
    'Nötige Entscheidung': '40.000 Euro freigeben',
  };
  const field = (label: string) => panel(page).getByLabel(label, { exact: true });
  for (const [label, text] of Object.entries(texts)) await field(label).fill(text);
  await panel(page).getByRole('combobox', { name: 'Verantwortlich' }).fill('Leitung Abrechnung');
  await expect(panel(page).getByText('Das Ende liegt vor dem Beginn.')).toBeVisible();
  await field('Ende').fill('2027-06-01');
  await expect(panel(page).getByText('Das Ende liegt vor dem Beginn.')).toBeHidden();
  const choices = {
    Hebel: 'Prozesse',
    Bereich: 'Finanzen',
    Stand: 'In Arbeit',
    Aufwand: 'M',
    Zuversicht: 'Hoch',
  };
  for (const [label, choice] of Object.entries(choices)) {
    await panel(page)
      .getByRole('button', { name: new RegExp(`${label}$`) })
      .click();
    await page.getByRole('option', { name: choice, exact: true }).click();
  }
  await panel(page)
    .getByRole('button', { name: /Schmerzpunkt verknüpfen$/ })
    .click();
  await page.getByRole('option', { name: /Angst vor dem Umschlag/ }).click();
  await panel(page).getByText('Als Nächstes', { exact: true }).click();
  await expectLane(page, 'Als Nächstes', ['Rechnung auf eine Seite bringen']);
  await expect(card(page, 'Rechnung auf eine Seite bringen')).toContainText('Leitung Abrechnung');
  await expect(card(page, 'Rechnung auf eine Seite bringen')).not.toContainText('Fehlt noch');
  await expect(card(page, 'B')).toContainText('Fehlt noch: Verantwortliche, Messgröße, Bezug zur Kundschaft');

  await saved(page);
  page = await leitbild.restart();
  await openWorkshop(page, 'Wege');
  await openStep(page, 'roadmap');
  await card(page, 'Rechnung auf eine Seite bringen').click();
  for (const [label, text] of Object.entries({ ...texts, Ende: '2027-06-01' }))
    await expect(field(label)).toHaveValue(text);
  await expect(panel(page).getByRole('button', { name: '1 Angst vor dem Umschlag' })).toBeVisible();
  await expect(panel(page).getByRole('combobox', { name: 'Verantwortlich' })).toHaveValue('Leitung Abrechnung');
  for (const [label, choice] of Object.entries(choices)) {
    await expect(panel(page).getByRole('button', { name: new RegExp(`${label}$`) })).toContainText(choice);
  }
  await expect(panel(page).getByRole('radio', { name: 'Als Nächstes' })).toBeChecked();
});

test('The panel steps through the initiatives, moves them, and returns the focus', async ({ leitbild: { page } }) => {
  await startBoard(page, { Jetzt: ['A', 'B'], Später: ['C'] });
  await card(page, 'A').click();
  await expect(panel(page).getByText('Initiative 1 von 3')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Vorige Initiative' })).toBeDisabled();
  await panel(page).getByRole('button', { name: 'Nächste Initiative' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toHaveValue('B');
  await page.keyboard.press('Alt+PageDown');
  await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toHaveValue('C');
  await page.keyboard.press('Alt+PageUp');
  await panel(page).getByRole('button', { name: 'Im Horizont nach oben' }).click();
  await expectLane(page, 'Jetzt', ['B', 'A']);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(card(page, 'B')).toBeFocused();
});

test('Beside the open drawer an initiative opens over the board', async ({ leitbild: { page } }) => {
  await startBoard(page, { Jetzt: ['A'] });
  await page.keyboard.press('F1');
  await card(page, 'A').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'A' });
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(card(page, 'A')).toBeFocused();
});

test('Dependencies are chosen by title; cycles and later horizons are named', async ({ leitbild: { page } }) => {
  await startBoard(page, { Jetzt: ['A', 'B'], Später: ['C'] });
  const needs = async (title: string) => {
    await panel(page)
      .getByRole('button', { name: /Initiative hinzufügen$/ })
      .click();
    await page.getByRole('option', { name: title }).click();
  };
  await card(page, 'A').click();
  await needs('B');
  await needs('C');
  await expect(panel(page).getByText('Steht später: Später')).toBeVisible();
  await expect(card(page, 'A')).toContainText('Setzt voraus: B; C');
  await expect(page.getByText('1 setzt Späteres voraus')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Nächste Initiative' }).click();
  await needs('A');
  await expect(panel(page).getByText('Abhängigkeiten im Kreis: B → A → B. Keine davon kann beginnen.')).toBeVisible();
  await expect(page.getByText('Abhängigkeiten im Kreis: A → B → A')).toBeVisible();
  await undo(page, 'Abhängigkeit geändert');
  await expect(page.getByText('Abhängigkeiten im Kreis')).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Vorige Initiative' }).click();
  await panel(page).getByRole('button', { name: 'Voraussetzung entfernen: C' }).click();
  await expect(card(page, 'A')).toContainText('Setzt voraus: B');
  await expect(page.getByText('1 setzt Späteres voraus')).toBeHidden();
});

test('The toast restores a deleted initiative with its links, also after further edits', async ({
  leitbild: { page },
}) => {
  await startBoard(page, { Jetzt: ['A', 'B', 'C'] });
  await card(page, 'C').click();
  await panel(page)
    .getByRole('button', { name: /Initiative hinzufügen$/ })
    .click();
  await page.getByRole('option', { name: 'B' }).click();
  await page.keyboard.press('Escape');
  await expect(card(page, 'C')).toBeFocused();
  await card(page, 'B').focus();
  await page.keyboard.press('Delete');
  await expectLane(page, 'Jetzt', ['A', 'C']);
  await expect(card(page, 'C')).toBeFocused();
  await expect(card(page, 'C')).not.toContainText('Setzt voraus');
  await page.keyboard.press('Alt+ArrowUp');
  await expectLane(page, 'Jetzt', ['C', 'A']);
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(card(page, 'B')).toBeFocused();
  await expect(card(page, 'C')).toContainText('Setzt voraus: B');
  await undo(page, 'Initiative wiederhergestellt');
  await undo(page, 'Initiative verschoben');
  await undo(page, 'Initiative gelöscht');
  await expectLane(page, 'Jetzt', ['A', 'B', 'C']);
});

test('Deleting in the panel closes it; after the last initiative the field for a new one has the focus', async ({
  leitbild: { page },
}) => {
  await startBoard(page, { Später: ['A', 'B'] });
  await card(page, 'A').click();
  await panel(page).getByRole('button', { name: 'Initiative löschen' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(card(page, 'B')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('textbox', { name: 'Neue Initiative: Später' })).toBeFocused();
});

test('The length of a horizon changes; invalid values are ignored', async ({ leitbild: { page } }) => {
  await startBoard(page, { Jetzt: ['A'] });
  const months = page.getByRole('textbox', { name: 'Jetzt: bis Monat' });
  await expect(months).toHaveValue('3');
  // The field is as wide as its digits and must show them.
  await expect.poll(() => months.evaluate((input) => input.scrollWidth <= input.clientWidth)).toBe(true);
  await months.fill('12');
  await expect(page.getByText('Die Horizonte folgen nicht aufeinander')).toBeVisible();
  await months.fill('');
  await page.keyboard.press('Tab');
  await expect(months).toHaveValue('12');
  await months.fill('999');
  await page.keyboard.press('Tab');
  await expect(months).toHaveValue('12');
  await undo(page, 'Horizont geändert');
  await expect(months).toHaveValue('3');
});

for (const theme of ['light', 'dark'] as const) {
  test(`The roadmap is accessible in the ${theme} theme`, async ({ leitbild: { page } }) => {
    await openSample(page, 'de');
    await setTheme(page, theme);
    await openStep(page, 'roadmap');
    await expect(lane(page, 'Jetzt').getByRole('row')).toHaveCount(4);
    await expectAccessible(page, 'the board');
    await page.getByRole('textbox', { name: 'Neue Initiative: Jetzt' }).fill('Ohne alles');
    await page.keyboard.press('Enter');
    await card(page, 'Ohne alles').click();
    // The panel moves the cards: a tooltip would appear where the pointer happens to be.
    await page.mouse.move(0, 0);
    await expectAccessible(page, 'an initiative beside it', panel(page));
    await page.keyboard.press('F1');
    await expectAccessible(page, 'an initiative over it', page.getByRole('dialog'));
  });
}

test('A card with a long title keeps its size, and a tooltip shows the whole title', async ({
  leitbild: { app, page },
}) => {
  const titles = [
    'Jede Rechnung wird so geschrieben, dass Kundinnen und Kunden sie ohne Rückfrage verstehen, auch beim ersten Mal. '
      .repeat(4)
      .trim()
      .slice(0, 490),
    'Kundenzufriedenheitsverbesserungsmaßnahmenkatalog'.repeat(9),
    '顧客の声を毎週聞く'.repeat(30),
  ];
  await startBoard(page);
  const field = page.getByRole('textbox', { name: 'Neue Initiative: Jetzt' });
  for (const title of titles) {
    await field.fill(title);
    await field.press('Enter');
  }
  for (const width of [1000, 1280]) {
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 800), width);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    for (const title of titles) {
      const row = card(page, title);
      const box = await row.boundingBox();
      expect(box?.height).toBeLessThan(180);
      const { inside, cut } = await row
        .getByRole('paragraph')
        .first()
        .evaluate((text) => ({
          inside: text.scrollWidth <= text.clientWidth,
          cut: text.scrollHeight > text.clientHeight,
        }));
      expect({ inside, cut }).toEqual({ inside: true, cut: true });
      await row.getByRole('paragraph').first().hover();
      await expect(row.getByTitle(title, { exact: true })).toBeVisible();
    }
  }
  await card(page, titles[0] ?? '').click();
  await expect(panel(page).getByRole('textbox').first()).toHaveValue(titles[0] ?? '');
});
