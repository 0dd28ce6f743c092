import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { drawnTexts } from './pages/drawn-texts';
import { element, noteEditor, openBoard, surface, writeNotes } from './pages/board';
import { copy, withClipboard } from './pages/clipboard';
import { drop } from './pages/transfer';
import { setTheme } from './pages/workshop';
import { expectAccessible } from './expect-accessible';
import { expect, test, type Leitbild } from './leitbild';

const notes = [
  'Rechnung in drei Sätzen',
  'Gebärdensprache, jeden Dienstag',
  'Rückruf am selben Tag',
  'Öffnungszeiten bis 20 Uhr',
  'Barrierefreiheit',
  'Ein Name am Telefon',
  'Termin um 10\u00a0Uhr',
  'Kundenzufriedenheit messen',
];
const areas = ['Heute', 'Morgen', 'Übermorgen', 'Was wir dafür brauchen'];

/** Four areas in two rows, with eight notes each. The lower right area is the first one in the file. */
function canvasFile(): string {
  const nodes = areas.flatMap((label, index) => {
    const [x, y] = [(index % 2) * 980, Math.floor(index / 2) * 560];
    const inside = notes.map((text, place) => ({
      id: `note-${index}-${place}`,
      type: 'text',
      text,
      x: x + 28 + (place % 4) * 224,
      y: y + 60 + Math.floor(place / 4) * 224,
      width: 200,
      height: 200,
    }));
    return [{ id: `area-${index}`, type: 'group', x, y, width: 940, height: 520, label }, ...inside];
  });
  return JSON.stringify({ nodes: nodes.reverse(), edges: [] });
}

async function openAreas({ app, page, folder }: Leitbild): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1920, height: 1080 }),
  );
  await openBoard(page);
  const file = path.join(folder, 'Tafel.canvas');
  await writeFile(file, canvasFile());
  await drop(page, file);
  await expect(page.getByRole('option')).toHaveCount(36);
  await page.keyboard.press('Escape');
  await surface(page).focus();
  await page.keyboard.press('Shift+Digit1');
}

const zoomOut = async (page: Page, times: number) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Control+-');
};

test('32 notes shown whole on a projector are readable from eight metres', async ({ leitbild }) => {
  const { page } = leitbild;
  await openAreas(leitbild);
  // Patterns of hyphenation are loaded when they are needed.
  await expect.poll(async () => (await drawnTexts(page)).map(({ text }) => text)).toContain('Gebärden-');
  const drawn = await drawnTexts(page);
  for (const name of areas) expect(drawn.map(({ text }) => text)).toContain(name);
  expect(drawn.map(({ text }) => text)).toContain('10\u00a0Uhr');
  expect(drawn.length).toBeGreaterThan(60);
  expect(drawn.filter(({ size }) => size < 20)).toEqual([]);
});

test('32 pasted lines are shown whole, at a size that is readable from eight metres', async ({ leitbild }) => {
  const { app, page } = leitbild;
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1920, height: 1080 }),
  );
  await openBoard(page);
  await surface(page).focus();
  const lines = areas.flatMap((name) => notes.map((text) => `● ${text} ${name.slice(0, 1)}`));
  await withClipboard(async () => {
    await copy(app, { text: lines.join('\n') });
    await page.keyboard.press('Control+v');
    await expect(page.getByRole('option')).toHaveCount(32);
  });
  await expect.poll(async () => (await drawnTexts(page)).map(({ text }) => text)).toContain('Gebärden-');
  const drawn = await drawnTexts(page);
  // Each note ends with the letter of its area: all of them are in view.
  for (const name of areas)
    expect(drawn.filter(({ text }) => text.endsWith(name.slice(0, 1))).length).toBeGreaterThan(7);
  expect(drawn.filter(({ text }) => text.includes('●'))).toEqual([]);
  expect(drawn.filter(({ size }) => size < 20)).toEqual([]);
});

test('titles keep their size on the screen, are hit where they are drawn, and notes are written large', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await openAreas(leitbild);
  await zoomOut(page, 4);
  const titles = (await drawnTexts(page)).filter(({ text }) => areas.some((name) => text.startsWith(name.slice(0, 5))));
  expect(new Set(titles.map(({ text }) => text))).toEqual(new Set(areas));
  for (const { size } of titles) expect(size).toBeCloseTo(20, 1);

  await element(page, /Barrierefreiheit/)
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const fontSize = () =>
    noteEditor(page).evaluate((field) => {
      const { left, top, right, bottom } = field.getBoundingClientRect();
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const isWhole = field.scrollHeight <= field.clientHeight + 1;
      return { size: Number.parseFloat(getComputedStyle(field).fontSize), isInside, isWhole };
    });
  expect((await fontSize()).size).toBeGreaterThanOrEqual(24);
  await noteEditor(page).pressSequentially(' und noch viel mehr Text als vorher, damit das Feld wachsen muss');
  const written = await fontSize();
  expect(written.size).toBeGreaterThanOrEqual(24);
  expect(written).toMatchObject({ isInside: true, isWhole: true });
  await page.keyboard.press('Escape');

  await element(page, 'Bereich: Heute').focus();
  await page.keyboard.press('Enter');
  const title = page.getByRole('textbox', { name: 'Beschriftung' });
  const size = await title.evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Escape');
});

