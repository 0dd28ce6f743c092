import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { readImageInfo } from '../../workshop/image-info';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { element, surface, toBoard } from './pages/board';
import { copy, withClipboard } from './pages/clipboard';
import { createWorkshop, openSample } from './pages/start';
import { goToStep } from './pages/workshop';
import { answerDialogs } from './pages/system-dialog';

const fixtures = path.join(import.meta.dirname, '../fixtures/boards');
const dialog = (page: Page) => page.getByRole('dialog');

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Importieren und exportieren' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function give(app: ElectronApplication, page: Page, format: string, file: string, more?: () => Promise<void>) {
  await answerDialogs(app, file);
  await chooseInMenu(page, 'Zukunftsbild exportieren …');
  await dialog(page).getByText(format, { exact: true }).click();
  await more?.();
  await dialog(page).getByRole('button', { name: 'Exportieren …' }).click();
  await expect(page.getByText(`ist als ${path.basename(file)} gespeichert.`)).toBeVisible({ timeout: 30_000 });
  return readFile(file);
}

async function take(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerDialogs(app, file);
  await chooseInMenu(page, 'Datei importieren …');
}

/** Closes the import report and returns its warnings. */
async function closeRemarks(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Schließen' }).last().click();
  await expect(dialog(page)).toHaveCount(0);
}

