import path from 'node:path';
import type { Page } from 'playwright/test';
import { intersects } from '../../workshop/vision-board/geometry';
import type { PlacedElement } from '../../workshop/vision-board/schema';
import { expectAccessible } from './expect-accessible';
import { expect, test, type Leitbild } from './leitbild';
import { copy, withClipboard } from './pages/clipboard';
import { at, element, noteEditor, openBoard, savedBoard, surface, writeNotes } from './pages/board';
import { goToStep, setTheme } from './pages/workshop';

test.beforeEach(({ leitbild: { page } }) => openBoard(page));

const takeBack = (page: Page) => page.keyboard.press('Control+z');

/** Saved elements by their text or alternative text. */
async function saved(leitbild: Leitbild): Promise<Record<string, PlacedElement>> {
  const { elements } = await savedBoard(leitbild);
  const placed = Object.values(elements).filter((each): each is PlacedElement => each.type !== 'connector');
  const nameOf = (each: PlacedElement) => (each.type === 'note' ? each.text : each.type === 'picture' ? each.alt : '');
  return Object.fromEntries(placed.map((each) => [nameOf(each), each]));
}

/** Centre of an element in page coordinates, with the initial camera. Reads the saved session. */
async function middleOf(leitbild: Leitbild, text: string): Promise<{ x: number; y: number }> {
  await expect.poll(async () => (await saved(leitbild))[text]).toBeTruthy();
  const element = (await saved(leitbild))[text];
  if (!element) throw new Error('Nothing to find');
  // Initially the board's origin is 40 pixels from the corner of the view.
  const [x, y] = await at(leitbild.page, element.x + 40 + element.width / 2, element.y + 40 + element.height / 2);
  return { x, y };
}

test('the empty state explains the board, and its button creates the first note', async ({ leitbild: { page } }) => {
  await expect(page.getByText('Eine Idee, eine Notiz')).toBeVisible();
  await page.getByRole('button', { name: 'Erste Notiz schreiben' }).click();
  await expect(noteEditor(page)).toBeFocused();
  await page.keyboard.type('Niemand muss anrufen');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Niemand muss anrufen (Gelb)')).toBeFocused();
  await expect(page.getByText('Eine Idee, eine Notiz')).toBeHidden();
  await takeBack(page);
  await expect(element(page, 'Niemand muss anrufen')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(element(page, 'Niemand muss anrufen')).toBeAttached();
});

test('notes created one after the other with N are placed side by side', async ({ leitbild }) => {
  const { page } = leitbild;
  const texts = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'];
  for (const text of texts) await writeNotes(page, text);
  await expect.poll(async () => Object.keys(await saved(leitbild)).length).toBe(texts.length);
  const notes = Object.values(await saved(leitbild));
  for (const [index, one] of notes.entries()) {
    expect(notes.slice(index + 1).filter((other) => intersects(one, other))).toEqual([]);
  }
});

test('double click creates or opens a note; an empty one is not kept', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Vorhanden');
  const box = await surface(page).boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 60, (box?.y ?? 0) + 60);
  await expect(noteEditor(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(1);
  const middle = await middleOf(leitbild, 'Vorhanden');
  await page.mouse.dblclick(middle.x, middle.y);
  await expect(noteEditor(page)).toHaveValue('Vorhanden');
  await noteEditor(page).fill('Geändert');
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
  await expect(element(page, 'Geändert')).toBeAttached();
  await takeBack(page);
  await expect(element(page, 'Vorhanden')).toBeAttached();
});

test('a note is moved by dragging, and the move is undone', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Wandert');
  const { x, y } = await middleOf(leitbild, 'Wandert');
  const before = (await saved(leitbild))['Wandert'];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, y + 20, { steps: 4 });
  await page.mouse.move(x + 130, y - 70, { steps: 4 });
  await page.mouse.up();
  const place = async () => {
    const now = (await saved(leitbild))['Wandert'];
    return [(now?.x ?? 0) - (before?.x ?? 0), (now?.y ?? 0) - (before?.y ?? 0)];
  };
  await expect.poll(place).toEqual([130, -70]);
  await takeBack(page);
  await expect.poll(place).toEqual([0, 0]);
});

