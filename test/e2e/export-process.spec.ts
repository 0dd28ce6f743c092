import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { writeLargeSession } from '../../scripts/bench/export/large-session.mjs';
import { expect, test, type Leitbild } from './leitbild';
import { holdPrinting } from './pages/main-process';
import { answerDialogs } from './pages/system-dialog';

const name = 'Vom Zähler zum Menschen – Roadmap';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Roadmap-Dokument exportieren' });

/** Opens the sample and starts the export of its roadmap, which waits for the printer. Returns what lets it print. */
async function startExport({ app, page, folder }: Leitbild): Promise<() => Promise<void>> {
  await answerDialogs(app, folder);
  const release = await holdPrinting(app);
  await page.getByRole('button', { name: 'Auf Deutsch' }).click();
  await openDialog(page);
  await submit(page);
  await expect.poll(() => exportProcesses(app)).toHaveLength(1);
  return release;
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dokumente exportieren' }).click();
  await page.getByRole('menuitem', { name: 'Roadmap-Dokument exportieren' }).click();
}

const submit = (page: Page) => dialog(page).getByRole('button', { name: 'Exportieren …' }).click();

/** The ids of the export processes. */
function exportProcesses(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ type, name: service }) => type === 'Utility' && service === 'Leitbild documents')
      .map(({ pid }) => pid),
  );
}

/** What lies in the chosen folder besides the data of the app, and in that of the jobs. */
async function leftBehind(folder: string): Promise<string[]> {
  const jobs = await readdir(path.join(folder, 'profile/exports'));
  const chosen = (await readdir(folder)).filter((file) => file !== 'library' && file !== 'profile');
  return [...chosen, ...jobs].sort();
}

test.setTimeout(180_000);

test('A killed export process gives a message and leaves nothing behind; the next export works', async ({
  leitbild,
}) => {
  const { app, page, folder } = leitbild;
  const release = await startExport(leitbild);
  for (const id of await exportProcesses(app)) process.kill(id, 'SIGKILL');
  await expect(page.getByText(/unerwartet beendet worden\. Ihr Workshop ist davon nicht berührt/)).toBeVisible();
  await expect.poll(() => leftBehind(folder)).toEqual([]);
  await release();
  await submit(page);
  await expect(page.getByText(/Dokumente sind fertig/)).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => leftBehind(folder)).toEqual([`${name}.docx`, `${name}.pdf`]);
});

test('A cancelled export ends its process and writes nothing', async ({ leitbild }) => {
  const { app, page, folder } = leitbild;
  await startExport(leitbild);
  await dialog(page).getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Abgebrochen. Es wurde nichts geschrieben.')).toBeVisible();
  await expect.poll(() => exportProcesses(app)).toEqual([]);
  await expect.poll(() => leftBehind(folder)).toEqual([]);
  await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
});

test('Edits are acknowledged and saved while a large session is exported', async ({ leitbild }) => {
  const { app, page, folder, library } = leitbild;
  await answerDialogs(app, folder);
  const key = await writeLargeSession(page, library, 10_000);
  const order = await page.evaluate(async (session) => {
    const { request, on } = window.leitbild;
    const opened = await request['session.open']({ key: session, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    const happened: string[] = [];
    const begun = new Promise<void>((resolve) => on('document.progress', () => resolve()));
    const saved = new Promise<void>((resolve) => {
      on('session.saved', ({ revision }) => {
        if (revision > opened.revision) resolve();
      });
    });
    const contents = { document: 'roadmap' as const, additions: [], fontsEmbedded: false };
    const exported = request['document.export']({ key: session, ...contents, formats: ['docx', 'html', 'md'] });
    await begun;
    const patches = [{ op: 'replace' as const, path: ['workshop', 'place'], value: 'Altes Pumpenhaus' }];
    const { status } = await request['session.patch']({ key: session, baseRevision: opened.revision, patches });
    happened.push(`edit ${status}`);
    await saved;
    happened.push('saved');
    happened.push(`export ${(await exported)?.status}`);
    return happened;
  }, key);
  expect(order).toEqual(['edit ok', 'saved', 'export done']);
  const text = await readFile(path.join(folder, '10000 Notizen – Roadmap.md'), 'utf8');
  // The export shows the session as it was when it began.
  expect(text).not.toContain('Altes Pumpenhaus');
  expect(JSON.stringify(await readdir(folder))).not.toContain('.tmp');
});
