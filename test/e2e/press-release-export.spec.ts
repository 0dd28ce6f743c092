import { execFile, spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test, type Leitbild } from './leitbild';
import { samplePressRelease } from './pages/press-release';
import { readDocx } from './pages/read-docx';
import { goToStep } from './pages/workshop';
import { answerDialogs } from './pages/system-dialog';

const run = promisify(execFile);
const name = 'Vom Zähler zum Menschen – Pressemitteilung aus der Zukunft';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Pressemitteilung exportieren' });
const has = (program: string) => spawnSync('which', [program]).status === 0;

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Pressemitteilung exportieren' }).click();
}

async function check(page: Page, ...names: string[]): Promise<void> {
  for (const one of names) await dialog(page).getByText(one, { exact: true }).click();
}

async function give(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Exportieren …' }).click();
  await expect(page.getByText(/Dokumente? (sind|ist) fertig/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('region', { name: 'Mitteilungen' }).getByRole('button', { name: 'Schließen' }).click();
}

test('The press release is exported with comments and promises, in five formats', async ({ leitbild }) => {
  const { page, folder } = leitbild;
  await answerDialogs(leitbild.app, leitbild.folder);
  await samplePressRelease(page);
  await openDialog(page);
  await expect(dialog(page).getByRole('checkbox', { name: 'auch erledigte' })).toBeDisabled();
  await check(page, 'Webseite in einer Datei (HTML)', 'Markdown', 'Nur Text', 'Kommentare', 'auch erledigte');
  await check(page, 'Versprechen mit Initiativen');
  await give(page);
  expect((await readdir(folder)).filter((file) => file.startsWith(name)).sort()).toEqual(
    ['docx', 'html', 'md', 'pdf', 'txt'].map((ending) => `${name}.${ending}`),
  );
  const read = (ending: string) => readFile(path.join(folder, `${name}.${ending}`), 'utf8');
  const pdf = (await run('pdftotext', ['-layout', path.join(folder, `${name}.pdf`), '-'])).stdout;
  for (const text of [pdf, await read('html'), await read('md'), await read('txt')]) {
    for (const words of ['Erfundenes Zitat', 'P1', 'K2', 'Offene Fragen', 'Tragfähigkeit', 'Leitung Kundenservice']) {
      expect(text).toContain(words);
    }
  }

  const { paragraphs, tables } = await readDocx(path.join(folder, `${name}.docx`));
  const styles = new Set(paragraphs.map(({ style }) => style));
  for (const style of ['Title', 'Subtitle', 'Lead', 'Quote', 'Text Heading', 'Heading 1', 'Heading 3', 'Answer']) {
    expect(styles).toContain(style);
  }
  expect(tables.map((rows) => rows[0]?.join(' | '))).toEqual([
    'Frage | Wer | Bis wann',
    'Risiko | Was wir behaupten | Was dafür spricht | Beleg',
    'Nr. | Versprechen | Eingelöst durch',
  ]);
  const parts = unzipSync(await readFile(path.join(folder, `${name}.docx`)));
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
  expect(comments.match(/<w:comment /g)).toHaveLength(4);
  expect(comments).toContain('w:author="Teamleitung Kundenzentrum"');
  expect(strFromU8(parts['word/commentsExtended.xml'] ?? new Uint8Array())).toContain('w15:done="1"');
});

/** The words of a PDF in the order in which they are read, a page a paragraph. */
async function wordsOfPdf(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-']);
  const pages = stdout.split('\f').map((page) => page.replace(/\s+/g, ' ').trim());
  return `${pages.filter((page) => page !== '').join('\n\n')}\n`;
}

test('The PDF of the sample has the same text on each page as before', async ({ leitbild }) => {
  test.skip(!has('pdftotext'), 'pdftotext is not installed here.');
  const { page, folder } = leitbild;
  await answerDialogs(leitbild.app, leitbild.folder);
  await samplePressRelease(page);
  await openDialog(page);
  await check(page, 'Word (DOCX)', 'Kommentare', 'Versprechen mit Initiativen');
  await give(page);
  const golden = path.join(import.meta.dirname, '../golden/documents/press-release-sample.pdf.txt');
  const words = await wordsOfPdf(path.join(folder, `${name}.pdf`));
  if (test.info().config.updateSnapshots === 'all') await writeFile(golden, words);
  expect(words).toBe(await readFile(golden, 'utf8'));
});

test('The last choice is proposed again', async ({ leitbild }) => {
  const { page, folder } = leitbild;
  await answerDialogs(leitbild.app, leitbild.folder);
  await samplePressRelease(page);
  await openDialog(page);
  await check(page, 'Word (DOCX)', 'PDF', 'Nur Text', 'Fragen, Antworten, Risiken');
  await give(page);
  expect((await readdir(folder)).filter((file) => file.startsWith(name))).toEqual([`${name}.txt`]);
  expect(await readFile(path.join(folder, `${name}.txt`), 'utf8')).not.toContain('Fragen und Antworten');
  await openDialog(page);
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(dialog(page).getByRole('checkbox', { name: 'Nur Text' })).toBeChecked();
});

test('Another program finds the comments at their passages', async ({ leitbild }) => {
  test.skip(!has('soffice'), 'LibreOffice is not installed here.');
  test.setTimeout(120_000);
  const { page, folder } = leitbild;
  await answerDialogs(leitbild.app, leitbild.folder);
  await samplePressRelease(page);
  await openDialog(page);
  await check(page, 'PDF', 'Kommentare', 'auch erledigte');
  await give(page);
  const profile = `-env:UserInstallation=file://${folder}/office`;
  const odt = ['--headless', profile, '--convert-to', 'fodt', '--outdir', folder, path.join(folder, `${name}.docx`)];
  await run('soffice', odt);
  const text = await readFile(path.join(folder, `${name}.fodt`), 'utf8');
  const commented = Array.from(
    text.matchAll(/<office:annotation .*?<\/office:annotation>(.*?)<office:annotation-end/gs),
    ([, words = '']) => words.replace(/<office:annotation .*?<\/office:annotation>|<[^>]*>/gs, ''),
  );
  expect(commented).toContain('wartete 14 Minuten am Telefon');
  const authors = Array.from(text.matchAll(/<dc:creator>([^<]*)<\/dc:creator>\s*<dc:date>/g), ([, author]) => author);
  expect(new Set(authors)).toEqual(
    new Set(['Leitung Kundenservice', 'Teamleitung Kundenzentrum', 'Leitung Vertrieb', 'Geschäftsführung']),
  );
});

/** Puts a printer, or none, in the place of those of this computer, and notes what is sent to it. */
async function withPrinters({ app }: Leitbild, printers: number, answer: [printed: boolean, reason: string]) {
  await app.evaluate(
    ({ app: electron, BrowserWindow }, { printers, answer }) => {
      const noted: unknown[] = [];
      Object.assign(globalThis, { noted });
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        webContents.getPrintersAsync = () => Promise.resolve(Array.from({ length: printers }, () => ({}) as never));
      }
      electron.on('web-contents-created', (_, contents) => {
        contents.print = (options, done) => {
          noted.push({ ...options, title: contents.getTitle() });
          done?.(...answer);
        };
      });
    },
    { printers, answer },
  );
}

const noted = ({ app }: Leitbild) => app.evaluate(() => (globalThis as unknown as { noted: unknown[] }).noted);

test('Without a printer the message says what to do instead', async ({ leitbild }) => {
  await withPrinters(leitbild, 0, [true, '']);
  await samplePressRelease(leitbild.page);
  await leitbild.page.keyboard.press('Control+p');
  await expect(leitbild.page.getByText(/kein Drucker eingerichtet.*als PDF/)).toBeVisible({ timeout: 20_000 });
  expect(await noted(leitbild)).toEqual([]);
});

test('Ctrl P prints the step on screen; only a failed print shows a message', async ({ leitbild }) => {
  const { page } = leitbild;
  await withPrinters(leitbild, 1, [false, 'Print job canceled']);
  await samplePressRelease(page);
  await page.keyboard.press('Control+p');
  await expect.poll(() => noted(leitbild), { timeout: 20_000 }).toHaveLength(1);
  expect(await noted(leitbild)).toEqual([
    {
      printBackground: true,
      pageSize: 'A4',
      footer: 'Stadtwerke Auental · Pressemitteilung aus der Zukunft · Intern',
      title: 'Wer in Auental wohnt, versteht seine Energierechnung jetzt in einer Minute',
    },
  ]);
  await expect(page.getByText('Gedruckt wurde nichts')).toBeHidden();
  await withPrinters(leitbild, 1, [false, 'Print job failed']);
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Drucken …' }).click();
  await expect(page.getByText('Gedruckt wurde nichts')).toBeVisible({ timeout: 20_000 });
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('Printing is in the menu of the step and in the sheet of shortcuts', async ({ leitbild }) => {
    const { app, page } = leitbild;
    await withPrinters(leitbild, 0, [true, '']);
    await page.getByRole('button', { name: 'In English' }).click();
    await goToStep(page, 'Press release');
    const item = () =>
      app.evaluate(({ Menu }) => {
        const [file] = Menu.getApplicationMenu()?.items ?? [];
        const found = file?.submenu?.items.find(({ label }) => label.startsWith('Print'));
        return found && { label: found.label, accelerator: found.accelerator };
      });
    await expect.poll(item).toEqual({ label: 'Print press release…', accelerator: 'CmdOrCtrl+P' });
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Print');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog', { name: 'Export press release' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+p');
    await expect(page.getByText('No printer is set up on this computer.')).toBeVisible({ timeout: 20_000 });
  });
});