test('by keyboard alone: write, navigate, move, resize, colour, duplicate, delete, undo', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Eins', 'Zwei', 'Drei');
  await expect(element(page, 'Drei')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(element(page, 'Zwei')).toBeFocused();
  await expect(element(page, 'Zwei')).toHaveAttribute('aria-selected', 'true');

  await expect.poll(async () => Object.keys(await saved(leitbild)).length).toBe(3);
  const before = (await saved(leitbild))['Zwei'];
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Nach unten verschoben')).toBeAttached();
  const top = async () => ((await saved(leitbild))['Zwei']?.y ?? 0) - (before?.y ?? 0);
  await expect.poll(top).toBe(48);
  await takeBack(page);
  await expect.poll(top).toBe(0);

  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await saved(leitbild))['Zwei']?.width).toBe(208);

  await page.keyboard.press('Enter');
  await expect(noteEditor(page)).toHaveValue('Zwei');
  await page.keyboard.type(' und mehr');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Zwei und mehr')).toBeFocused();

  await page.getByRole('radio', { name: 'Blau' }).focus();
  await page.keyboard.press('Space');
  await expect(element(page, 'Zwei und mehr (Blau)')).toBeAttached();

  await page.keyboard.press('Control+d');
  await expect(page.getByRole('option')).toHaveCount(4);
  await page.keyboard.press('Control+a');
  await expect(page.getByText('4 Elemente ausgewählt')).toBeAttached();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).last().click();
  await expect(page.getByRole('option')).toHaveCount(4);
});

test('Tab leaves the board at its end, Shift+Tab at its beginning', async ({ leitbild: { page } }) => {
  await writeNotes(page, 'Eins', 'Zwei');
  await expect(element(page, 'Zwei')).toBeFocused();
  // The bar at the selection is one stop.
  const bar = page.getByRole('toolbar', { name: 'Aktionen für die Auswahl' });
  await page.keyboard.press('Tab');
  await expect(bar.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Übersichtskarte' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(bar.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(element(page, 'Zwei')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(element(page, 'Eins')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(surface(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(surface(page)).not.toBeFocused();
  await expect(page.getByRole('option')).toHaveCount(2);
});

test('several notes are selected with the lasso and coloured together', async ({ leitbild }) => {
  const { page } = leitbild;
  await writeNotes(page, 'Links', 'Rechts');
  const from = await middleOf(leitbild, 'Links');
  const to = await middleOf(leitbild, 'Rechts');
  await page.mouse.move(from.x - 120, from.y - 120);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByText('2 Elemente ausgewählt')).toBeAttached();
  await page.getByRole('radio', { name: 'Grün' }).click({ force: true });
  await expect(element(page, 'Links (Grün)')).toBeAttached();
  await expect(element(page, 'Rechts (Grün)')).toBeAttached();
  await takeBack(page);
  await expect(element(page, 'Rechts (Gelb)')).toBeAttached();
});

test('copy, cut and paste, on the board and as text for other programs', async ({ leitbild: { app, page } }) => {
  await writeNotes(page, 'Erste', 'Zweite');
  await withClipboard(async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect(page.getByText('2 Elemente kopiert')).toBeAttached();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Erste\nZweite');
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('option')).toHaveCount(4);
    await page.keyboard.press('Control+x');
    await expect(page.getByRole('option')).toHaveCount(2);
  });
});

test('a pasted list becomes notes; a very long one needs a confirmation', async ({ leitbild: { app, page } }) => {
  await surface(page).focus();
  await withClipboard(async () => {
    await copy(app, { text: '• Schneller\n• Näher\n\n• Verständlicher' });
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('option')).toHaveCount(3);
  });
  await expect(element(page, 'Verständlicher')).toBeAttached();
  await takeBack(page);
  await expect(page.getByRole('option')).toHaveCount(0);

  const lines = Array.from({ length: 80 }, (_, index) => `Zeile ${index + 1}`).join('\n');
  await withClipboard(async () => {
    await copy(app, { text: lines });
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('dialog', { name: 'Viele Zeilen auf einmal' })).toBeVisible();
  });
  await page.getByRole('button', { name: '80 Notizen anlegen' }).click();
  await expect(page.getByRole('option')).toHaveCount(80);
});

test('pictures are imported by paste, drop and dialog, described, and rejected with a reason', async ({
  leitbild: { app, page },
}) => {
  await surface(page).focus();
  await withClipboard(async () => {
    await app.evaluate(({ clipboard, nativeImage }) => {
      const pixels = Buffer.alloc(300 * 200 * 4, 180);
      (clipboard as unknown as { writeImage: (image: unknown) => void }).writeImage(
        nativeImage.createFromBitmap(pixels, { width: 300, height: 200 }),
      );
    });
    await page.keyboard.press('Control+v');
    await expect(element(page, 'Bild ohne Beschreibung')).toHaveCount(1);
  });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Graue Fläche');
  await expect(element(page, 'Bild: Graue Fläche')).toBeAttached();

  await drop(page, [
    { name: 'grün.png', type: 'image/png' },
    { name: 'brief.docx', type: 'application/octet-stream' },
    { name: 'foto.heic', type: 'image/heic' },
  ]);
  await expect(element(page, 'Bild ohne Beschreibung')).toHaveCount(1);
  await expect(page.getByText(/brief\.docx: Das kann Leitbild nicht lesen/)).toBeVisible();
  await expect(page.getByText(/foto\.heic: HEIC-Bilder/)).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bilder hinzufügen' }).click();
  await (await chooser).setFiles(path.resolve(import.meta.dirname, '../../assets/samples/source/valley.svg'));
  await expect(page.getByRole('option')).toHaveCount(3);
  await takeBack(page);
  await expect(page.getByRole('option')).toHaveCount(2);
});

