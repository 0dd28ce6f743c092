// @ts-check
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../setup/launch.mjs';
import { addNotes } from './notes.mjs';

/** @typedef {import('playwright').Page} Page */

const edits = 50;
/** Milliseconds between two edits, so that each is saved before the next, including the throttle. */
const pause = 120;

/**
 * The longest task of the page's main thread, in milliseconds, while a note on a board of `notes` notes is moved fifty times by the
 * arrow keys and every move is saved; and the longest while the same page is idle for as long.
 * @param {string} folder
 * @param {number} notes
 */
export async function longestTaskWhileSaving(folder, notes) {
  const { app, page } = await launch(mkdtempSync(path.join(folder, 'tasks-')));
  try {
    await addNotes(page, notes);
    await page.reload();
    await page.locator('li button').first().click();
    await page
      .locator('nav [data-step="vision-board"] button')
      .first()
      .click({ position: { x: 24, y: 8 } });
    await page.locator('main [role=option]').first().focus();
    // Until drawing, preloading and garbage collection have ended.
    await page.waitForTimeout(6000);
    const atRest = await longestTask(page, () => page.waitForTimeout(edits * pause));
    const revisions = await listenForSaved(page);
    const working = await longestTask(page, async () => {
      for (let count = 0; count < edits; count += 1) {
        await page.keyboard.press(count % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
        await page.waitForTimeout(pause);
      }
      await page.locator('[data-save-state=saved]').waitFor();
    });
    const { first, last } = await revisions();
    if (last - first < edits - 1) throw new Error(`Only ${last - first + 1} of ${edits} edits were saved`);
    return { working, atRest };
  } finally {
    await app.close();
  }
}

/** From now on; the answer tells the first and the last revision that was saved. @param {Page} page */
async function listenForSaved(page) {
  await page.evaluate(() => {
    const saved = /** @type {number[]} */ ([]);
    Object.assign(window, { savedRevisions: saved });
    window.leitbild.on('session.saved', ({ revision }) => saved.push(revision));
  });
  return () =>
    page.evaluate(() => {
      const { savedRevisions = [] } = /** @type {Window & { savedRevisions?: number[] }} */ (window);
      return { first: Math.min(...savedRevisions), last: Math.max(...savedRevisions) };
    });
}

/**
 * The longest task of the main thread during `run`. From Chromium's trace, because the page itself observes only tasks over 50 ms.
 * @param {Page} page @param {() => Promise<unknown>} run
 */
async function longestTask(page, run) {
  const session = await page.context().newCDPSession(page);
  /** @type {{ name: string, dur?: number, pid: number, tid: number, args: { name?: string } }[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(.../** @type {typeof events} */ (/** @type {unknown} */ (value)));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const threads = new Set(
    events.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no task');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
