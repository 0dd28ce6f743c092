import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './leitbild';
import { createWorkshop, openSample } from './pages/start';
import { answerDialogs } from './pages/system-dialog';
import { openStep, undo } from './pages/workshop';

/** Exports the roadmap in a format, by its name on screen. */
async function exportAs(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Importieren und exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Roadmap exportieren …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Roadmap exportieren' });
  await dialog.getByText(format, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Speichern …' }).click();
  await expect(dialog).toBeHidden();
}

/** Chooses a file by its bytes: Chromium cannot open a path with umlauts where the locale of the tests is not installed. */
async function chooseFile(page: Page, press: () => Promise<void>, file: { name: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await press();
  await (await chooser).setFiles({ mimeType: '', ...file });
}

test('The roadmap is exported for Excel and calendars, and imported again as it was', async ({
  leitbild: { app, page },
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'leitbild-roadmap-'));
  await openSample(page, 'de');
  await openStep(page, 'roadmap');
  await page.getByRole('radiogroup', { name: 'Ansicht' }).getByText('Tabelle', { exact: true }).click();
  const titles = page.getByRole('grid', { name: 'Initiativen als Tabelle' }).locator('td[data-column="title"]');
  await expect(titles.first()).toBeVisible();
  const before = await titles.allTextContents();
  expect(before.length).toBeGreaterThan(5);

  for (const [name, format] of [
    ['Vom Zähler zum Erlebnis – Roadmap.xlsx', 'Excel (XLSX)'],
    ['Vom Zähler zum Erlebnis – Roadmap.csv', 'Tabelle (CSV)'],
    ['Vom Zähler zum Erlebnis – Roadmap.ics', 'Kalender (ICS)'],
  ] as const) {
    await answerDialogs(app, path.join(folder, name));
    await exportAs(page, format);
    await expect(page.getByText(`„${name}“ ist gespeichert.`)).toBeVisible();
  }
  expect(await readFile(path.join(folder, 'Vom Zähler zum Erlebnis – Roadmap.csv'), 'utf8')).toMatch(
    /^\uFEFFNr\.;Initiative;Horizont;/,
  );
  expect(await readFile(path.join(folder, 'Vom Zähler zum Erlebnis – Roadmap.ics'), 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/,
  );

  for (const name of ['Vom Zähler zum Erlebnis – Roadmap.xlsx', 'Vom Zähler zum Erlebnis – Roadmap.csv']) {
    await page.getByRole('button', { name: 'Importieren und exportieren' }).click();
    const importing = page.getByRole('menuitem', { name: 'Tabelle importieren …' });
    const buffer = await readFile(path.join(folder, name));
    await chooseFile(page, () => importing.click(), { name, buffer });
    const dialog = page.getByRole('dialog', { name: 'Tabelle importieren' });
    await expect(dialog.getByText(`Jede Zeile aus ${name} wird eine neue Initiative.`)).toBeVisible();
    const remarks = dialog.getByRole('list', { name: 'Was anders oder nicht übernommen wird' });
    await expect(remarks.getByText(`${before.length} Initiativen gibt es schon`)).toBeVisible();
    await expect(remarks.getByText('nichts Bekanntes')).toBeHidden();
    await expectAccessible(page, 'the import of a roadmap');
    await dialog.getByRole('button', { name: `${before.length} Initiativen anlegen` }).click();
    await expect(titles).toHaveCount(2 * before.length);
    expect((await titles.allTextContents()).sort()).toEqual([...before, ...before].sort());
    await undo(page, 'Initiativen geändert');
    await expect(titles).toHaveText(before);
  }
});

test('An empty roadmap begins with a workbook, and a file that is none is named', async ({ leitbild: { page } }) => {
  await createWorkshop(page, 'Aus Excel');
  await openStep(page, 'roadmap');
  const importing = page.getByRole('button', { name: 'Tabelle importieren …' });
  await chooseFile(page, () => importing.click(), { name: 'alt.xls', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) });
  await expect(page.getByText('alt.xls hat ein Kennwort oder das Excel-Format von vor 2007.')).toBeVisible();

  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = (text: string) =>
    `<worksheet><sheetData><row><c t="inlineStr"><is><t>Maßnahme</t></is></c><c t="inlineStr"><is><t>Wann</t></is></c></row><row><c t="inlineStr"><is><t>${text}</t></is></c><c t="inlineStr"><is><t>Später</t></is></c></row></sheetData><mergeCells><mergeCell ref="A5:B6"/></mergeCells></worksheet>`;
  const parts = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${rel}"><sheets><sheet name="Eins" r:id="a"/><sheet name="Zwei" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${rel}/worksheet" Target="worksheets/a.xml"/><Relationship Id="b" Type="${rel}/worksheet" Target="worksheets/b.xml"/></Relationships>`,
    'xl/worksheets/a.xml': sheet('Rechnung'),
    'xl/worksheets/b.xml': sheet('Telefon'),
  };
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  await chooseFile(page, () => importing.click(), { name: 'plan.xlsx', buffer: Buffer.from(zip) });
  const dialog = page.getByRole('dialog', { name: 'Tabelle importieren' });
  await expect(dialog.getByText('Verbundene Zellen: Der Inhalt steht nur in der ersten davon (A5:B6).')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tabellenblatt' }).click();
  await page.getByRole('option', { name: 'Zwei' }).click();
  await dialog.getByRole('button', { name: '1 Initiative anlegen' }).click();
  await expect(page.getByRole('row', { name: 'Telefon', exact: true })).toBeVisible();
});
