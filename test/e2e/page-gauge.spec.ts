import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright/test';
import { plainToRichText } from '../../workshop/rich-text';
import { expect, test, type Leitbild } from './leitbild';
import { newPressRelease, part } from './pages/press-release';
import { answerDialogs } from './pages/system-dialog';

const run = promisify(execFile);

const gauge = (page: Page) => page.getByRole('region', { name: 'Länge im Druck' });
const openChecks = (page: Page) => page.getByRole('button', { name: /^Prüfungen, / }).click();

/** Paragraphs with the given number of words. */
function prose(words: number, language: 'de' | 'en'): string {
  const sentence =
    language === 'de'
      ? 'Ab heute erklärt die Rechnung in drei kurzen Sätzen, was sich für Sie geändert hat und warum.'
      : 'From today the bill explains in three short sentences what has changed for you, and why.';
  const all = Array.from({ length: Math.ceil(words / sentence.split(' ').length) }, () => sentence);
  // Paragraphs of varying length.
  return all
    .map((one, index) => (index % 5 === 4 ? `${one}\n` : `${one} `))
    .join('')
    .trim();
}

/** Writes a press release of a number of words in a new workshop. Returns the value of the gauge and the pages of the PDF. */
async function measured({ app, page, folder }: Leitbild, words: number, language: 'de' | 'en') {
  const share = (part: number) => plainToRichText(prose(Math.max(6, words * part), language));
  const parts = {
    headline: plainToRichText('Muster & Söhne erklären jede Rechnung in drei Sätzen'),
    placeAndDate: plainToRichText('Auental, 1. März 2028'),
    summary: share(0.2),
    problem: share(0.2),
    solution: share(0.4),
    customerQuote: share(0.2),
  };
  const title = `${words} ${language}`;
  await answerDialogs(app, folder);
  const pages = await page.evaluate(
    async ({ title, language, parts }) => {
      const { request } = window.leitbild;
      const { key } = await request['library.create']({ title, preset: 'full-day', language });
      await request['session.open']({ key, takeOver: false });
      const patches = Object.entries(parts).map(([part, value]) => ({
        op: 'replace' as const,
        path: ['steps', 'press-release', 'parts', part],
        value,
      }));
      await request['session.patch']({ key, baseRevision: 0, patches });
      const pages = await request['document.pages']({ key, job: 'a-job' });
      const contents = { document: 'press-release' as const, additions: [], fontsEmbedded: true };
      await request['document.export']({ key, ...contents, formats: ['pdf'] });
      await request['session.close']({ key });
      return pages;
    },
    { title, language, parts },
  );
  const file = (await readdir(folder)).find((name) => name.startsWith(title) && name.endsWith('.pdf')) ?? '';
  const { stdout } = await run('pdfinfo', [path.join(folder, file)]);
  return { pages, printed: Number(/^Pages: +(\d+)$/m.exec(stdout)?.[1]) };
}

for (const language of ['de', 'en'] as const) {
  test(`The gauge rounded up is the number of pages of the PDF for any length, ${language}`, async ({ leitbild }) => {
    const shares = new Set<number>();
    for (const words of [20, 250, 380, 430, 500, 900, 1600]) {
      const { pages, printed } = await measured(leitbild, words, language);
      expect(Math.ceil(pages ?? 0), `${words} words, gauge ${pages}`).toBe(printed);
      shares.add(pages ?? 0);
    }
    expect(shares.size, [...shares].join(' ')).toBeGreaterThan(3);
  });
}

test('The gauge is updated when typing pauses', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  await openChecks(page);
  await expect(gauge(page)).toContainText(/0,[12] Seiten/, { timeout: 10_000 });
  await part(page, 'solution').click();
  await page.keyboard.insertText(prose(300, 'de').replace(/\n/g, ' '));
  await expect(gauge(page)).toContainText(/0,[4-9] Seiten/, { timeout: 10_000 });
  await page.keyboard.insertText(prose(500, 'de').replace(/\n/g, ' '));
  await expect(gauge(page)).toContainText(/1,\d Seiten/, { timeout: 10_000 });
  await expect(gauge(page)).toContainText('Eine bis anderthalb Seiten');
});
