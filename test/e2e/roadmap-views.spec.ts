import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { copy, withClipboard } from './pages/clipboard';
import { createWorkshop, openSample } from './pages/start';
import { openStep, setTheme, undo } from './pages/workshop';

const showView = async (page: Page, name: string) => {
  await page.getByRole('radiogroup', { name: 'Ansicht' }).getByText(name, { exact: true }).click();
  await expect(page.getByRole('radio', { name })).toBeChecked();
};
const panel = (page: Page) => page.getByRole('complementary', { name: 'Einzelheiten der Initiative' });
const table = (page: Page) => page.getByRole('grid', { name: 'Initiativen als Tabelle' });
const card = (page: Page, title: string) => page.getByRole('row', { name: title, exact: true });

/** The cell of a row, from 0, and a column. */
const cell = (page: Page, row: number, column: string) =>
  table(page).locator(`tbody tr:nth-child(${row + 1}) [data-column="${column}"]`);

async function startWith(page: Page, titles: string[], horizon = 'Jetzt'): Promise<void> {
  await createWorkshop(page, 'Wege');
  await openStep(page, 'roadmap');
  await page.getByRole('textbox', { name: `Neue Initiative: ${horizon}` }).focus();
  for (const title of titles) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(card(page, title)).toBeVisible();
  }
}

test('The table is edited by keyboard like a spreadsheet', async ({ leitbild: { page } }) => {
  await startWith(page, ['A', 'B']);
  await showView(page, 'Tabelle');
  await cell(page, 0, 'title').focus();
  await page.keyboard.type('Rechnung');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, 'title')).toHaveText('Rechnung');
  await expect(cell(page, 1, 'title')).toBeFocused();
  // Escape restores.
  await page.keyboard.press('F2');
  await page.keyboard.type('anders');
  await page.keyboard.press('Escape');
  await expect(cell(page, 1, 'title')).toHaveText('B');
  await expect(cell(page, 1, 'title')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell(page, 1, 'horizon')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Später' }).click();
  await expect(cell(page, 1, 'horizon')).toHaveText('Später');
  // Other initiatives by their numbers; what is none is said, and the value stays.
  await cell(page, 1, 'dependencies').focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, 'dependencies')).toHaveText('1');
  await cell(page, 1, 'dependencies').focus();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Setzt voraus: „99“ ist hier nichts Bekanntes')).toBeVisible();
  await expect(cell(page, 1, 'dependencies')).toHaveText('1');
  // The number opens the initiative.
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toHaveValue('B');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expectAccessible(page, 'the table');
});

test('Cells are copied to and pasted from a spreadsheet in one edit, and what is not understood is named', async ({
  leitbild: { app, page },
}) => {
  await startWith(page, ['A', 'B']);
  await showView(page, 'Tabelle');
  await withClipboard(async () => {
    await copy(app, { text: 'Rechnung\tSpäter\nTelefon\tirgendwann\nApp\tJetzt\r\n' });
    await cell(page, 0, 'title').focus();
    await page.keyboard.press('Control+v');
    await expect(page.getByText('Geändert: 2, neu: 1. Nicht übernommen: Zeile 2, Horizont „irgendwann“')).toBeVisible();
    await expect(table(page).locator('td[data-column="title"]')).toHaveText(['Telefon', 'App', 'Rechnung']);
    // A rectangle of cells, with Shift and the arrow keys.
    await cell(page, 0, 'title').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(table(page).locator('td[aria-selected="true"]')).toHaveCount(4);
    await page.keyboard.press('Control+c');
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Telefon\tJetzt\nApp\tJetzt');
  });
  await undo(page, 'Initiativen geändert');
  await expect(table(page).locator('td[data-column="title"]')).toHaveText(['A', 'B']);
  await cell(page, 0, 'title').focus();
  await page.keyboard.press('Delete');
  await expect(cell(page, 0, 'title')).toHaveText('–');
  await undo(page, 'Initiativen geändert');
  await expect(cell(page, 0, 'title')).toHaveText('A');
});

