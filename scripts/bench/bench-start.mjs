// @ts-check
/**
 * Benchmark of the start: time until the start screen is usable, and until a workshop of 500 notes is on screen, compared with an empty
 * Electron window. Alternating fresh processes, medians.
 *
 *   npm run bench:start -- [--runs 5] [--json FILE]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median, publish } from './bench-rows.mjs';
import { build } from '../setup/build.mjs';
import { DebugPipe } from '../setup/debug-pipe.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { launch } from '../setup/launch.mjs';
import { addNotes } from './notes.mjs';
import { root, setUp } from '../setup/setup.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } } });
const runs = Number(values.runs);
setUp();
await build();
await ensureDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));
const { executable } = electronRuntime();
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const ours = [...sandbox, root, `--user-data-dir=${folder}/profile`, `--library=${folder}/library`];
const floor = [...sandbox, path.join(root, 'test/bench/empty-window'), `--user-data-dir=${folder}/empty`];

const startIsUsable = `document.querySelector('h1') !== null && document.querySelector('li button') !== null`;

/** @type {Record<'floor' | 'start' | 'board', number[]>} */
const times = { floor: [], start: [], board: [] };
try {
  await makeWorkshop();
  for (let run = 0; run <= runs; run += 1) {
    const measured = {
      floor: await timed(floor, async (app) => until(app, `document.querySelector('h1') !== null`)),
      start: await timed(ours, async (app) => until(app, startIsUsable)),
      board: await timed(ours, openBoard),
    };
    // The first run fills caches.
    if (run > 0)
      for (const name of /** @type {const} */ (['floor', 'start', 'board'])) times[name].push(measured[name]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const empty = median(times.floor);
const row = (/** @type {string} */ what, /** @type {number} */ value, /** @type {number} */ most) => ({
  what,
  value,
  unit: 'ms',
  against: 'empty Electron window',
  floor: empty,
  target: `<= ${most} x an empty Electron window`,
  ok: value <= most * empty,
});
publish(
  [
    row('Start to usable start screen', median(times.start), 1.5),
    row('Start to a workshop of 500 notes', median(times.board), 2),
  ],
  values.json,
);
process.exit(0);

async function makeWorkshop() {
  const { app, page } = await launch(folder);
  const key = await addNotes(page, 500);
  // A workshop opens at the step that was shown last: the board.
  await page.evaluate((name) => localStorage.setItem(`step of ${name}`, 'vision-board'), key);
  await app.close();
}

/** @param {DebugPipe} app */
async function openBoard(app) {
  await until(app, startIsUsable);
  await app.evaluate(`document.querySelector('li button').click()`);
  await until(
    app,
    `document.querySelectorAll('[role=option]').length > 0 && document.querySelector('canvas') !== null`,
  );
}

/** @param {string[]} args @param {(app: DebugPipe) => Promise<void>} reach */
async function timed(args, reach) {
  const started = performance.now();
  const app = new DebugPipe(executable, args);
  await reach(app);
  // The content of the page is on screen one frame later.
  await app.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))');
  const time = performance.now() - started;
  await app.end();
  return time;
}

/** Asks every five milliseconds. @param {DebugPipe} app @param {string} condition */
async function until(app, condition) {
  for (;;) {
    if ((await app.evaluate(condition).catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