test('the board is exported in every format', async ({ leitbild: { app, page, folder } }) => {
  await openSample(page, 'de');
  await toBoard(page);
  const to = (name: string) => path.join(folder, name);

  const csv = (await give(app, page, 'CSV', to('Tafel.csv'))).toString();
  expect(csv.startsWith('\uFEFFText;Art;Farbe;Von;Gruppe;Bereich;Punkte;Links;Oben\r\n')).toBe(true);

  const canvas: unknown = JSON.parse((await give(app, page, 'JSON Canvas', to('Tafel.canvas'))).toString());
  expect(canvas).toMatchObject({ leitbild: { version: 1 } });
  expect((await readdir(to('Tafel – Bilder'))).length).toBeGreaterThan(0);

  const svg = (await give(app, page, 'SVG', to('Tafel.svg'))).toString();
  expect(svg).toContain('href="data:image/');
  expect(svg).not.toMatch(/<script|foreignObject|href="(?!data:)/);
  // Only a well-formed SVG can be decoded as a picture.
  const width = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    return image.naturalWidth;
  }, svg);
  expect(width).toBeGreaterThan(500);

  const sizes: number[] = [];
  for (const times of ['1-fach', '2-fach']) {
    const png = await give(app, page, 'PNG', to(`${times}.png`), () =>
      dialog(page).getByText(times, { exact: true }).click(),
    );
    sizes.push(readImageInfo(png)?.width ?? 0);
  }
  expect(Math.abs((sizes[1] ?? 0) - 2 * (sizes[0] ?? 0))).toBeLessThanOrEqual(1);

  const pdf = await give(app, page, 'PDF', to('Tafel.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('an exported canvas is imported unchanged, also in another workshop, as one edit', async ({
  leitbild: { app, page, folder },
}) => {
  await openSample(page, 'de');
  await toBoard(page);
  const file = path.join(folder, 'Tafel.canvas');
  await give(app, page, 'JSON Canvas', file);
  const names = async () => (await page.getByRole('option').allTextContents()).sort();
  // A link leads to an item of its workshop, and stays there.
  const before = (await names()).map((name) => name.replace(', verknüpft: Schmerzpunkt', '')).sort();
  await page.getByRole('button', { name: 'Zur Übersicht' }).click();
  await createWorkshop(page, 'Anderswo');
  await toBoard(page);
  await take(app, page, file);
  await expect.poll(names, { timeout: 20_000 }).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('an Excalidraw file: shapes, connectors and pictures are imported, the rest is reported', async ({
  leitbild: { app, page },
}) => {
  await createWorkshop(page, 'Übernahme');
  await toBoard(page);
  await take(app, page, path.join(fixtures, 'excalidraw.excalidraw'));
  await expect(dialog(page).getByText('Aus excalidraw.excalidraw liegen jetzt 10 Elemente')).toBeVisible();
  await expect(dialog(page).getByText('1 Raute wurde ein Rechteck.')).toBeVisible();
  await expect(dialog(page).getByText('(https://example.org/)')).toBeVisible();
  await expectAccessible(page, 'the remarks on a file');
  await dialog(page).getByRole('button', { name: 'Schließen' }).last().click();
  for (const name of [
    'Rechteck: Rechnung kommt',
    /^Verbindung von .+ nach .+: dann$/,
    'Bereich: Heute',
    'Überschrift: Überschrift',
    'Zeichnung',
  ]) {
    await expect(element(page, name).first()).toBeAttached();
  }
  await expect(element(page, 'Bild ohne Beschreibung')).toBeAttached();
});

test('an Excalidraw drawing inside a Markdown file is a drawing, other Markdown is a list', async ({
  leitbild: { app, page, folder },
}) => {
  await createWorkshop(page, 'Markdown');
  await toBoard(page);
  const drawing = {
    type: 'excalidraw',
    elements: [{ id: 'a', type: 'rectangle', x: 0, y: 0, width: 90, height: 60, backgroundColor: '#ffffff' }],
  };
  const file = path.join(folder, 'Skizze.excalidraw.md');
  await writeFile(
    file,
    `---\nexcalidraw-plugin: parsed\n---\n# Drawing\n\`\`\`json\n${JSON.stringify(drawing)}\n\`\`\`\n`,
  );
  await take(app, page, file);
  await expect(element(page, /^Rechteck/)).toBeAttached();
  await expect(page.getByRole('option')).toHaveCount(1);
  const list = path.join(folder, 'Liste.md');
  await writeFile(list, '- Eins\n- Zwei\n');
  await take(app, page, list);
  await expect(page.getByRole('option')).toHaveCount(3);
});

test('an Obsidian canvas with missing files and an existing picture', async ({ leitbild: { app, page, folder } }) => {
  await createWorkshop(page, 'Obsidian');
  await toBoard(page);
  const file = path.join(folder, 'Plan.canvas');
  await copyFile(path.join(fixtures, 'obsidian.canvas'), file);
  const [picture = ''] = (await readdir(path.join(import.meta.dirname, '../../assets/samples/source'))).filter((name) =>
    name.endsWith('.png'),
  );
  await copyFile(path.join(import.meta.dirname, '../../assets/samples/source', picture), path.join(folder, 'Foto.png'));
  await take(app, page, file);
  await expect(dialog(page).getByText('(Notizen/Ziele.md#Heute)')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(element(page, 'Bild: Foto')).toBeAttached();
  await expect(element(page, 'Bereich: Nächste Schritte')).toBeAttached();
  await expect(element(page, /^Notizen\/Ziele\.md#Heute/)).toBeAttached();
});

test('properties of another program that the board does not show are in the exported canvas', async ({
  leitbild: { app, page, folder },
}) => {
  await createWorkshop(page, 'Hin und zurück');
  await toBoard(page);
  await take(app, page, path.join(fixtures, 'groups.canvas'));
  await expect(dialog(page).getByText(/Angaben zeigt Leitbild nicht/)).toBeVisible();
  await closeRemarks(page);
  const file = path.join(folder, 'Wieder.canvas');
  interface Canvas {
    nodes: Record<string, unknown>[];
    edges: Record<string, unknown>[];
  }
  const before = JSON.parse(await readFile(path.join(fixtures, 'groups.canvas'), 'utf8')) as Canvas;
  const after = JSON.parse((await give(app, page, 'JSON Canvas', file)).toString()) as Canvas;
  // Imported elements get new ids and positions.
  const own = new Set(['id', 'x', 'y', 'fromNode', 'toNode', 'leitbild']);
  const sorted = (lines: string[]) => lines.sort((a, b) => (a < b ? -1 : 1));
  const line = ([key, value]: [string, unknown]) => (own.has(key) ? [] : `${key}: ${JSON.stringify(value)}`);
  const said = ({ nodes, edges }: Canvas) =>
    sorted([...nodes, ...edges].map((each) => sorted(Object.entries(each).flatMap(line)).join('\n')));
  expect(said(after)).toEqual(said(before));
});

test('a table: columns are guessed, can be changed, and each row becomes a note', async ({
  leitbild: { app, page, folder },
}) => {
  await createWorkshop(page, 'Tabelle');
  await toBoard(page);
  const file = path.join(folder, 'Ideen.csv');
  await writeFile(
    file,
    Buffer.from(
      'Nr;Idee;Farbe;Thema\n1;Rückruf statt Warteschleife;Grün;Telefon\n2;Drei Sätze;blau;Rechnung\n',
      'latin1',
    ),
  );
  await take(app, page, file);
  await expect(dialog(page).getByRole('button', { name: /Zeichensatz/ })).toContainText('Westeuropa');
  await expect(
    dialog(page)
      .getByRole('button', { name: /^Idee Text|Text/ })
      .first(),
  ).toBeVisible();
  await expect(dialog(page).getByRole('cell', { name: 'Rückruf statt Warteschleife' })).toBeVisible();
  await expectAccessible(page, 'a table to take over');
  await dialog(page).getByRole('button', { name: '2 Notizen anlegen' }).click();
  await expect(element(page, 'Rückruf statt Warteschleife (Grün)')).toBeAttached();
  await expect(element(page, 'Drei Sätze (Blau)')).toBeAttached();
});

test('a file that is no board is reported, and the board stays unchanged', async ({
  leitbild: { app, page, folder },
}) => {
  await createWorkshop(page, 'Böse');
  await toBoard(page);
  for (const [name, content] of [
    ['kaputt.canvas', '{"nodes":['],
    ['fremd.excalidraw', '{"type":"other"}'],
  ] as const) {
    await writeFile(path.join(folder, name), content);
    await take(app, page, path.join(folder, name));
    await expect(page.getByText(`${name}: Das ist keine Datei im Format JSON Canvas oder Excalidraw.`)).toBeVisible();
  }
  await writeFile(path.join(folder, 'riesig.canvas'), Buffer.alloc(50_000_001, 32));
  await take(app, page, path.join(folder, 'riesig.canvas'));
  await expect(page.getByText('riesig.canvas: Zu groß.')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('invalid pictures, too large ones and ones with scripts', async ({ leitbild: { app, page, folder } }) => {
  await createWorkshop(page, 'Böse Bilder');
  await toBoard(page);
  const huge = Buffer.alloc(64);
  huge.write('89504e470d0a1a0a0000000d49484452', 'hex');
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  const svg = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${content}<rect width="40" height="40"/></svg>`;
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const inside =
    '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="hacked = 1"/></foreignObject>';
  const addresses = {
    huge: `data:image/png;base64,${huge.toString('base64')}`,
    html: `data:text/html;base64,${base64('<script>hacked = 1</script>')}`,
    page: `data:image/svg+xml;base64,${base64(svg(inside))}`,
    script: `data:image/svg+xml;base64,${base64(svg('<script>parent.hacked = 1</script>'))}`,
  };
  const elements = Object.keys(addresses).map((fileId, index) => ({
    id: fileId,
    type: 'image',
    fileId,
    x: index * 100,
    y: 0,
    width: 80,
    height: 80,
  }));
  const files = Object.fromEntries(Object.entries(addresses).map(([id, dataURL]) => [id, { id, dataURL }]));
  const file = path.join(folder, 'bilder.excalidraw');
  await writeFile(file, JSON.stringify({ type: 'excalidraw', elements, files }));
  await take(app, page, file);
  await expect(dialog(page).getByText('3 Bilder ließen sich nicht lesen; leere Rahmen stehen dafür.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(4);
  await expect(element(page, 'Bild ohne Beschreibung')).toHaveCount(1);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('PDF with a page per area', async ({ leitbild: { app, page, folder } }) => {
  await createWorkshop(page, 'Bereiche');
  await toBoard(page);
  for (const name of ['obsidian', 'advanced']) {
    await take(app, page, path.join(fixtures, `${name}.canvas`));
    await closeRemarks(page);
  }
  const pdf = await give(app, page, 'PDF', path.join(folder, 'Bereiche.pdf'), async () => {
    await dialog(page).getByRole('button', { name: /Was/ }).click();
    await page.getByRole('dialog', { name: 'Was' }).getByRole('option', { name: 'Das ganze Zukunftsbild' }).click();
    await dialog(page).getByText('Eine Seite pro Bereich (2)').click();
  });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test('export of a single area', async ({ leitbild: { app, page, folder } }) => {
  await createWorkshop(page, 'Bereiche');
  await toBoard(page);
  await take(app, page, path.join(fixtures, 'advanced.canvas'));
  await closeRemarks(page);
  const csv = await give(app, page, 'CSV', path.join(folder, 'Ablauf.csv'), async () => {
    await dialog(page).getByRole('button', { name: /Was/ }).click();
    await page.getByRole('dialog', { name: 'Was' }).getByRole('option', { name: 'Bereich: Ablauf' }).click();
  });
  expect(
    csv
      .toString()
      .split('\r\n')
      .map((line) => line.split(';')[0]),
  ).toEqual(['\uFEFFText', 'Ablauf', 'Anfang', 'Bleibt die Rechnung gleich?', '']);
});

test.describe('in English', () => {
  test.use({ language: 'en' });
  test('import and export of a table', async ({ leitbild: { app, page, folder } }) => {
    await page.getByRole('button', { name: 'In English' }).click();
    await goToStep(page, 'Vision board');
    const file = path.join(folder, 'ideas.csv');
    await writeFile(file, 'Idea,Colour\n"One call, one person",green\n');
    await answerDialogs(app, file);
    await page.getByRole('button', { name: 'Import and export' }).click();
    await page.getByRole('menuitem', { name: 'Import a file…' }).click();
    await page.getByRole('button', { name: 'Add 1 note' }).click();
    await expect(element(page, 'One call, one person (Green)')).toBeAttached();
    await page.getByRole('button', { name: 'Import and export' }).click();
    await page.getByRole('menuitem', { name: 'Export the vision board…' }).click();
    await dialog(page).getByText('CSV', { exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Export…' }).click();
    await expect(page.getByText('The vision board has been saved as ideas.csv.')).toBeVisible();
    expect(await readFile(file, 'utf8')).toContain('"One call, one person",Note,Green');
  });
});

test('a board on the clipboard, as Excalidraw copies it', async ({ leitbild: { app, page } }) => {
  await createWorkshop(page, 'Eingefügt');
  await toBoard(page);
  const shape = { id: 'a', type: 'ellipse', x: 0, y: 0, width: 90, height: 60, strokeColor: '#1e1e1e', groupIds: [] };
  await withClipboard(async () => {
    await copy(app, { text: JSON.stringify({ type: 'excalidraw/clipboard', elements: [shape], files: {} }) });
    await surface(page).focus();
    await page.keyboard.press('Control+v');
    await expect(element(page, /Ellipse/)).toBeAttached();
  });
});