test('a picture is resized at its corner and keeps its ratio', async ({ leitbild }) => {
  const { page } = leitbild;
  await drop(page, [{ name: 'grün.png', type: 'image/png' }]);
  await expect(element(page, 'Bild ohne Beschreibung')).toHaveCount(1);
  const { x, y } = await middleOf(leitbild, '');
  // The canvas shows its colour: the file was read, decoded and drawn.
  await expect.poll(() => paintedAt(page, x, y)).toEqual([46, 139, 87]);
  await page.mouse.move(x + 100, y + 50);
  await page.mouse.down();
  await page.mouse.move(x + 140, y + 70, { steps: 5 });
  await page.mouse.move(x + 200, y + 100, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await saved(leitbild))['']?.width).toBe(300);
  expect((await saved(leitbild))['']?.height).toBe(150);
});

test('zoom by keys, wheel and buttons, and zoom to fit', async ({ leitbild: { page } }) => {
  await writeNotes(page, 'Da');
  const size = (percent: number) => page.getByRole('button', { name: new RegExp(`jetzt ${percent}\\s%`) });
  await page.keyboard.press('Control+-');
  await expect(size(80)).toBeVisible();
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  await expect(size(100)).toBeVisible();
  await surface(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 400);
  await page.keyboard.up('Control');
  await expect(size(100)).toBeHidden();
  await page.keyboard.press('Control+0');
  await expect(size(100)).toBeVisible();
  await page.mouse.wheel(3000, 3000);
  await page.keyboard.press('Control+Shift+Digit1');
  await expect(size(100)).toBeVisible();
});

test('text being edited is kept when the step is left, and the start screen shows the board', async ({
  leitbild: { page },
}) => {
  await page.keyboard.press('n');
  await noteEditor(page).fill('Nicht verlieren');
  await goToStep(page, 'Auftakt');
  await goToStep(page, 'Zukunftsbild');
  await expect(element(page, 'Nicht verlieren')).toBeAttached();
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  const card = page.getByRole('button', { name: /Tafelprobe/ }).first();
  await expect(card.locator('img')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${theme}`, async ({ leitbild: { page } }) => {
    await setTheme(page, theme);
    await expectAccessible(page, 'an empty board');
    await writeNotes(page, 'Eins', 'Zwei');
    await expectAccessible(page, 'two notes');
    await page.keyboard.press('Enter');
    await expect(noteEditor(page)).toBeFocused();
    await expectAccessible(page, 'a note that is written');
  });
}

/** Drops files on the middle of the board: a valid picture, or bytes with a wrong type. */
async function drop(page: Page, files: { name: string; type: string }[]): Promise<void> {
  await surface(page).evaluate(async (surface, list) => {
    const canvas = new OffscreenCanvas(200, 100);
    const context = canvas.getContext('2d');
    if (context) {
      context.fillStyle = 'seagreen';
      context.fillRect(0, 0, 200, 100);
    }
    const png = await canvas.convertToBlob();
    const heic = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic'), 0, 0, 0, 0]);
    const data = new DataTransfer();
    for (const { name, type } of list) {
      const content = type === 'image/png' ? png : type === 'image/heic' ? heic : 'Nur Text';
      data.items.add(new File([content], name, { type }));
    }
    const { left, top, width, height } = surface.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
    surface.dispatchEvent(new DragEvent('dragover', { ...at, dataTransfer: data }));
    surface.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer: data }));
  }, files);
}

/** Red, green and blue of the board's canvas at a point of the page. */
function paintedAt(page: Page, x: number, y: number): Promise<number[] | undefined> {
  return page
    .locator('canvas')
    .first()
    .evaluate(
      (canvas: HTMLCanvasElement, at) => {
        const { left, top, width } = canvas.getBoundingClientRect();
        const scale = canvas.width / width;
        const pixel = canvas.getContext('2d')?.getImageData((at.x - left) * scale, (at.y - top) * scale, 1, 1);
        return pixel && Array.from(pixel.data.slice(0, 3));
      },
      { x, y },
    );
}
