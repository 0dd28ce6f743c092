import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test, type Leitbild } from './leitbild';
import { element, openBoard, savedBoard, surface } from './pages/board';
import { openSample } from './pages/start';
import { drop } from './pages/transfer';
import { closeDialog, openStep, setTheme } from './pages/workshop';

const topics = ['Rechnung', 'Rückruf', 'Preis', 'Termin', 'Vertrag'];
const colours = ['Rosa', 'Orange', 'Gelb', 'Grün', 'Blau', 'Violett'];
const textOf = (index: number) => `${topics[index % 5]}: Idee ${index + 1}`;

/** A board of fifty notes in five rows on an area, with a headline, a picture and a connector. */
async function dropBoard({ page, folder }: Leitbild): Promise<void> {
  const notes = Array.from({ length: 50 }, (_, index) => ({
    id: `n${index}`,
    type: 'text',
    text: textOf(index),
    color: String((index % 6) + 1),
    x: (index % 10) * 224,
    y: Math.floor(index / 10) * 224,
    width: 200,
    height: 200,
  }));
  const others = [
    { id: 'area', type: 'group', label: 'Ideen', x: -40, y: -40, width: 2300, height: 1200 },
    { id: 'head', type: 'text', text: '# Was wir ändern', x: 0, y: -240, width: 900, height: 140 },
    { id: 'picture', type: 'file', file: 'Tal.png', x: 2400, y: 0, width: 400, height: 300 },
  ];
  const edges = [{ id: 'edge', fromNode: 'n0', toNode: 'n49', label: 'führt zu' }];
  const file = path.join(folder, 'Fuenfzig.canvas');
  await writeFile(file, JSON.stringify({ nodes: [...others, ...notes], edges }));
  const pictures = path.resolve(import.meta.dirname, '../../assets/samples/source');
  const [picture = ''] = (await readdir(pictures)).filter((name) => name.endsWith('.png'));
  const tal = path.join(folder, 'Tal.png');
  await writeFile(tal, await readFile(path.join(pictures, picture)));
  await drop(page, file, tal);
  await expect(page.getByRole('option')).toHaveCount(54);
}

interface TreeNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** The accessibility tree as the browser reports it. */
async function accessibilityTree(page: Page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: TreeNode[] };
  await client.detach();
  const told = nodes.filter(({ ignored }) => !ignored);
  return told.map(({ role, name, properties = [] }) => {
    const valueOf = (wanted: string) => properties.find((each) => each.name === wanted)?.value.value === true;
    const [multiselectable, focusable] = [valueOf('multiselectable'), valueOf('focusable')];
    return { role: role?.value ?? '', name: name?.value ?? '', multiselectable, focusable };
  });
}

test('a board of fifty notes is exposed in reading order, each with its text, colour and position', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await openBoard(page);
  await dropBoard(leitbild);
  const tree = await accessibilityTree(page);
  const options = tree.filter(({ role }) => role === 'option');
  const notes = Array.from({ length: 50 }, (_, index) => `${textOf(index)} (${colours[index % 6]})`);
  const names = options.map(({ name }) => name);
  expect(names.filter((name) => notes.includes(name))).toEqual(notes);
  expect(names).toContain('Bereich: Ideen');
  expect(names).toContain('Überschrift: Was wir ändern');
  expect(names).toContain('Bild: Tal');
  expect(names).toContain(`Verbindung von ${textOf(0)} nach ${textOf(49)}: führt zu`);
  // The headline is above the area and comes first.
  expect(names.indexOf('Überschrift: Was wir ändern')).toBe(0);
  const places = await page
    .getByRole('option')
    .evaluateAll((all) => all.map((each) => `${each.ariaPosInSet} von ${each.ariaSetSize}`));
  expect(places).toEqual(names.map((_, index) => `${index + 1} von ${names.length}`));
  expect(tree.filter(({ role }) => role === 'listbox')).toMatchObject([
    { name: 'Notizen und Bilder', multiselectable: true },
  ]);
  // Everything focusable has a name.
  expect(tree.filter((each) => each.focusable && each.name === '' && each.role !== 'RootWebArea')).toEqual([]);
  expect(tree.filter(({ role }) => role === 'toolbar').map(({ name }) => name)).not.toContain('');
});

