import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { readImageInfo } from '../../workshop/image-info';
import { expect, test } from './leitbild';
import { readDocx } from './pages/read-docx';
import { createWorkshop, openSample, openWorkshop } from './pages/start';
import { goToStep, saved, undo } from './pages/workshop';
import { answerDialogs } from './pages/system-dialog';

const run = promisify(execFile);

test('From the first note to the roadmap: after five steps and a restart, everything is unchanged', async ({
  leitbild,
}) => {
  const { page } = leitbild;
  await createWorkshop(page, 'Der ganze Weg');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Muster & Söhne „Größe“');
  await page.getByRole('button', { name: 'Person hinzufügen' }).click();
  await page.keyboard.type('A. K.');
  await page.getByRole('textbox', { name: 'Wer dort sitzt' }).fill('Frau Sommer');

  await goToStep(page, 'Zukunftsbild');
  await page.getByRole('button', { name: 'Neue Notiz' }).first().waitFor();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Text der Notiz' })).toBeFocused();
  await page.keyboard.type('Niemand wartet länger als eine Minute');
  await page.keyboard.press('Escape');

  await goToStep(page, 'Erlebnis');
  await page.getByRole('group', { name: 'Kaufen' }).getByRole('button', { name: 'Kontaktpunkt', exact: true }).click();
  await page.keyboard.type('Vertrag unterschreiben');
  await page.getByRole('spinbutton', { name: 'Vertrag unterschreiben, Heute' }).fill('-4');

  await goToStep(page, 'Pressemitteilung');
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Ab heute geht es in einer Minute');

  await goToStep(page, 'Roadmap');
  await page
    .getByRole('textbox', { name: /Initiative/ })
    .first()
    .fill('Eine Seite, ein Betrag');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Eine Seite, ein Betrag').first()).toBeVisible();
  await saved(page);

  const before = await sessionOf(page);
  const again = await leitbild.restart();
  await openWorkshop(again, 'Der ganze Weg');
  expect(await sessionOf(again)).toEqual(before);
  for (const text of [
    'Muster & Söhne „Größe“',
    'A. K.',
    'Frau Sommer',
    'Niemand wartet',
    'Vertrag unterschreiben',
    'Ab heute geht es',
    'Eine Seite, ein Betrag',
  ]) {
    expect(JSON.stringify(before)).toContain(JSON.stringify(text).slice(1, -1));
  }
});

test('When the app is killed shortly after typing, the text is saved', async ({ leitbild }) => {
  await createWorkshop(leitbild.page, 'Deckel zu');
  await leitbild.page
    .getByRole('textbox', { name: 'Anlass und Ziel des Tages' })
    .pressSequentially('Wir entscheiden heute, was wir versprechen.');
  await saved(leitbild.page);
  await leitbild.kill();
  const page = await leitbild.start();
  await openWorkshop(page, 'Deckel zu');
  await expect(page.getByRole('textbox', { name: 'Anlass und Ziel des Tages' })).toHaveValue(
    'Wir entscheiden heute, was wir versprechen.',
  );
});

test('When only the page crashes, main keeps everything and the window is restored', async ({
  leitbild: { app, page },
}) => {
  await createWorkshop(page, 'Seite tot');
  await page.getByRole('textbox', { name: 'Ort', exact: true }).fill('Turbinenhalle');
  await saved(page);
  const processId = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
  const killed = await processId();
  process.kill(killed, 'SIGKILL');
  // A script in a crashing page would never return.
  await expect.poll(processId, { timeout: 15_000 }).not.toBe(killed);
  const place = `document.querySelector('button[aria-label^="Öffnen: Seite tot"]') !== null`;
  const inPage = (code: string) =>
    app.evaluate(({ BrowserWindow }, script) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents && !contents.isCrashed() && !contents.isLoading() ? contents.executeJavaScript(script) : null;
    }, code);
  await expect.poll(() => inPage(place), { timeout: 15_000 }).toBe(true);
  const session = await inPage(
    `window.leitbild.request['library.list']().then(([{ key }]) => window.leitbild.request['session.open']({ key, takeOver: false })).then((r) => r.session.workshop.place)`,
  );
  expect(session).toBe('Turbinenhalle');
});

