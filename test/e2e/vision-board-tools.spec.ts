import path from 'node:path';
import { expect, test } from './leitbild';
import {
  chooseForSelection,
  draw,
  element,
  middleOf,
  openBoard,
  savedBoard,
  at,
  toBoard,
  writeNotes,
} from './pages/board';
import { openStep } from './pages/workshop';

test.beforeEach(({ leitbild: { page } }) => openBoard(page));

test('headlines, shapes, lines, areas and pen drawings are created with their keys and undone', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await writeNotes(page, 'Anfang');
  // With a note selected, letters would write in it.
  const choose = async (key: string) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
  };
  await choose('t');
  await page.mouse.click(...(await at(page, 500, 60)));
  await page.keyboard.type('Kunden zuerst');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Überschrift: Kunden zuerst')).toBeFocused();

  await choose('r');
  await draw(page, [500, 140], [700, 240]);
  await expect(element(page, 'Rechteck: ohne Text')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ein Ort');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Rechteck: Ein Ort')).toBeAttached();

  await choose('o');
  await draw(page, [740, 140], [900, 240]);
  await choose('a');
  await draw(page, [500, 280], [700, 340]);
  await choose('f');
  await draw(page, [480, 380], [900, 560]);
  await page.keyboard.type('Morgen');
  await page.keyboard.press('Enter');
  await choose('p');
  await draw(page, [600, 440], [800, 500]);
  await page.keyboard.press('Escape');
  for (const name of ['Ellipse: ohne Text', 'Pfeil', 'Bereich: Morgen', 'Zeichnung']) {
    await expect(element(page, name)).toBeAttached();
  }
  await expect.poll(async () => Object.keys((await savedBoard(leitbild)).elements).length).toBe(7);
  for (const name of ['Zeichnung', 'Bereich: Morgen']) {
    await page.keyboard.press('Control+z');
    if (name === 'Zeichnung') await expect(element(page, name)).toHaveCount(0);
  }
});

test('a connector follows its elements and is deleted with them', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Ursache', 'Wirkung');
  const [from, to] = [await middleOf(leitbild, 'Ursache'), await middleOf(leitbild, 'Wirkung')];
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await draw(page, from, to);
  await page.keyboard.press('Escape');
  await expect(element(page, /^Verbindung von /)).toBeAttached();
  const joined = async () => {
    const { elements } = await savedBoard(leitbild);
    const connector = Object.values(elements).find(({ type }) => type === 'connector');
    if (connector?.type !== 'connector') return null;
    return [connector.from, connector.to].map((end) => {
      const note = 'element' in end ? elements[end.element] : undefined;
      return note?.type === 'note' ? note.text : null;
    });
  };
  await expect.poll(joined).toEqual(['Ursache', 'Wirkung']);
  await element(page, /^Wirkung/).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('option')).toHaveCount(3);
});

test('a note dropped on another makes a cluster with a title; both move together; one undo reverts it', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await writeNotes(page, 'Rechnung', 'Preis', 'Weit weg');
  const [from, to] = [await middleOf(leitbild, 'Preis'), await middleOf(leitbild, 'Rechnung')];
  await draw(page, from, [to[0] + 30, to[1] + 40]);
  const title = page.getByRole('textbox', { name: 'Titel der Gruppe' });
  await expect(title).toBeFocused();
  await title.fill('Geld');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => Object.values((await savedBoard(leitbild)).groups).map((group) => group.title))
    .toEqual(['Geld']);
  await page.mouse.click(...(await at(page, to[0] - 60, to[1] - 60)));
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Object.keys((await savedBoard(leitbild)).groups)).toEqual([]);
  expect(await middleOf(leitbild, 'Preis')).toEqual(from);
});

test('a note that is written before the board was measured stays where it was written', async ({ leitbild }) => {
  const { page } = leitbild;
  await openStep(page, 'roadmap');
  await page.evaluate(() => {
    const { ResizeObserver } = globalThis;
    globalThis.ResizeObserver = class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super((...observed) => setTimeout(() => callback(...observed), 1500));
      }
    };
  });
  await toBoard(page);
  await writeNotes(page, 'Sofort');
  await expect(page.locator('canvas').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await page.mouse.click(...(await at(page, ...(await middleOf(leitbild, 'Sofort')))));
  await expect(element(page, /Sofort/)).toHaveAttribute('aria-selected', 'true');
});

