import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { chooseForSelection, element, middleOf, openBoard, savedBoard, at, writeNotes } from './pages/board';
import { goToStep, openStep, setTheme } from './pages/workshop';

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
  await expect(dialog.getByRole('radio', { name: /^Notizen/ })).toBeChecked();
  await expect(dialog.getByText('3 zur Wahl')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /Punkte pro Person/ })).toContainText('3');
  await dialog.getByRole('textbox', { name: 'Frage' }).fill('Was zuerst?');
  await dialog.getByRole('textbox', { name: 'Frage' }).press('Enter');

  const panel = page.getByRole('region', { name: 'Abstimmung mit Punkten' });
  await expect(panel.getByText('Pro Person jeweils höchstens ein Punkt.')).toBeVisible();
  // The panel takes room: the notes are fitted into what is left, at their size.
  const centred = async (text: string): Promise<[number, number]> => {
    const notes = await Promise.all(['Rechnung', 'Rückruf', 'Preis'].map((each) => middleOf(leitbild, each)));
    const [x, y] = await middleOf(leitbild, text);
    const middle = (axis: 0 | 1) =>
      (Math.min(...notes.map((each) => each[axis])) + Math.max(...notes.map((each) => each[axis]))) / 2;
    const box = await page.getByRole('application').boundingBox();
    if (!box) throw new Error('No board');
    return [box.x + box.width / 2 + x - middle(0), box.y + box.height / 2 + y - middle(1)];
  };
  await page.mouse.click(...(await centred('Rechnung')));
  await expect(panel.getByText('1 Punkt vergeben')).toBeVisible();
  await page.keyboard.down('Shift');
  await page.mouse.click(...(await centred('Rechnung')));
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
  const result = panel.getByRole('list', { name: 'Ergebnis' });
  await expect(result.getByRole('listitem')).toHaveCount(1);
  await expect(result.getByText('Rückruf', { exact: true })).toBeVisible();
  await expect(panel.getByText('2 Punkte')).toBeVisible();
  const state = async () => Object.values((await savedBoard(leitbild)).votings).map((voting) => voting.state);
  await expect.poll(state).toEqual(['revealed']);

  await panel.getByRole('button', { name: 'Abstimmung ausblenden' }).click();
  await lead(page, 'Abstimmen …');
  await dialog.getByRole('button', { name: 'Abstimmung beginnen' }).click();
  await expect(panel.getByRole('button', { name: 'Was zuerst?' })).toBeVisible();
});

test('groups and areas are voted on person by person, beside the board and not over it', async ({
  leitbild: { page },
}) => {
  await goToStep(page, 'Auftakt');
  for (const name of ['A. K.', 'B. L.']) {
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    await page.keyboard.type(name);
  }
  await goToStep(page, 'Zukunftsbild');
  await writeNotes(page, 'Rechnung', 'Rückruf');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+g');
  await page.keyboard.type('Service');
  await page.keyboard.press('Enter');
  await lead(page, 'Abstimmen …');
  const dialog = page.getByRole('dialog', { name: 'Abstimmung mit Punkten' });
  await dialog.getByText('Gruppen und Bereiche').click();
  await dialog.getByRole('button', { name: 'Abstimmung beginnen' }).click();
  const panel = page.getByRole('region', { name: 'Abstimmung mit Punkten' });
  await page.keyboard.press('PageDown');
  await expect(panel.getByText('noch 3 Punkte')).toBeVisible();
  await element(page, /Rechnung/).focus();
  await page.keyboard.press('+');
  await expect(panel.getByText('noch 2 Punkte')).toBeVisible();
  // One dot for each choice: a second one is refused.
  await element(page, /Rückruf/).focus();
  await page.keyboard.press('+');
  await expect(panel.getByText('noch 2 Punkte')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(panel.getByText('noch 3 Punkte')).toBeVisible();
  await expect(panel.getByRole('button', { name: /B\. L\./ })).toBeVisible();

  const [board, beside] = [await page.getByRole('application').boundingBox(), await panel.boundingBox()];
  if (!board || !beside) throw new Error('not on screen');
  expect(board.x + board.width).toBeLessThanOrEqual(beside.x);
  for (const button of await panel.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box && box.x >= beside.x && box.x + box.width <= beside.x + beside.width).toBe(true);
  }
  await panel.getByRole('button', { name: 'Ergebnis zeigen' }).click();
  await expect(panel.getByRole('list', { name: 'Ergebnis' })).toContainText('Service');
});

test('a note becomes a touchpoint in the phase that is chosen, the last one chosen first', async ({
  leitbild: { page },
}) => {
  await writeNotes(page, 'Rechnung', 'Rückruf');
  const send = async (text: RegExp) => {
    await element(page, text).focus();
    await chooseForSelection(page, 'Als Kontaktpunkt in die Kundenreise übernehmen', 'Übernehmen in');
  };
  const dialog = page.getByRole('dialog', { name: 'In welche Phase der Kundenreise?' });
  await send(/Rechnung/);
  await expect(dialog.getByRole('button', { name: 'Aufmerksam werden' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Nutzen' }).click();
  await expect(page.getByText('Als Kontaktpunkt übernommen. Beide bleiben verknüpft.')).toBeVisible();
  await send(/Rückruf/);
  await expect(dialog.getByRole('button', { name: 'Nutzen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(element(page, /Rückruf/)).toBeFocused();
  await openStep(page, 'experience');
  const used = page.getByRole('group', { name: 'Nutzen', exact: true }).locator('[data-touchpoint]');
  await expect(used).toHaveCount(2);
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
  await lead(page, 'Zukunftsbild sperren');
  await element(page, /Bleibt/).focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Text der Notiz' })).toHaveCount(0);
  await expect(element(page, /Bleibt/)).toBeAttached();
  await page.getByRole('button', { name: 'Entsperren' }).click();
  await element(page, /Bleibt/).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('the spotlight dims all but the selection', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Heute und morgen' }).click();
  await lead(page, 'Hervorheben');
  await expect(page.getByText('Wählen Sie zuerst aus')).toBeVisible();
  await element(page, 'Bereich: Morgen').focus();
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByText('Hervorgehoben ist nur')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Hervorgehoben ist nur')).toBeHidden();
});

test('a note is sent on as an initiative; both ends show the link', async ({ leitbild: { page } }) => {
  await writeNotes(page, 'Rechnung in drei Sätzen');
  await chooseForSelection(page, 'Als Initiative in die Roadmap übernehmen', 'Übernehmen in');
  await expect(element(page, /verknüpft: Initiative/)).toBeAttached();
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
