import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { chooseForSelection, element, middleOf, openBoard, savedBoard, at, writeNotes } from './pages/board';
import { setTheme, openStep } from './pages/workshop';

test.beforeEach(({ leitbild: { page } }) => openBoard(page));

async function lead(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Moderieren' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('an empty board offers templates in the language of the documents', async ({ leitbild }) => {
  const { page } = leitbild;
  await page.getByRole('button', { name: 'Heute und morgen' }).click();
  for (const name of ['Bereich: Heute', 'Bereich: Der Weg', 'Bereich: Morgen', 'Überschrift: Heute und morgen']) {
    await expect(element(page, name)).toBeAttached();
  }
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Eine Idee, eine Notiz')).toBeVisible();
});

test('in a silent phase new elements are hidden until they are revealed', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Vorher');
  await lead(page, 'Stille Phase beginnen');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Geheim');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Verdeckte Notiz')).toBeAttached();
  await expect(element(page, /Geheim/)).toHaveCount(0);
  await expect(page.getByText('1 verdeckter Beitrag')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.mouse.click(...(await at(page, 600, 400)));
  await page.keyboard.type('Heimlich');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Verdeckter Beitrag')).toBeAttached();
  await expect(element(page, /Heimlich/)).toHaveCount(0);
  await expect(page.getByText('2 verdeckte Beiträge')).toBeVisible();
  await page.getByRole('button', { name: 'Aufdecken', exact: true }).click();
  await expect(element(page, /Geheim/)).toBeAttached();
  await expect(element(page, /Heimlich/)).toBeAttached();
});

test('votes are cast, limited, retracted, hidden, counted, and kept with earlier votings', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Rechnung', 'Rückruf', 'Preis');
  await lead(page, 'Abstimmen …');
  const dialog = page.getByRole('dialog', { name: 'Abstimmung mit Punkten' });
  await expect(dialog.getByText('Zur Wahl stehen 3 Notizen.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Frage' }).fill('Was zuerst?');
  await dialog.getByRole('button', { name: 'Abstimmung beginnen' }).click();

  const panel = page.getByRole('region', { name: 'Abstimmung mit Punkten' });
  await expect(panel.getByText('Auf jede Notiz höchstens ein Punkt je Person.')).toBeVisible();
  await page.mouse.click(...(await at(page, ...(await middleOf(leitbild, 'Rechnung')))));
  await expect(panel.getByText('1 Punkt vergeben')).toBeVisible();
  await page.keyboard.down('Shift');
  await page.mouse.click(...(await at(page, ...(await middleOf(leitbild, 'Rechnung')))));
  await page.keyboard.up('Shift');
  await expect(panel.getByText('0 Punkte vergeben')).toBeVisible();
  // By keyboard.
  await element(page, /Rückruf/).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(panel.getByText('2 Punkte vergeben')).toBeVisible();

  // Closed and opened again.
  await panel.getByRole('button', { name: 'Abstimmung ausblenden' }).click();
  await lead(page, 'Letzte Abstimmung zeigen');
  await panel.getByRole('button', { name: 'Abstimmung beenden' }).click();
  await expect(panel.getByText('noch verdeckt')).toBeVisible();
  await panel.getByRole('button', { name: 'Ergebnis zeigen' }).click();
  await expect(panel.getByRole('list', { name: 'Ergebnis' }).getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByText('2 Punkte')).toBeVisible();
  const state = async () => Object.values((await savedBoard(leitbild)).votings).map((voting) => voting.state);
  await expect.poll(state).toEqual(['revealed']);

  await panel.getByRole('button', { name: 'Abstimmung ausblenden' }).click();
  await lead(page, 'Abstimmen …');
  await dialog.getByRole('button', { name: 'Abstimmung beginnen' }).click();
  await expect(panel.getByRole('button', { name: 'Was zuerst?' })).toBeVisible();
});

test('digits and question marks pressed in a dialog or a menu leave the step where it is', async ({
  leitbild: { page },
}) => {
  const current = page.getByRole('navigation', { name: 'Schritte' }).locator('[aria-current="step"]');
  await writeNotes(page, 'Rechnung');
  await lead(page, 'Abstimmen …');
  const dialog = page.getByRole('dialog', { name: 'Abstimmung mit Punkten' });
  await dialog.getByRole('button', { name: 'Abstimmung beginnen' }).press('Control+3');
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Abbrechen' }).last().click();
  await page.getByRole('button', { name: 'Moderieren' }).click();
  await page.getByRole('menu').press('Control+3');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(current).toContainText('Zukunftsbild');
  await page.keyboard.press('Escape');
  await openStep(page, 'experience');
  await expect(current).toContainText('Erlebnis');
});

test('a locked board cannot be edited until it is unlocked', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Bleibt');
  await lead(page, 'Zukunftsbild festsetzen');
  await element(page, /Bleibt/).focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Text der Notiz' })).toHaveCount(0);
  await expect(element(page, /Bleibt/)).toBeAttached();
  await page.getByRole('button', { name: 'Lösen' }).click();
  await element(page, /Bleibt/).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('the spotlight dims all but the selection', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Heute und morgen' }).click();
  await lead(page, 'Ins Licht rücken');
  await expect(page.getByText('Wählen Sie zuerst aus')).toBeVisible();
  await element(page, 'Bereich: Morgen').focus();
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByText('Im Licht steht nur')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Im Licht steht nur')).toBeHidden();
});

test('a note is sent on as an initiative; both ends show the link', async ({ leitbild: { page } }) => {
  await writeNotes(page, 'Rechnung in drei Sätzen');
  await chooseForSelection(page, 'Weitergeben als Initiative', 'Weitergeben');
  await expect(element(page, /weitergegeben: Initiative/)).toBeAttached();
  await page.getByRole('button', { name: 'Zeigen', exact: true }).click();
  await page.getByText('Rechnung in drei Sätzen').first().click();
  const back = page.getByRole('button', { name: 'Rechnung in drei Sätzen' }).last();
  await expect(page.getByText('Aus dem Zukunftsbild:')).toBeVisible();
  await back.click();
  await expect(element(page, /Rechnung in drei Sätzen/)).toHaveAttribute('aria-selected', 'true');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing while voting, ${theme}`, async ({ leitbild: { page } }) => {
    await setTheme(page, theme);
    await writeNotes(page, 'Rechnung', 'Rückruf');
    await lead(page, 'Stille Phase beginnen');
    await lead(page, 'Abstimmen …');
    await page.getByRole('button', { name: 'Abstimmung beginnen' }).click();
    await expectAccessible(page, 'the voting', page.getByRole('button', { name: 'Ergebnis zeigen' }));
    await page.getByRole('button', { name: 'Ergebnis zeigen' }).click();
    await expectAccessible(page, 'its result', page.getByRole('button', { name: 'Abstimmung löschen' }));
  });
}