test('Documents are exported by the menu and readable by other programs', async ({
  leitbild: { app, page, folder },
}) => {
  await openSample(page, 'de');
  await answerDialogs(app, folder);
  for (const kind of ['Roadmap-Dokument exportieren', 'Pressemitteilung exportieren']) {
    await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
    await page.getByRole('menuitem', { name: kind }).click();
    await page.getByText('Markdown').click();
    await page.getByRole('button', { name: 'Exportieren …' }).click();
    await expect(page.getByText('3 Dokumente sind fertig')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('button', { name: 'Im Ordner zeigen' })).toBeVisible();
    await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Schließen' }).click();
  }
  const files = (await readdir(folder)).filter((name) => /\.(docx|pdf|md)$/.test(name)).sort();
  expect(files).toEqual([
    'Vom Zähler zum Menschen – Pressemitteilung aus der Zukunft.docx',
    'Vom Zähler zum Menschen – Pressemitteilung aus der Zukunft.md',
    'Vom Zähler zum Menschen – Pressemitteilung aus der Zukunft.pdf',
    'Vom Zähler zum Menschen – Roadmap.docx',
    'Vom Zähler zum Menschen – Roadmap.md',
    'Vom Zähler zum Menschen – Roadmap.pdf',
  ]);

  const roadmap = path.join(folder, 'Vom Zähler zum Menschen – Roadmap');
  const pdf = (await run('pdftotext', ['-layout', `${roadmap}.pdf`, '-'])).stdout;
  for (const words of ['Rechnung auf eine Seite bringen', 'Führungskräfte gehen die Reise selbst', 'Als Nächstes'])
    expect(pdf).toContain(words);
  const info = (await run('pdfinfo', [`${roadmap}.pdf`])).stdout;
  expect(info).toMatch(/^Title: +Vom Zähler zum Menschen – Roadmap$/m);
  const fonts = (await run('pdffonts', [`${roadmap}.pdf`])).stdout.split('\n').slice(2).filter(Boolean);
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/\byes\s+yes\s+yes\b/);
  expect(fonts.join()).toContain('SourceSerif');

  const { paragraphs, tables } = await readDocx(`${roadmap}.docx`);
  const headings = paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ text }) => text);
  expect(headings).toContain('Roadmap');
  const overview = tables.find((rows) => rows.length === 13);
  expect(overview, 'the table of twelve initiatives and its header').toBeDefined();
  expect(JSON.stringify(overview)).toContain('Vorwarnung vier Wochen vor jeder Überraschung');

  const press = await readDocx(path.join(folder, 'Vom Zähler zum Menschen – Pressemitteilung aus der Zukunft.docx'));
  const text = press.paragraphs.map((paragraph) => paragraph.text).join('\n');
  expect(text).toContain('Wer in Auental wohnt, versteht seine Energierechnung jetzt in einer Minute');
  expect(text).toContain('Erfundenes Zitat');
  const markdown = await readFile(`${roadmap}.md`, 'utf8');
  expect(markdown).toContain('# Vom Zähler zum Menschen');

  // The board is 4,000 pixels wide in every format; the links of Markdown lead to files.
  const [, link = ''] = /!\[Das ganze Zukunftsbild mit 60 Notizen\.[^\]]*\]\(([^)]+)\)/.exec(markdown) ?? [];
  const board = await readFile(path.join(folder, decodeURIComponent(link)));
  const size = readImageInfo(board);
  expect(size).toMatchObject({ type: 'png', width: 4000 });
  const inWord = Object.values(unzipSync(await readFile(`${roadmap}.docx`))).map(readImageInfo);
  expect(inWord).toContainEqual(size);
  expect((await run('pdfimages', ['-list', `${roadmap}.pdf`])).stdout).toMatch(
    new RegExp(` image +4000 +${size?.height} `),
  );
});

test('Word files are exported without fonts when a person chooses so, and the choice is kept', async ({
  leitbild: { app, page, folder },
}) => {
  await openSample(page, 'de');
  await answerDialogs(app, folder);
  const openDialog = async () => {
    await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
    await page.getByRole('menuitem', { name: 'Pressemitteilung exportieren' }).click();
  };
  const fonts = page
    .getByRole('group', { name: 'Word-Dateien' })
    .getByRole('checkbox', { name: 'Schriften einbetten' });
  await openDialog();
  await expect(fonts).toBeChecked();
  await page.getByText('Word (DOCX)').click();
  await expect(fonts).toBeHidden();
  await page.getByText('Word (DOCX)').click();
  await page.getByText('PDF', { exact: true }).click();
  await page.getByText('Schriften einbetten').click();
  await page.getByRole('button', { name: 'Exportieren …' }).click();
  await expect(page.getByText('Ein Dokument ist fertig')).toBeVisible({ timeout: 60_000 });
  const file = (await readdir(folder)).find((name) => name.endsWith('.docx')) ?? '';
  const parts = Object.keys(unzipSync(await readFile(path.join(folder, file))));
  expect(parts.filter((name) => name.includes('fonts/'))).toEqual([]);
  await openDialog();
  await expect(fonts).not.toBeChecked();
});

test('An export is cancelled and writes nothing', async ({ leitbild: { app, page, folder } }) => {
  await openSample(page, 'de');
  await answerDialogs(app, folder);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Exportieren …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Abgebrochen. Es wurde nichts geschrieben.')).toBeVisible({ timeout: 20_000 });
  expect((await readdir(folder)).filter((name) => name.endsWith('.pdf'))).toEqual([]);
});

test('A note is moved, and undo reverts the move', async ({ leitbild: { page } }) => {
  await openSample(page, 'de');
  await goToStep(page, 'Zukunftsbild');
  const before = await sessionOf(page);
  await page.getByRole('option').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => sessionOf(page)).not.toEqual(before);
  await undo(page, 'Verschoben');
  await expect.poll(() => sessionOf(page)).toEqual(before);
});

async function sessionOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { request } = window.leitbild;
    const [entry] = await request['library.list'](undefined);
    const opened = await request['session.open']({ key: entry?.key ?? '', takeOver: false });
    return opened.status === 'open' ? opened.session : opened.status;
  });
}