test('a note is dragged into another section of the list', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await openStep(page, 'vision-board');
  await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
  const section = (name: string) => page.getByRole('region', { name });
  const row = section('Eine Seite. Ein Betrag. Fertig.').getByRole('listitem').first();
  const target = section('Ein Mensch, der mich kennt');
  await expect(target.getByRole('listitem').first()).toBeVisible();
  const before = await target.getByRole('listitem').count();
  await row.locator('[draggable]').dragTo(target.getByRole('listitem').first());
  await expect(target.getByRole('listitem')).toHaveCount(before + 1);
});

test('the list of a board of fifty notes has a text field and a menu for each', async ({ leitbild }) => {
  const { page } = leitbild;
  await openBoard(page);
  await dropBoard(leitbild);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
  const list = page.getByRole('group', { name: 'Notizen und Bilder' });
  // The area is a heading.
  await expect(list.getByRole('listitem')).toHaveCount(53);
  const row = list.getByRole('listitem').filter({ hasText: 'Rechnung: Idee 1' }).first();
  await expect(row).toMatchAriaSnapshot(`
    - listitem:
      - text: "Rechnung: Idee 1 (Rosa)"
      - 'textbox "Rechnung: Idee 1 (Rosa)"': "Rechnung: Idee 1"
      - 'button "Aktionen für Rechnung: Idee 1 (Rosa)"'
  `);
  const tree = await accessibilityTree(page);
  expect(tree.filter(({ role, name }) => role === 'textbox' && /^\S+: Idee \d+ \(\S+\)$/.test(name))).toHaveLength(50);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a board of fifty notes, its list and its dialogs, ${theme}`, async ({ leitbild }) => {
    test.setTimeout(180_000);
    const { page, folder } = leitbild;
    await setTheme(page, theme);
    await openBoard(page);
    await expectAccessible(page, 'the empty board');
    await dropBoard(leitbild);
    await expectAccessible(page, 'all selected');
    await page.keyboard.press('Escape');
    await element(page, 'Rechnung: Idee 1 (Rosa)').focus();
    await expectAccessible(page, 'one selected');
    await page.keyboard.press('Control+f');
    await expectAccessible(page, 'the search', page.getByRole('textbox', { name: 'Auf dem Zukunftsbild suchen' }));
    await page.keyboard.press('Escape');
    for (const menu of ['Moderieren', 'Importieren und exportieren']) {
      await page.getByRole('button', { name: menu, exact: true }).click();
      await expectAccessible(page, `the menu ${menu}`, page.getByRole('dialog').last());
      await closeDialog(page);
    }
    await page.getByRole('button', { name: 'Importieren und exportieren' }).click();
    await page.getByRole('menuitem', { name: 'Zukunftsbild exportieren …' }).click();
    await expectAccessible(page, 'the export', page.getByRole('dialog').last());
    await closeDialog(page);
    await page.getByRole('button', { name: 'Übersichtskarte' }).click();
    await expectAccessible(page, 'the map', page.getByRole('img', { name: 'Übersichtskarte' }));
    await page.getByRole('button', { name: 'Als Liste zeigen' }).click();
    await expectAccessible(page, 'the list', page.getByRole('group', { name: 'Notizen und Bilder' }));
    await page.getByRole('button', { name: 'Als Liste zeigen' }).click();

    const file = path.join(folder, 'Ideen.csv');
    await writeFile(file, 'Idee;Farbe\nEins;rot\n');
    await drop(page, file);
    await expectAccessible(page, 'a table', page.getByRole('button', { name: '1 Notiz anlegen' }));
    await closeDialog(page);
    const lines = path.join(folder, 'Zeilen.txt');
    await writeFile(lines, 'Zeile\n'.repeat(60));
    await drop(page, lines);
    await expectAccessible(page, 'many lines', page.getByRole('dialog').last());
    await closeDialog(page);
    const canvas = path.join(folder, 'Leer.canvas');
    await writeFile(canvas, '{"nodes":[{"id":"a","type":"file","file":"weg.md","x":0,"y":0}],"edges":[{"id":"e"}]}');
    await drop(page, canvas);
    await expectAccessible(page, 'remarks', page.getByRole('dialog').last());
    await closeDialog(page);

    await page.getByRole('button', { name: 'Moderieren' }).click();
    await page.getByRole('menuitem', { name: 'Abstimmen …' }).click();
    await expectAccessible(page, 'how to vote', page.getByRole('dialog').last());
    await page.getByRole('button', { name: 'Abstimmung beginnen' }).click();
    await expectAccessible(page, 'voting', page.getByRole('button', { name: 'Ergebnis zeigen' }));
    await element(page, 'Rechnung: Idee 1 (Rosa)').focus();
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Ergebnis zeigen' }).click();
    await expectAccessible(page, 'the result', page.getByRole('list', { name: 'Ergebnis' }));
  });
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      const labelled = at?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const label = labelled.map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '').join(' ');
      const own = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
      return at?.getAttribute('aria-label') ?? (label || (own ?? ''));
    });
  for (let steps = 0; steps < 80; steps += 1) {
    if (name.test(await focused())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard never came to ${name}`);
}

