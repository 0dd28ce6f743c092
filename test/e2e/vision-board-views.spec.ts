import { expect, test } from './leitbild';
import { at, chooseForSelection, element, middleOf, openBoard, savedBoard, surface, writeNotes } from './pages/board';
import { setTheme } from './pages/workshop';

test.beforeEach(({ leitbild: { page } }) => openBoard(page));

test('texts, names and colours are found, one after the other', async ({ leitbild: { page } }) => {
  await writeNotes(page, 'Rechnung in drei Sätzen', 'Rückruf', 'Rechnung ohne Brief');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Auf dem Zukunftsbild suchen' });
  await field.fill('rechnung');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 von 2')).toBeVisible();
  await expect(element(page, /Rechnung/).and(page.getByRole('option', { selected: true }))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 von 2')).toBeVisible();
  await field.fill('satzen gelb');
  await page.keyboard.press('Enter');
  await expect(element(page, /drei Sätzen/)).toHaveAttribute('aria-selected', 'true');
  await field.fill('gibt es nicht');
  await expect(page.getByText('Nichts gefunden')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});

test('the board as a list edits the same elements', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Eins', 'Zwei');
  await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
  const list = page.getByRole('list', { name: 'Notizen und Bilder' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('textbox').first().fill('Eins, geändert');
  await page.getByRole('button', { name: 'Neue Notiz' }).last().click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list.getByRole('textbox').last().fill('Drei');
  await page.getByRole('button', { name: /^Aktionen für Zwei/ }).click();
  await page.getByRole('menuitem', { name: 'Löschen' }).click();
  await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
  await expect(element(page, 'Eins, geändert')).toBeAttached();
  await expect(element(page, 'Drei')).toBeAttached();
  await expect(element(page, 'Zwei')).toHaveCount(0);
});

test('in the list, areas are headings, and notes move between them by menu, keys and dragging', async ({
  leitbild: { page },
}) => {
  await page.getByRole('button', { name: 'Fünf Säulen' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
  const found = page.getByRole('application').locator('xpath=..').getByRole('heading', { level: 2 });
  await expect.poll(() => found.count()).toBeGreaterThanOrEqual(5);
  const headings = await found.allTextContents();
  const title = (index: number) => (headings[index] ?? '').replace(/ \d+$/, '');
  const section = (index: number) => page.getByRole('list', { name: title(index), exact: true });
  await page.getByRole('button', { name: 'Neue Notiz' }).last().click();
  await page.keyboard.type('Ein Ansprechpartner');
  const row = page.getByRole('listitem').filter({ hasText: 'Ein Ansprechpartner' });
  await row.getByRole('button', { name: /^Aktionen für/ }).click();
  await page.getByRole('menuitem', { name: 'Verschieben nach' }).click();
  await page.getByRole('menuitem', { name: title(2), exact: true }).click();
  await expect(section(2).getByRole('listitem').filter({ hasText: 'Ein Ansprechpartner' })).toBeVisible();
  await expect(row.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(section(3).getByRole('listitem').filter({ hasText: 'Ein Ansprechpartner' })).toBeVisible();
  const from = await row.locator('[draggable]').boundingBox();
  const to = await section(2).boundingBox();
  if (!from || !to) throw new Error('not on screen');
  await page.mouse.move(from.x + 8, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 100, to.y + 20, { steps: 5 });
  await page.mouse.move(to.x + 101, to.y + 16);
  await page.mouse.up();
  await expect(section(2).getByRole('listitem').filter({ hasText: 'Ein Ansprechpartner' })).toBeVisible();
});

test('pressing the overview map moves the viewport there', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Fünf Säulen' }).click();
  await page.keyboard.press('Control+0');
  await page.getByRole('button', { name: 'Übersichtskarte' }).click();
  const map = page.getByRole('img', { name: 'Übersichtskarte' });
  const frame = () => map.locator('div').evaluate((mark) => mark.getBoundingClientRect().x);
  const before = await frame();
  await map.click({ position: { x: 190, y: 66 } });
  await expect.poll(frame).toBeGreaterThan(before + 20);
});

test('by keyboard alone: notes are pinned, connected, grouped and named', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Eins', 'Zwei', 'Drei');
  await element(page, 'Eins').focus();
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2);
  await page.keyboard.press('c');
  await expect(element(page, /Verbindung/)).toBeAttached();
  await page.keyboard.press('Control+g');
  await expect.poll(async () => Object.keys((await savedBoard(leitbild)).groups).length).toBe(1);
  await expect(page.getByRole('textbox', { name: 'Titel der Gruppe' })).toBeFocused();
  await page.keyboard.type('Zusammen');
  await page.keyboard.press('Enter');
  const titles = async () => Object.values((await savedBoard(leitbild)).groups).map(({ title }) => title);
  await expect.poll(titles).toEqual(['Zusammen']);
  await page.keyboard.press('Escape');
});

test('notes are merged', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Rückruf', 'rückruf', 'Ein Mensch');
  await page.keyboard.press('Control+a');
  await chooseForSelection(page, 'Zu einer Notiz zusammenführen');
  await expect(page.getByRole('option')).toHaveCount(1);
  const text = async () =>
    Object.values((await savedBoard(leitbild)).elements).map((each) => 'text' in each && each.text);
  await expect.poll(text).toEqual(['Rückruf\nEin Mensch']);
});

test('touch: two fingers pan and zoom the board, a long press opens the menu of a note', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Tippen');
  const [x, y] = await at(page, ...(await middleOf(leitbild, 'Tippen')));
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    });
  await touch('touchStart', [x, y]);
  await expect(page.getByRole('menu', { name: 'Aktionen für die Auswahl' })).toBeVisible();
  await touch('touchEnd');
  await expect(page.getByRole('menu', { name: 'Aktionen für die Auswahl' })).toBeVisible();
  await page.getByRole('menuitem', { name: /^Text bearbeiten/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text der Notiz' })).toHaveValue('Tippen');
  await page.keyboard.press('Escape');

  const percent = page.getByRole('button', { name: /Originalgröße/ });
  await expect(percent).toHaveText(/100/);
  await touch('touchStart', [x - 60, y + 150], [x + 60, y + 150]);
  for (let step = 1; step <= 6; step += 1) {
    await touch('touchMove', [x - 60 - step * 10, y + 150], [x + 60 + step * 10, y + 150]);
  }
  await touch('touchEnd');
  await expect(percent).toHaveText(/200|19\d|18\d/);
  await expect(surface(page)).toBeVisible();
});

test('the overview map follows the theme', async ({ leitbild: { page } }) => {
  await page.getByRole('button', { name: 'Fünf Säulen' }).click();
  await page.getByRole('button', { name: 'Übersichtskarte' }).click();
  const map = page.getByRole('img', { name: 'Übersichtskarte' }).locator('canvas');
  const picture = () => map.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const before = await picture();
  await setTheme(page, 'dark');
  await expect.poll(picture).not.toBe(before);
});

test('each of the six colours has a shortcut, on the board and while editing text', async ({ leitbild: { page } }) => {
  await page.keyboard.press('n');
  await page.keyboard.type('Preis');
  await page.keyboard.press('Alt+2');
  await page.keyboard.type(' ohne Rätsel');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+5');
  await page.keyboard.type('Rückruf');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Preis ohne Rätsel (Orange)')).toBeAttached();
  await expect(element(page, 'Rückruf (Blau)')).toBeFocused();
  for (const [index, name] of ['Gelb', 'Orange', 'Rosa', 'Violett', 'Blau', 'Grün'].entries()) {
    await page.keyboard.press(`Alt+${index + 1}`);
    await expect(element(page, `Rückruf (${name})`)).toBeAttached();
  }
  await page.keyboard.press('Control+z');
  await expect(element(page, 'Rückruf (Blau)')).toBeAttached();
});

test('spreadsheet cells become notes, although a picture of them is on the clipboard as well', async ({
  leitbild: { page },
}) => {
  const pasteCells = (html: string) =>
    surface(page).evaluate((board, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['PNG'], 'image.png', { type: 'image/png' }));
      clipboardData.setData('text/plain', 'Preis\r\n"Rückruf,\nnoch heute"\r\n');
      clipboardData.setData('text/html', content);
      board.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  await surface(page).focus();
  await pasteCells('<html><body><table><tr><td>Preis</td></tr></table></body></html>');
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(element(page, /^Rückruf,\s+noch heute/)).toBeAttached();
  // A picture copied from a web page is imported as a picture.
  await pasteCells('<img src="https://example.org/a.png">');
  await expect(page.getByText('Das kann Leitbild nicht lesen')).toBeVisible();
});