test('The table is sorted by its headings, searched and filtered', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  await showView(page, 'Tabelle');
  await expect(table(page).locator('tbody tr')).toHaveCount(12);
  await table(page).getByRole('button', { name: 'Aufwand' }).click();
  await expect(cell(page, 0, 'effort')).toHaveText('S');
  await table(page).getByRole('button', { name: 'Aufwand' }).click();
  await expect(cell(page, 0, 'effort')).toHaveText('XL');
  await page.getByRole('textbox', { name: 'In der Tabelle suchen' }).fill('tarifen');
  await expect(table(page).locator('tbody tr')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'In der Tabelle suchen' }).fill('gibt es nicht');
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(table(page).locator('tbody tr')).toHaveCount(12);
});

test('The columns of the board are functions, too: by menu, by key and by dragging', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  await page.getByRole('button', { name: /^Spalten/ }).click();
  await page.getByRole('option', { name: 'Spalten: Bereiche' }).click();
  const title = 'Aus 17 Tarifen drei machen, gleich für alle';
  const column = (name: string) => page.getByRole('grid', { name });
  await expect(column('Vertrieb').getByRole('row', { name: title })).toBeVisible();
  await card(page, title).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(column('Finanzen').getByRole('row', { name: title })).toBeFocused();
  await card(page, title).hover();
  await page.getByRole('button', { name: `Aktionen: ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Verschieben nach' }).hover();
  await page.getByRole('menuitem', { name: 'Ohne Bereich' }).click();
  await expect(column('Ohne Bereich').getByRole('row', { name: title })).toBeVisible();
  await undo(page, 'Initiative geändert');
  await undo(page, 'Initiative geändert');
  await expect(column('Vertrieb').getByRole('row', { name: title })).toBeVisible();
  await card(page, title).dragTo(column('Produkt'), { targetPosition: { x: 40, y: 400 } });
  await expect(column('Produkt').getByRole('row', { name: title })).toBeVisible();
  await expectAccessible(page, 'the board by function');
});

test('On the timeline only real dates are drawn, and they move by key and pointer', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  await showView(page, 'Zeitachse');
  const bar = page.getByRole('button', { name: /^2 Am Telefon entscheiden dürfen/ }).and(page.locator('svg *'));
  await expect(bar).toHaveAccessibleName(/01\.04\. – 30\.06\.2027$/);
  await bar.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(bar).toHaveAccessibleName(/08\.04\. – 07\.07\.2027$/);
  await expect(bar).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(bar).toHaveAccessibleName(/08\.04\. – 30\.06\.2027$/);
  await undo(page, 'Initiative geändert');
  await expect(bar).toHaveAccessibleName(/01\.04\. – 30\.06\.2027$/);
  const box = await bar.locator('rect').nth(1).boundingBox();
  if (!box) throw new Error('The bar is not drawn');
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60 + 36, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(bar).toHaveAccessibleName(/11\.04\. – 10\.07\.2027$/);
  await bar.press('Enter');
  await expect(panel(page).getByLabel('Beginn', { exact: true })).toHaveValue('2027-04-11');
  await page.keyboard.press('Escape');
  await expect(bar).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Ohne Termine 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Termin eintragen: Feste Ansprechperson für jeden Haushalt' }).click();
  await expect(panel(page).getByLabel('Beginn', { exact: true })).toBeFocused();
});

test('The picture of dependencies goes from box to box by key, and says the same as text', async ({
  leitbild: { page },
}) => {
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  await showView(page, 'Abhängigkeiten');
  const box = (title: RegExp) => page.getByRole('button', { name: title }).and(page.locator('svg *'));
  await box(/^1 Rechnung/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(box(/^6 Monatsabrechnung/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toHaveValue(
    'Monatsabrechnung im System ermöglichen',
  );
  // A circle is named and marked.
  await panel(page)
    .getByRole('button', { name: /Initiative hinzufügen$/ })
    .click();
  await page.getByRole('option', { name: /Vorwarnung/ }).click();
  await expect(
    page.getByText(/^Im Kreis, keine davon kann beginnen: 6 Monats.* → 8 Vorwarnung.* → 6 Monats/),
  ).toBeVisible();
  await expect(box(/^6 Monats.*, im Kreis$/)).toBeVisible();
  await page.getByText('Dasselbe als Text').click();
  await expect(
    page.getByText('setzt voraus: 3 Termine auf die Stunde, Versuch in zwei Stadtteilen; 6 Monatsabrechnung'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  // The finding leads to the dependency and removes it.
  await page.getByRole('button', { name: /Abhängigkeiten im Kreis/ }).click();
  await page.getByRole('button', { name: /^Voraussetzung lösen: 6 Monats/ }).click();
  await expect(page.getByText('im Kreis')).toHaveCount(0);
});

test('Workload lists the initiatives behind a number', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  await showView(page, 'Auslastung');
  await expect(page.getByText('Noch kein Anteil')).toBeVisible();
  await page.getByRole('button', { name: 'IT, Gesamt: 2 (12)' }).click();
  await page.getByRole('button', { name: '12 Eine Anmeldung für Strom, Wärme und Wasser' }).click();
  await expect(panel(page).getByText('Initiative 12 von 12')).toBeVisible();
});

test('Every finding leads to what it is about, and is fixed there', async ({ leitbild: { page } }) => {
  await startWith(page, ['A', 'B', 'C', 'D', 'E', 'F']);
  await page.getByRole('button', { name: '6 ohne Verantwortliche' }).click();
  await page.getByRole('button', { name: 'Verantwortliche eintragen: 1 A' }).click();
  await expect(panel(page).getByRole('combobox', { name: 'Verantwortlich' })).toBeFocused();
  await page.keyboard.type('IT');
  // Closes the list of suggestions, behind which nothing can be pressed, then the panel.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '5 ohne Verantwortliche' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '6 ohne Messgröße' }).click();
  await page.getByRole('button', { name: 'Messgröße eintragen: 2 B' }).click();
  await expect(panel(page).getByLabel('Was wird gemessen?')).toBeFocused();
  await page.getByRole('button', { name: '6 unter „Jetzt“, mehr als fünf gelingen selten' }).click();
  await page.getByRole('button', { name: 'Nach „Als Nächstes“ verschieben: 6 F' }).click();
  await expect(page.getByRole('grid', { name: 'Als Nächstes' }).getByRole('row', { name: 'F' })).toBeVisible();
  await expect(page.getByRole('button', { name: /unter „Jetzt“/ })).toHaveCount(0);
  await undo(page, 'Initiative verschoben');
  await expect(page.getByRole('button', { name: '6 unter „Jetzt“, mehr als fünf gelingen selten' })).toBeVisible();
});

test('A function with no part gets an initiative, and one undo takes it back', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  await page.getByRole('button', { name: 'Ein Bereich ohne Anteil: Marketing' }).click();
  await page.getByRole('button', { name: 'Initiative zuordnen: Marketing' }).click();
  await page.getByRole('menuitem', { name: 'Neue Initiative dafür' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toHaveValue('Beitrag: Marketing');
  await expect(page.getByText('Jede Initiative hat Verantwortliche')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /ohne Anteil/ })).toHaveCount(0);
  await undo(page, 'Initiative hinzugefügt');
  await expect(card(page, 'Beitrag: Marketing')).toHaveCount(0);
});

test('Scoring is off at first; RICE orders the board when somebody wants it', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  const now = page.getByRole('grid', { name: 'Jetzt' }).getByRole('row');
  await expect(now.first()).not.toContainText('RICE');
  await page.getByRole('button', { name: /Bewertung$/ }).click();
  await page.getByRole('option', { name: 'Bewertung: RICE' }).click();
  // 21,000 × 3 × 100 % / 2
  await expect(now.first()).toContainText('RICE 31.500');
  await page.getByRole('button', { name: 'Nach Bewertung ordnen' }).click();
  await expect(page.getByRole('grid', { name: 'Als Nächstes' }).getByRole('row').first()).toContainText('RICE 5.040');
  await undo(page, 'Nach Bewertung geordnet');
  await expect(page.getByRole('grid', { name: 'Als Nächstes' }).getByRole('row').first()).toContainText(
    'Aus 17 Tarifen',
  );
});

for (const theme of ['light', 'dark'] as const) {
  for (const views of [
    ['Tabelle', 'Zeitachse'],
    ['Abhängigkeiten', 'Auslastung'],
  ]) {
    test(`${views.join(' and ')} are accessible in the ${theme} theme`, async ({ leitbild: { page } }) => {
      await openSample(page, 'de');
      await setTheme(page, theme);
      await openStep(page, 'roadmap');
      for (const view of views) {
        await showView(page, view);
        await expectAccessible(page, view);
      }
    });
  }
}
