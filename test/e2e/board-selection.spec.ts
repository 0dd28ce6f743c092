import type { Page } from 'playwright/test';
import { intersects } from '../../workshop/vision-board/geometry';
import type { Note } from '../../workshop/vision-board/schema';
import { expectAccessible } from './expect-accessible';
import { expect, test, type Leitbild } from './leitbild';
import { at, draw, element, middleOf, noteEditor, openBoard, savedBoard, surface, writeNotes } from './pages/board';
import { copy, withClipboard } from './pages/clipboard';
import { saved, setTheme } from './pages/workshop';

test.beforeEach(({ leitbild: { page } }) => openBoard(page));

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Aktionen für die Auswahl' });
const menu = (page: Page, name: string) => page.getByRole('menu', { name });
const selectionMenu = (page: Page) => menu(page, 'Aktionen für die Auswahl');
const boardMenu = (page: Page) => menu(page, 'Aktionen für das Zukunftsbild');

async function notes(leitbild: Leitbild): Promise<Note[]> {
  const { elements } = await savedBoard(leitbild);
  return Object.values(elements).filter((each): each is Note => each.type === 'note');
}

const texts = async (leitbild: Leitbild) => (await notes(leitbild)).map(({ text }) => text).sort();

test('the bar is at the selection, and after its commands the board has the focus', async ({ leitbild }) => {
  const { page } = leitbild;
  await expect(bar(page)).toHaveCount(0);
  await writeNotes(page, 'Eins', 'Zwei');
  await expect(bar(page)).toBeVisible();
  const [x, y] = await at(page, ...(await middleOf(leitbild, 'Zwei')));
  const box = await bar(page).boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThan(160);
  // It covers no part of the note.
  expect(box && intersects(box, { x: x - 100, y: y - 100, width: 200, height: 200 })).toBe(false);

  await bar(page).getByRole('button', { name: 'Duplizieren' }).click();
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(page.getByRole('option', { selected: true })).toBeFocused();
  await expect.poll(async () => (await notes(leitbild)).length).toBe(3);
  const placed = await notes(leitbild);
  for (const [index, one] of placed.entries()) {
    expect(placed.slice(index + 1).filter((other) => intersects(one, other))).toEqual([]);
  }

  await bar(page).getByRole('button', { name: 'Farbe der Notiz' }).click();
  await expect(page.getByRole('menuitem', { name: 'Blau' }).locator('[style*="--note-blue"]')).toBeVisible();
  await page.getByRole('menuitem', { name: 'Blau' }).click();
  await expect(element(page, 'Zwei (Blau)')).toBeFocused();
  await bar(page).getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(surface(page)).toBeFocused();
  await expect(bar(page)).toHaveCount(0);

  // Hidden while something is dragged and while text is edited; by keyboard it is reached with Shift+F6.
  await element(page, /Eins/).focus();
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('Escape');
  const [mx, my] = await at(page, ...(await middleOf(leitbild, 'Eins')));
  await page.mouse.move(mx, my);
  await page.mouse.down();
  await page.mouse.move(mx + 30, my + 30, { steps: 3 });
  await expect(bar(page)).toBeHidden();
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Shift+F6');
  await expect(bar(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('F6');
  await expect(element(page, /Eins/)).toBeFocused();
});

test('the context menu opens by right click, by key and by a long press', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Eins', 'Zwei');
  const [x, y] = await at(page, ...(await middleOf(leitbild, 'Eins')));
  await page.mouse.click(x, y, { button: 'right' });
  await expect(selectionMenu(page)).toBeVisible();
  await expect(element(page, /Eins/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('menuitem', { name: /Duplizieren/ })).toContainText('Strg D');
  // With one note there is nothing to group, connect or align.
  for (const name of [/^Gruppieren/, /^Verbinden/, /^Ausrichten/]) {
    await expect(page.getByRole('menuitem', { name })).toHaveCount(0);
  }
  await page.getByRole('menuitem', { name: /^Farbe/ }).click();
  await page.getByRole('menuitem', { name: /Grün/ }).click();
  await expect(element(page, 'Eins (Grün)')).toBeFocused();
  await expect(selectionMenu(page)).toHaveCount(0);

  await page.keyboard.press('Shift+F10');
  await expect(selectionMenu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(element(page, 'Eins (Grün)')).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await expect(selectionMenu(page)).toBeVisible();
  await page.getByRole('menuitem', { name: /^Text bearbeiten/ }).click();
  await expect(noteEditor(page)).toBeFocused();
  await expect(noteEditor(page)).toHaveValue('Eins');
  await page.keyboard.press('Escape');

  await surface(page).evaluate(
    (target, place) => {
      const touch = { pointerId: 9, pointerType: 'touch', bubbles: true, clientX: place.x, clientY: place.y };
      // Only real pointers can be captured.
      target.setPointerCapture = () => undefined;
      target.dispatchEvent(new PointerEvent('pointerdown', touch));
    },
    { x, y },
  );
  await expect(selectionMenu(page)).toBeVisible();
  await bar(page).getByRole('button', { name: 'Mehr' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await expect(selectionMenu(page)).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Mehr' }).click();
  await expect(selectionMenu(page)).toBeVisible();
  await page.getByRole('menuitem', { name: /^Löschen/ }).click();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(surface(page)).toBeFocused();
});

test('the menu of the empty board adds a note and pastes where it was opened', async ({ leitbild }) => {
  const { app, page } = leitbild;
  const [x, y] = await at(page, 600, 300);
  await page.mouse.click(x, y, { button: 'right' });
  await expect(boardMenu(page)).toBeVisible();
  await page.getByRole('menuitem', { name: 'Hier eine Notiz anlegen' }).click();
  await expect(noteEditor(page)).toBeFocused();
  await page.keyboard.type('Hier');
  await page.keyboard.press('Escape');
  expect(await middleOf(leitbild, 'Hier')).toEqual([600, 300]);

  await withClipboard(async () => {
    await copy(app, { text: 'Eingefügt' });
    await page.mouse.click(...(await at(page, 300, 500)), { button: 'right' });
    await page.getByRole('menuitem', { name: 'Hier einfügen' }).click();
    await expect(element(page, 'Eingefügt (Gelb)')).toBeFocused();
  });
  const [px, py] = await middleOf(leitbild, 'Eingefügt');
  expect(Math.hypot(px - 300, py - 500)).toBeLessThan(40);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await expect(boardMenu(page)).toBeVisible();
  await page.getByRole('menuitem', { name: /^Alles auswählen/ }).click();
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2);
  await withClipboard(async () => {
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /^Kopieren/ }).click();
    await expect(page.getByText('2 Elemente kopiert')).toBeAttached();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Eingefügt');
  });
});

test('a locked board offers only what is possible', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Bleibt');
  await page.getByRole('button', { name: 'Moderieren' }).click();
  await page.getByRole('menuitem', { name: 'Zukunftsbild sperren' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.mouse.click(...(await at(page, ...(await middleOf(leitbild, 'Bleibt')))), { button: 'right' });
  await expect(page.getByRole('menuitem', { name: /^Kopieren/ })).toBeVisible();
  for (const name of [/^Löschen/, /^Ausschneiden/, /^Duplizieren/, /^Text bearbeiten/, /^Farbe/, /^Übernehmen in/]) {
    await expect(page.getByRole('menuitem', { name })).toHaveCount(0);
  }
});

test('typing on a selected note writes at its end, also digits, signs and dead keys', async ({ leitbild }) => {
  const { page } = leitbild;
  const step = page.getByRole('navigation', { name: 'Schritte' }).locator('[aria-current="step"]');
  await writeNotes(page, 'Idee');
  await page.keyboard.type(' nicht');
  // The space bar pans: it begins no text.
  await expect(noteEditor(page)).toHaveValue('Ideenicht');
  await page.keyboard.press('Escape');
  await page.keyboard.type('3 Filialen? Noch');
  await expect(noteEditor(page)).toHaveValue('Ideenicht3 Filialen? Noch');
  await expect(step).toContainText('Zukunftsbild');
  await page.keyboard.press('Escape');
  await expect(element(page, /^Ideenicht3 Filialen\? Noch/)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(element(page, /^Ideenicht \(/)).toBeAttached();

  // A dead key: the field has the focus before the composition begins.
  await surface(page).evaluate(() => {
    const press = { key: 'Dead', code: 'Equal', bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await expect(noteEditor(page)).toBeFocused();
  await page.keyboard.insertText('é');
  await expect(noteEditor(page)).toHaveValue('Ideenichté');
  await page.keyboard.press('Escape');

  // With nothing or several elements selected, letters are tools.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(noteEditor(page)).toHaveValue('');
  await page.keyboard.type('Zweite');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Rechteck' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(step).toContainText('Zukunftsbild');
  await page.keyboard.press('Control+1');
  await expect(step).toContainText('Auftakt');
});

test('undo while writing takes back a word; in the field of a new group it takes back the group', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await page.keyboard.press('n');
  await page.keyboard.type('eins zwei drei', { delay: 15 });
  await page.keyboard.press('Control+z');
  await expect(noteEditor(page)).toHaveValue('eins zwei ');
  await page.keyboard.press('Control+z');
  await expect(noteEditor(page)).toHaveValue('eins ');
  await page.keyboard.press('Control+y');
  await expect(noteEditor(page)).toHaveValue('eins zwei ');
  await page.keyboard.type('vier');
  await page.keyboard.press('Escape');
  await expect(element(page, 'eins zwei vier')).toBeAttached();

  await writeNotes(page, 'Zweite');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+g');
  const title = page.getByRole('textbox', { name: 'Titel der Gruppe' });
  await expect(title).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(title).toHaveCount(0);
  await expect.poll(() => texts(leitbild)).toEqual(['Zweite', 'eins zwei vier']);
  await saved(page);
  expect((await savedBoard(leitbild)).groups).toEqual({});
});

test('Ctrl+G frames the selection and asks for its title; one undo takes both back', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Eins', 'Zwei');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox', { name: 'Titel der Gruppe' })).toBeFocused();
  await page.keyboard.type('Klarheit');
  await page.keyboard.press('Enter');
  const titles = async () => Object.values((await savedBoard(leitbild)).groups).map(({ title }) => title);
  await expect.poll(titles).toEqual(['Klarheit']);
  // The same key on the group renames it, and so does typing.
  await page.keyboard.press('Control+g');
  await page.keyboard.press('Escape');
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await expect.poll(titles).toEqual(['Klarheit!']);
  await page.keyboard.press('Control+z');
  await expect.poll(titles).toEqual(['Klarheit']);
  await page.keyboard.press('Control+z');
  await expect.poll(titles).toEqual([]);
});

test('a note dropped on another lies beside it; with Alt a copy is dropped', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Rechnung', 'Preis', 'Rückruf');
  const [from, to] = [await middleOf(leitbild, 'Rückruf'), await middleOf(leitbild, 'Rechnung')];
  await draw(page, from, [to[0] + 20, to[1] + 30]);
  await page.keyboard.press('Escape');
  const isCovered = async () => {
    const all = await notes(leitbild);
    return all.some((one, index) => all.slice(index + 1).some((other) => intersects(one, other)));
  };
  await expect.poll(async () => Object.keys((await savedBoard(leitbild)).groups).length).toBe(1);
  expect(await isCovered()).toBe(false);
  await page.keyboard.press('Control+z');
  await expect.poll(() => middleOf(leitbild, 'Rückruf')).toEqual(from);
  await expect.poll(async () => (await savedBoard(leitbild)).groups).toEqual({});

  await page.keyboard.press('Escape');
  await page.keyboard.down('Alt');
  await draw(page, from, [from[0] + 40, from[1] + 250]);
  await page.keyboard.up('Alt');
  await expect(page.getByRole('option')).toHaveCount(4);
  await expect.poll(async () => (await notes(leitbild)).length).toBe(4);
  expect(await isCovered()).toBe(false);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('option')).toHaveCount(3);
});

test('a connector is drawn from a dot at the edge; on the empty board it ends at a new note', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Ursache', 'Wirkung');
  const [from, to] = [await middleOf(leitbild, 'Ursache'), await middleOf(leitbild, 'Wirkung')];
  await page.keyboard.press('Escape');
  // The dots appear while the mouse rests on the note.
  await page.mouse.move(...(await at(page, ...from)));
  await expect(async () => {
    await page.mouse.move(...(await at(page, from[0], from[1] + 60)));
    await page.mouse.move(...(await at(page, from[0], from[1] + 98)));
    await expect(surface(page)).toHaveAttribute('data-handle', 'connect', { timeout: 300 });
  }).toPass();
  await draw(page, [from[0], from[1] + 100], to);
  await expect(element(page, 'Verbindung von Ursache nach Wirkung')).toBeAttached();

  await page.mouse.click(...(await at(page, ...to)));
  await draw(page, [to[0], to[1] + 100], [to[0] + 60, to[1] + 300]);
  await expect(noteEditor(page)).toBeFocused();
  await page.keyboard.type('Folge');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Verbindung von Wirkung nach Folge')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('option')).toHaveCount(3);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the bar and the menus, ${theme}`, async ({ leitbild }) => {
    const { page } = leitbild;
    await setTheme(page, theme);
    await writeNotes(page, 'Eins', 'Zwei');
    await page.keyboard.press('Control+a');
    await expectAccessible(page, 'the bar', bar(page));
    await page.keyboard.press('Shift+F10');
    await expectAccessible(page, 'the menu of the selection', selectionMenu(page));
    await page.keyboard.press('Escape');
    await page.mouse.click(...(await at(page, 20, 300)), { button: 'right' });
    await expectAccessible(page, 'the menu of the board', boardMenu(page));
  });
}

test('the text of notes has a size of its own, in the bar, the menu and the palette', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Eins', 'Zwei');
  const sizes = async () => (await notes(leitbild)).map(({ textSize }) => textSize ?? 'automatisch');
  await bar(page).getByRole('button', { name: 'Schriftgröße' }).click();
  const automatic = page.getByRole('menuitemradio', { name: 'Automatisch: Text füllt die Notiz' });
  await expect(automatic).toBeChecked();
  await page.getByRole('menuitemradio', { name: 'Kleine Schrift' }).click();
  await expect.poll(sizes).toEqual(['automatisch', 24]);

  await page.keyboard.press('Control+d');
  await expect.poll(sizes).toEqual(['automatisch', 24, 24]);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Schriftgröße' }).click();
  await page.getByRole('menuitem', { name: 'Mittlere Schrift' }).click();
  await expect.poll(sizes).toEqual([40, 40, 40]);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Text füllt die Notiz');
  await page.keyboard.press('Enter');
  await expect.poll(sizes).toEqual(['automatisch', 'automatisch', 'automatisch']);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Rückgängig gemacht: Schriftgröße geändert')).toBeVisible();
  await expect.poll(sizes).toEqual([40, 40, 40]);
});
