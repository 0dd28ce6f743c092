import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { createWorkshop, openSample } from './pages/start';
import { goToStep, saved, setTheme, undo } from './pages/workshop';

const entry = (page: Page) => page.getByRole('textbox', { name: 'Neuer Schmerzpunkt' });
const grid = (page: Page) => page.getByRole('grid', { name: 'Schmerzpunkte' });
const row = (page: Page, title: string) => grid(page).getByRole('row').filter({ hasText: title }).first();
const cell = (page: Page, title: string, column: string) => row(page, title).locator(`[data-column="${column}"]`);
const view = (page: Page, name: string) => page.getByText(name, { exact: true }).click();

/** Pastes text outside of fields. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test.beforeEach(async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Schmerzen');
  await goToStep(page, 'Schmerzpunkte');
  await expect(page.getByRole('button', { name: 'Ersten Schmerzpunkt aufschreiben' })).toBeVisible();
});

test('Pain points are written one after the other with Enter, rated and decided by keyboard, and are there after a restart', async ({
  leitbild: { page, restart },
}) => {
  await page.getByRole('button', { name: 'Ersten Schmerzpunkt aufschreiben' }).click();
  await expect(entry(page)).toBeFocused();
  await page.keyboard.type('14 Minuten warten');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Rechnung unklar');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 Schmerzpunkte – empfohlen sind 10 bis 15')).toBeVisible();
  await expect(entry(page)).toHaveValue('');

  await cell(page, 'Rechnung unklar', 'open').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' und lang');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Rechnung unklar und lang', 'place')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('5');
  await expect(cell(page, 'Rechnung unklar', 'severity')).toHaveText('4');
  await expect(cell(page, 'Rechnung unklar', 'frequency')).toHaveText('5');
  for (let column = 0; column < 3; column += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Jetzt' }).click();
  await expect(cell(page, 'Rechnung unklar', 'decision')).toHaveText('Jetzt');
  await undo(page, 'Schmerzpunkt geändert');
  await expect(cell(page, 'Rechnung unklar', 'decision')).toHaveText('–');

  await cell(page, '14 Minuten', 'title').click();
  await page.keyboard.type('Elf Minuten');
  await page.keyboard.press('Escape');
  await expect(cell(page, '14 Minuten warten', 'title')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(page.getByText('„14 Minuten warten“ ist gelöscht.')).toBeVisible();
  await saved(page);
  const again = await restart();
  await again.getByRole('button', { name: 'Öffnen: Schmerzen' }).click();
  await goToStep(again, 'Schmerzpunkte');
  await expect(grid(again).locator('[data-row]')).toHaveCount(1);
});

test('Pasted lines and tables are added, what is left out is named, and duplicates are merged in one step', async ({
  leitbild: { page },
}) => {
  await paste(page, '• Lieferung kommt zu spät\n• Lieferungen kommen oft zu spät\n• Niemand ruft zurück');
  await expect(page.getByText('3 Schmerzpunkte hinzugefügt.')).toBeVisible();
  await paste(
    page,
    'Schmerzpunkt\tSchwere\tNotiz\tStimmen\nFormular zu lang\thoch\tx\t7\nPreis unklar\t4\ty\t3\n\t2\tz\t1',
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Diese Spalten werden nicht übernommen: Notiz.')).toBeVisible();
  await expect(dialog.getByText('Die Spalte „Stimmen“ wird nicht übernommen: Fertige Summen')).toBeVisible();
  await expect(dialog.getByText('Zeile 2: hoch')).toBeVisible();
  await expect(dialog.getByText('Eine Zeile ohne Schmerzpunkt wird ausgelassen.')).toBeVisible();
  await dialog.getByRole('button', { name: '2 Schmerzpunkte anlegen' }).click();
  await expect(grid(page).locator('[data-row]')).toHaveCount(5);
  await expect(cell(page, 'Preis unklar', 'severity')).toHaveText('4');

  await page.getByRole('button', { name: 'Ein Paar könnte dasselbe meinen' }).click();
  await page.getByRole('button', { name: /^Zusammenführen: 1 Lieferung/ }).click();
  await expect(grid(page).locator('[data-row]')).toHaveCount(4);
  await cell(page, 'Lieferung kommt zu spät', 'open').click();
  await expect(page.getByRole('textbox', { name: 'Beleg oder Zitat' })).toHaveValue('Lieferungen kommen oft zu spät');
  await undo(page, 'Schmerzpunkte zusammengeführt');
  await expect(grid(page).locator('[data-row]')).toHaveCount(5);
});

test('A point of the matrix is dragged, or moved with the arrow keys', async ({ leitbild: { page } }) => {
  await paste(page, 'Schmerzpunkt\tWirkung\tAufwand\nEins\t5\t1\nZwei\t5\t1\nDrei\t\t');
  await page.getByRole('button', { name: '3 Schmerzpunkte anlegen' }).click();
  await view(page, 'Matrix');
  const point = (name: string) => page.getByRole('button', { name });
  await point('1 Eins, Wirkung 5, Aufwand 1').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(point('1 Eins, Wirkung 4, Aufwand 2')).toBeFocused();
  const box = await point('2 Zwei, Wirkung 5, Aufwand 1').locator('circle').boundingBox();
  const plot = await page
    .getByRole('group', { name: /Schmerzpunkte nach Wirkung/ })
    .locator('rect')
    .first()
    .boundingBox();
  if (!box || !plot) throw new Error('The matrix has no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.9, plot.y + plot.height * 0.9, { steps: 5 });
  await page.mouse.up();
  await expect(point('2 Zwei, Wirkung 1, Aufwand 5')).toBeVisible();
  await undo(page, 'Schmerzpunkt geändert');
  await expect(point('2 Zwei, Wirkung 5, Aufwand 1')).toBeVisible();
  await page.getByRole('button', { name: '3 Drei' }).click();
  await expect(point('3 Drei, Wirkung 3, Aufwand 3')).toBeFocused();
});

test('Dots are hidden until the result is shown, can be taken back, and rank the pain points', async ({
  leitbild: { page },
}) => {
  await paste(page, 'Eins\nZwei\nDrei\nVier\nFünf\nSechs');
  await page.getByRole('button', { name: 'Abstimmen …' }).click();
  await expect(page.getByText('also 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Abstimmung beginnen' }).click();
  await page.getByRole('button', { name: 'Punkt geben: Zwei' }).click();
  await page.getByRole('button', { name: 'Punkt geben: Drei' }).focus();
  await page.keyboard.press('+');
  await expect(page.getByText('2 Punkte vergeben').first()).toBeVisible();
  await page.keyboard.press('-');
  await expect(page.getByText('1 Punkt vergeben').first()).toBeVisible();
  await page.getByRole('button', { name: 'Ergebnis zeigen' }).click();
  const first = page.getByRole('region', { name: 'Rangfolge' }).getByRole('listitem').first();
  await expect(first).toContainText('Zwei');
});

test('The sample links pain points with board, journey and roadmap at both ends', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await openSample(page, 'de');
  await goToStep(page, 'Schmerzpunkte');
  await cell(page, 'Angst vor dem Umschlag', 'open').click();
  await expect(page.getByRole('button', { name: 'Keine Angst mehr vor dem Umschlag' })).toBeVisible();
  await page.getByRole('button', { name: /Rechnung auf eine Seite bringen/ }).click();
  await page.getByRole('button', { name: '2 Angst vor dem Umschlag' }).click();
  await expect(cell(page, 'Angst vor dem Umschlag', 'open')).toBeFocused();
  await page.getByRole('button', { name: 'Die Jahresrechnung' }).click();
  await expect(page.getByRole('button', { name: '1 Die Nachzahlung steht auf Seite 3 von 9' })).toBeVisible();
});

test('Touchpoints of the sample are taken over by keyboard, all in one step of undo', async ({
  leitbild: { page },
}) => {
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await openSample(page, 'de');
  await goToStep(page, 'Schmerzpunkte');
  await expect(grid(page).locator('[data-row]').first()).toBeVisible();
  const before = await grid(page).locator('[data-row]').count();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Kontaktpunkte übern');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const list = page.getByRole('listbox', { name: 'Kontaktpunkte der Reise, die niedrigsten Werte zuerst' });
  await expect(list.getByRole('option').first()).toContainText('heute −5');
  await page.getByRole('button', { name: 'Keinen wählen' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '2 Schmerzpunkte anlegen' }).press('Enter');
  await expect(grid(page).locator('[data-row]')).toHaveCount(before + 2);
  await undo(page, 'Schmerzpunkte hinzugefügt');
  await expect(grid(page).locator('[data-row]')).toHaveCount(before);
});

for (const theme of ['light', 'dark'] as const) {
  test(`In the ${theme} theme axe finds nothing in the views of the sample, while voting, and in the table dialog`, async ({
    leitbild: { page },
  }) => {
    test.setTimeout(120_000);
    await setTheme(page, theme);
    await expectAccessible(
      page,
      'no pain points',
      page.getByRole('button', { name: 'Ersten Schmerzpunkt aufschreiben' }),
    );
    await page.getByRole('button', { name: 'Zur Übersicht' }).click();
    await openSample(page, 'de');
    await goToStep(page, 'Schmerzpunkte');
    await cell(page, 'Angst vor dem Umschlag', 'open').click();
    await expectAccessible(page, 'list and details', grid(page));
    await cell(page, 'Angst vor dem Umschlag', 'title').click();
    await expectAccessible(page, 'a cell being edited', page.getByRole('textbox', { name: 'Schmerzpunkt, 2' }));
    await page.keyboard.press('Escape');
    await view(page, 'Nach Phase');
    await expectAccessible(page, 'by phase', grid(page));
    await view(page, 'Matrix');
    await expectAccessible(page, 'matrix', page.getByRole('region', { name: 'Matrix' }));
    await view(page, 'Rangfolge');
    await expectAccessible(page, 'ranking', page.getByRole('region', { name: 'Rangfolge' }));
    await paste(page, 'Schmerzpunkt\tSchwere\nZu teuer\thoch\nZu langsam\t4');
    await expectAccessible(page, 'a table', page.getByRole('dialog').getByText('Zeile 2: hoch'));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kontaktpunkte übernehmen …' }).click();
    await expectAccessible(page, 'touchpoints', page.getByRole('dialog').getByRole('option').first());
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Abstimmen …' }).click();
    await page.getByRole('button', { name: 'Abstimmung beginnen' }).click();
    await expectAccessible(page, 'a ballot', page.getByRole('list', { name: 'Zur Wahl' }));
  });
}
