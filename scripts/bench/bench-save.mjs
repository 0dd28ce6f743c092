// @ts-check
/**
 * Benchmark of saving: time until an edit is durable on the drive, with 500 and 5,000 notes, compared with a bare write of the same
 * bytes; and the longest task of the page meanwhile, compared with the idle page. Alternating fresh processes, medians.
 *
 *   npm run bench:save -- [--runs 5] [--json FILE]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median, publish } from './bench-rows.mjs';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { longestTaskWhileSaving } from './longest-task.mjs';
import { addNotes } from './notes.mjs';
import { setUp } from '../setup/setup.mjs';

/** @typedef {import('playwright').Page} Page */

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } } });
const runs = Number(values.runs);
setUp();
await build();
await ensureDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));

/** @type {import('./bench-rows.mjs').Row[]} */
const rows = [];
try {
  for (const [notes, most] of /** @type {const} */ ([
    [500, 50],
    [5000, 120],
  ])) {
    rows.push(await saving(notes, most));
  }
  for (const notes of [500, 5000]) rows.push(await busy(notes, 50));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
publish(rows, values.json);
process.exit(0);

/** @param {number} notes @param {number} most milliseconds */
async function saving(notes, most) {
  const { app, page } = await launch(folder);
  const key = await addNotes(page, notes);
  const file = path.join(folder, 'library', key, 'session.json');
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const bare = [];
  for (let run = 0; run < runs * 3; run += 1) {
    ours.push(await timeOfEdit(page, key, run));
    bare.push(await timeOfBareWrite(readFileSync(file)));
  }
  await app.close();
  const value = median(ours);
  return {
    what: `An edit to durable on disk, ${notes} notes`,
    value,
    unit: 'ms',
    against: 'bare write, sync and rename of the same bytes',
    floor: median(bare),
    target: `<= ${most} ms`,
    ok: value <= most,
  };
}

/** @param {number} notes @param {number} most milliseconds */
async function busy(notes, most) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await longestTaskWhileSaving(folder, notes));
  const value = median(results.map(({ working }) => working));
  return {
    what: `Longest task in the page while 50 edits are saved, ${notes} notes`,
    value,
    unit: 'ms',
    against: 'the same page at rest',
    floor: median(results.map(({ atRest }) => atRest)),
    target: `<= ${most} ms`,
    ok: value <= most,
  };
}

/** From the request to the event that says "saved". The pause before lets the throttle end. @param {Page} page @param {string} key @param {number} run */
async function timeOfEdit(page, key, run) {
  return page.evaluate(
    async ([name, count]) => {
      const { request, on } = window.leitbild;
      const opened = await request['session.open']({ key: String(name), takeOver: false });
      if (opened.status !== 'open') throw new Error(opened.status);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const started = performance.now();
      const saved = new Promise((resolve) => {
        const stop = on('session.saved', ({ revision }) => {
          if (revision <= opened.revision) return;
          stop();
          resolve(performance.now() - started);
        });
      });
      await request['session.patch']({
        key: String(name),
        baseRevision: opened.revision,
        patches: [{ op: 'replace', path: ['workshop', 'place'], value: `Saal ${count}` }],
      });
      return Number(await saved);
    },
    [key, run],
  );
}

/** @param {Uint8Array} bytes */
async function timeOfBareWrite(bytes) {
  const target = path.join(folder, 'bare.json');
  const started = performance.now();
  const file = await open(`${target}.new`, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${target}.new`, target);
  const directory = await open(folder);
  await directory.sync();
  await directory.close();
  return performance.now() - started;
}