test('the board is presented by keys, and is left as it was', async ({ leitbild }) => {
  const { page } = leitbild;
  await openAreas(leitbild);
  await zoomOut(page, 2);
  await element(page, /Rückruf/)
    .first()
    .focus();
  const zoom = page.getByRole('group', { name: 'Ansicht' });
  const noteSize = async () => (await drawnTexts(page)).find(({ text }) => text === 'Rückruf')?.size;
  const before = await noteSize();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('F5');
  const layer = page.getByRole('group', { name: 'Präsentation' });
  const status = layer.getByRole('status');
  await expect(status).toHaveText('Gesamtes Zukunftsbild, 1 von 5');
  await expect(layer).toBeFocused();
  for (const hidden of ['navigation', 'toolbar', 'banner'] as const)
    await expect(page.getByRole(hidden)).toHaveCount(0);
  await expect(zoom).toHaveCount(0);
  const stops = [
    ['PageDown', 'Heute, 2'],
    ['ArrowRight', 'Morgen, 3'],
    ['Space', 'Übermorgen, 4'],
    ['End', 'Was wir dafür brauchen, 5'],
    ['ArrowRight', 'Was wir dafür brauchen, 5'],
    ['PageUp', 'Übermorgen, 4'],
    ['Home', 'Gesamtes Zukunftsbild, 1'],
  ] as const;
  for (const [key, expected] of stops) {
    await page.keyboard.press(key);
    await expect(status).toHaveText(`${expected} von 5`);
  }
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(status).toHaveText('Heute, 2 von 5');
  await expect(async () => {
    const title = (await drawnTexts(page)).find(({ text }) => text === 'Heute');
    expect(title?.size).toBeGreaterThanOrEqual(28);
  }).toPass();
  // Keys of the board and the window do nothing.
  for (const key of ['n', '3', 'Delete']) await page.keyboard.press(key);
  await expect(status).toHaveText('Heute, 2 von 5');
  await expect(noteEditor(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(layer).toHaveCount(0);
  await expect(element(page, /Rückruf/).first()).toBeFocused();
  await expect(zoom).toBeVisible();
  expect(await noteSize()).toBe(before);
  await expect(page.getByRole('option')).toHaveCount(36);
  await page.keyboard.press('Shift+F5');
  await expect(status).toHaveText('Heute, 2 von 5');
  await expectAccessible(page, 'the presentation', layer);
});

test('what is hidden in a silent phase stays hidden in a presentation', async ({ leitbild: { page } }) => {
  await openBoard(page);
  await writeNotes(page, 'Offen');
  await page.getByRole('button', { name: 'Moderieren' }).click();
  await page.getByRole('menuitem', { name: 'Stille Phase beginnen' }).click();
  await surface(page).focus();
  await page.keyboard.press('Control+Enter');
  await noteEditor(page).fill('Geheim');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Präsentieren' }).click();
  await expect(page.getByRole('group', { name: 'Präsentation' })).toBeVisible();
  const drawn = (await drawnTexts(page)).map(({ text }) => text);
  expect(drawn).toContain('Offen');
  expect(drawn).not.toContain('Geheim');
});

test('the step rail folds away in every step, and stays folded after a restart', async ({ leitbild }) => {
  const { page } = leitbild;
  await openBoard(page);
  const rail = (shown: Page) => shown.getByRole('navigation', { name: 'Schritte' });
  const width = async (shown: Page) => (await shown.getByRole('main').boundingBox())?.width ?? 0;
  const before = await width(page);
  await page.getByRole('button', { name: 'Schritte einklappen' }).click();
  await expect(rail(page).getByRole('button')).toHaveCount(1);
  expect(await width(page)).toBeGreaterThan(before + 150);
  await expect(page.getByRole('button', { name: 'Schritte ausklappen' })).toBeFocused();
  await expectAccessible(page, 'the folded rail', page.getByRole('button', { name: 'Schritte ausklappen' }));
  await surface(page).focus();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { name: /Erlebnis/, level: 1 })).toBeAttached();
  await expect(page.getByRole('button', { name: 'Schritte ausklappen' })).toBeVisible();
  const again = await leitbild.restart();
  await again.getByRole('button', { name: 'Öffnen: Tafelprobe' }).click();
  await expect(again.getByRole('button', { name: 'Schritte ausklappen' })).toBeVisible();
  await again.keyboard.press('F4');
  await expect(rail(again).getByRole('button', { name: /Zukunftsbild/ })).toBeVisible();
});

test('notes keep their colours and dark ink in the dark theme', async ({ leitbild: { page } }) => {
  await openBoard(page);
  await writeNotes(page, 'Papier');
  const token = (name: string) =>
    page.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(each), name);
  const light = [await token('--note-yellow'), await token('--note-ink')];
  await setTheme(page, 'dark');
  await expect.poll(() => token('--paper')).toBe('#171c20');
  expect([await token('--note-yellow'), await token('--note-ink')]).toEqual(light);
});