/** Chooses an item of the open menu by keyboard. */
async function choose(page: Page, item: string): Promise<void> {
  const wanted = page.getByRole('menuitem', { name: item });
  await expect(wanted).toBeVisible();
  for (let steps = 0; steps < 30; steps += 1) {
    if (await wanted.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}

test('a whole session by keyboard alone: notes are created, moved, connected, clustered, named and voted on', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await openBoard(page);
  const { keyboard } = page;
  await keyboard.press('n');
  for (const [index, text] of ['Rechnung', 'Rückruf', 'Preis', 'Termin'].entries()) {
    await keyboard.type(text);
    await keyboard.press(index === 3 ? 'Escape' : 'Tab');
  }
  await expect(page.getByRole('option')).toHaveCount(4);
  await expect(element(page, /Termin/)).toBeFocused();

  // Moved, twice as far with Shift.
  const placeOf = async (text: string) => {
    const found = Object.values((await savedBoard(leitbild)).elements).find(
      (each) => each.type === 'note' && each.text === text,
    );
    return found && found.type !== 'connector' ? [found.x, found.y] : [];
  };
  await expect.poll(() => placeOf('Termin')).toHaveLength(2);
  const [x = 0, y = 0] = await placeOf('Termin');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('ArrowRight');
  await expect.poll(() => placeOf('Termin')).toEqual([x + 8, y + 40]);
  await expect(page.getByRole('status').filter({ hasText: 'Nach rechts verschoben' })).toBeAttached();

  // The first note stays selected while the keyboard moves to the second.
  await keyboard.press('Home');
  await expect(element(page, /Rechnung/)).toBeFocused();
  await keyboard.press('Shift+Space');
  await keyboard.press('Tab');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2);
  await keyboard.press('c');
  await expect(element(page, 'Verbindung von Rechnung nach Rückruf')).toBeAttached();

  // Clustered and named.
  await keyboard.press('Escape');
  await keyboard.press('Home');
  await keyboard.press('Shift+Space');
  await keyboard.press('Tab');
  await keyboard.press('Control+g');
  await expect(page.getByRole('textbox', { name: 'Titel der Gruppe' })).toBeFocused();
  await keyboard.type('Klarheit');
  await keyboard.press('Enter');
  await expect(element(page, 'Rechnung (Gelb), in der Gruppe Klarheit')).toBeAttached();

  // Voting.
  await keyboard.press('Home');
  await keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'Neue Notiz', exact: true }).first()).toBeFocused();
  await tabTo(page, /^Moderieren$/);
  await keyboard.press('Enter');
  await choose(page, 'Abstimmen …');
  const dialog = page.getByRole('dialog', { name: 'Abstimmung mit Punkten' });
  await expect(dialog).toBeVisible();
  await tabTo(page, /^Abstimmung beginnen$/);
  await keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Abstimmung mit Punkten' });
  await expect(panel).toBeVisible();
  await expect(surface(page)).toBeFocused();
  await keyboard.press('Home');
  await expect(element(page, /^Rechnung/)).toBeFocused();
  // F6 returns from the toolbar to the selection.
  await keyboard.press('F6');
  await keyboard.press('F6');
  await expect(element(page, /^Rechnung/)).toBeFocused();
  await keyboard.press('+');
  await keyboard.press('+');
  await keyboard.press('-');
  await expect(panel.getByText('1 Punkt vergeben')).toBeVisible();
  await tabTo(page, /^Ergebnis zeigen$/);
  await keyboard.press('Enter');
  await expect(panel.getByRole('list', { name: 'Ergebnis' }).getByRole('listitem')).toHaveCount(1);
  const votes = async () =>
    Object.values((await savedBoard(leitbild)).votings).map((each) => Object.keys(each.votes).length);
  await expect.poll(votes).toEqual([1]);
});