test('an area moves the elements on it, and they stay when it is deleted', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Liegt darauf');
  const [x, y] = await middleOf(leitbild, 'Liegt darauf');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await draw(page, [x - 140, y - 180], [x + 160, y + 140]);
  await page.keyboard.press('Escape');
  await draw(page, [x - 100, y - 170], [x - 100, y - 110]);
  await expect.poll(async () => (await middleOf(leitbild, 'Liegt darauf'))[1]).toBe(y + 60);
  await element(page, /Bereich/).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(element(page, 'Liegt darauf')).toBeAttached();
});

test('the selection is aligned, locked and restyled', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Eins', 'Zwei', 'Drei');
  await element(page, 'Zwei').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+a');
  const tops = async () => {
    const { elements } = await savedBoard(leitbild);
    return new Set(Object.values(elements).map((each) => (each.type === 'note' ? each.y : null))).size;
  };
  await expect.poll(tops).toBeGreaterThan(1);
  await chooseForSelection(page, 'Oben ausrichten', 'Ausrichten');
  await expect.poll(tops).toBe(1);
  await chooseForSelection(page, 'Sperren');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(3);
  await chooseForSelection(page, 'Entsperren');
  await page.keyboard.press('Escape');

  await page.keyboard.press('r');
  await draw(page, [400, 340], [560, 440]);
  await page.getByRole('button', { name: 'Aussehen' }).first().click();
  await page.getByRole('radiogroup', { name: 'Füllung' }).getByText('Blau').click();
  await page.getByRole('radiogroup', { name: 'Strich' }).getByText('Kräftig').click();
  await page.keyboard.press('Escape');
  const shape = async () => Object.values((await savedBoard(leitbild)).elements).find(({ type }) => type === 'shape');
  await expect.poll(shape).toMatchObject({ fill: 'blue', thickness: 8 });
});

test('a picture is rotated at its handle, in steps of fifteen degrees with Shift, and by keyboard', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  const file = path.resolve(import.meta.dirname, '../../assets/samples/source/valley.png');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bilder hinzufügen' }).click();
  await (await chooser).setFiles(file);
  await expect(element(page, 'Bild ohne Beschreibung')).toBeAttached();
  const picture = async () => {
    const found = Object.values((await savedBoard(leitbild)).elements).find(({ type }) => type === 'picture');
    return found?.type === 'picture' ? found : null;
  };
  await expect.poll(picture).not.toBeNull();
  const found = await picture();
  if (!found) throw new Error('No picture');
  const angle = async () => (await picture())?.rotation;
  // Initially the board's origin is 40 pixels from the corner of the view; the rotation handle is 28 pixels above the picture.
  const middle = { x: found.x + 40 + found.width / 2, y: found.y + 40 + found.height / 2 };
  const knob = middle.y - found.height / 2 - 28;
  await page.mouse.move(...(await at(page, middle.x, knob)));
  await page.mouse.down();
  await page.mouse.move(...(await at(page, middle.x + 100, middle.y - 70)), { steps: 5 });
  await page.mouse.move(...(await at(page, middle.x + 200, middle.y + 1)), { steps: 5 });
  await page.mouse.up();
  await expect.poll(angle).toBe(90);
  await expect(page.getByText('Gedreht auf 90 Grad')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect.poll(angle).toBe(0);

  await page.mouse.move(...(await at(page, middle.x, knob)));
  await page.mouse.down();
  await page.keyboard.down('Shift');
  await page.mouse.move(...(await at(page, middle.x + 60, middle.y - 90)), { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(angle).toBe(30);

  await element(page, 'Bild ohne Beschreibung').focus();
  await page.keyboard.press('.');
  await expect.poll(angle).toBe(45);
  await page.keyboard.press('Alt+,');
  await expect.poll(angle).toBe(44);
});
