import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expect, test } from './leitbild';
import { element, noteEditor, openBoard, savedBoard, surface } from './pages/board';
import { copy, withClipboard } from './pages/clipboard';
import { newPressRelease, part } from './pages/press-release';
import { answerDialogs } from './pages/system-dialog';
import { saved } from './pages/workshop';

/** Pastes what a word processor or spreadsheet puts on the clipboard: text, HTML and a picture of it. */
async function pasteWithPicture(page: Page, text: string, html: string): Promise<void> {
  await surface(page).focus();
  await page.evaluate(
    ([words, markup]) => {
      const data = new DataTransfer();
      data.setData('text/plain', words ?? '');
      data.setData('text/html', markup ?? '');
      data.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'image.png', { type: 'image/png' }));
      const event = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
    },
    [text, html],
  );
}

const notes = async (leitbild: Parameters<typeof savedBoard>[0]) =>
  Object.values((await savedBoard(leitbild)).elements).map((one) => (one.type === 'note' ? one.text : one.type));

test('words copied with their picture become notes; dates and ordinal numbers stay whole', async ({ leitbild }) => {
  const { page } = leitbild;
  await openBoard(page);
  const lines = ['24. Dezember: Ende', '3. Quartal', '1. FC Auental', '2. Bürgermeisterin'];
  await pasteWithPicture(page, lines.join('\n'), lines.map((line) => `<p>${line}</p>`).join(''));
  for (const line of lines) await expect(element(page, line)).toBeAttached();
  await saved(page);
  expect((await notes(leitbild)).sort()).toEqual([...lines].sort());

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await pasteWithPicture(page, '1. eins\n2. zwei\n3. drei', '<ol><li>eins<li>zwei<li>drei</ol>');
  await expect(element(page, 'drei')).toBeAttached();
  await saved(page);
  expect((await notes(leitbild)).sort()).toEqual(['drei', 'eins', 'zwei']);
});

test('two copied columns open the table dialog, one column becomes notes', async ({ leitbild }) => {
  const { page } = leitbild;
  await openBoard(page);
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  await pasteWithPicture(page, 'Eins\nZwei', `<table>${row('Eins')}${row('Zwei')}</table>`);
  await expect(element(page, 'Zwei')).toBeAttached();

  const html = `<table>${row('Text', 'Farbe')}${row('Drei, vier', 'Grün')}${row('Fünf', 'Blau')}</table>`;
  await pasteWithPicture(page, 'Text\tFarbe\nDrei, vier\tGrün\nFünf\tBlau', html);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Drei, vier');
  await dialog.getByRole('button', { name: /2 Notizen/ }).click();
  await expect(element(page, 'Drei, vier')).toBeAttached();
  await saved(page);
  expect(await notes(leitbild)).toEqual(expect.arrayContaining(['Eins', 'Zwei', 'Drei, vier', 'Fünf']));
});

test('text pasted into a note is cleaned, and its undo is the note’s own', async ({ leitbild }) => {
  const { app, page } = leitbild;
  await openBoard(page);
  await page.keyboard.press('n');
  await noteEditor(page).pressSequentially('Davor ');
  await withClipboard(async () => {
    await copy(app, { text: 'Folie eins\u000bzweite Zeile\u0007 Mu\u0308ller' });
    await page.keyboard.press('Control+v');
    await expect(noteEditor(page)).toHaveValue('Davor Folie eins\nzweite Zeile Müller');
  });
  await page.keyboard.press('Control+z');
  await expect(noteEditor(page)).not.toHaveValue(/Folie/);
});

test('a typed date stays a sentence, and Backspace takes back a list that was none', async ({ leitbild: { page } }) => {
  await newPressRelease(page);
  const solution = part(page, 'solution');
  await solution.click();
  await page.keyboard.type('24. Dezember 2026: Wir schalten frei.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1. ');
  await expect(solution.locator('ol > li')).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await expect(solution.locator('ol')).toHaveCount(0);
  await page.keyboard.type('FC Auental');
  await expect(solution.locator('p')).toHaveText(['24. Dezember 2026: Wir schalten frei.', '1. FC Auental']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Siehe https://example.org/a--b?x=1...2 -- "ja"');
  await expect(solution.locator('p').last()).toHaveText('Siehe https://example.org/a--b?x=1...2 – „ja“');
});

test('struck-out words, levels and first numbers of pasted text are in the text and in the Word file', async ({
  leitbild,
}) => {
  const { app, page, folder } = leitbild;
  await answerDialogs(app, folder);
  await newPressRelease(page);
  const solution = part(page, 'solution');
  await solution.click();
  await withClipboard(async () => {
    const html =
      '<p>Wir liefern in <s>drei Wochen</s> morgen.</p><ol start="7"><li>sieben<ul><li>innen</ul><li>acht</ol><p>Ende</p>';
    await copy(app, { text: 'nur Text', html });
    await page.keyboard.press('Control+v');
    await expect(solution).toContainText('Ende');
  });
  const struck = solution.getByText('drei Wochen', { exact: true });
  await expect(struck).toHaveCSS('text-decoration-line', 'line-through');
  await expect(solution.locator('ol')).toHaveAttribute('start', '7');
  await expect(solution.locator('ol ul > li')).toHaveText(['innen']);
  await saved(page);

  await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Pressemitteilung exportieren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Exportieren …' }).click();
  await expect(page.getByText(/Dokumente? (sind|ist) fertig/)).toBeVisible({ timeout: 60_000 });
  const parts = unzipSync(await readFile(path.join(folder, 'Probe – Pressemitteilung aus der Zukunft.docx')));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<w:strike\/><\/w:rPr><w:t[^>]*>drei Wochen</);
  expect(strFromU8(parts['word/numbering.xml'] ?? new Uint8Array())).toContain('<w:startOverride w:val="7"/>');
});

test('a file with struck-out words: the preview asks whether they are imported', async ({ leitbild }) => {
  const { app, page, folder } = leitbild;
  await newPressRelease(page);
  const file = path.join(folder, 'Entwurf.md');
  await writeFile(
    file,
    '# Schlagzeile\n\n## Lösung\n\nWir liefern in ~~drei Wochen~~ morgen.\n\n24. Dezember: Ende.\n',
  );
  await answerDialogs(app, file);
  await page.getByRole('button', { name: 'Text aus Datei importieren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Text aus „Entwurf.md“ importieren' });
  await dialog.getByText('Durchgestrichen importieren').click();
  await dialog.getByRole('button', { name: 'Text importieren' }).click();
  await expect(part(page, 'solution').locator('p')).toHaveText(['Wir liefern in morgen.', '24. Dezember: Ende.']);
});
