// @ts-check
/**
 * Benchmark of the room screen: how long it takes to open, and from an edit in the facilitator's window until the room has painted it, on
 * boards of several sizes. The floor is the same with ten notes. Fresh processes, medians.
 *
 *   npm run bench:room -- [--notes 5000] [--runs 3] [--edits 10] [--json FILE]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median, publish } from './bench-rows.mjs';
import { benchBoard } from './board/board.mjs';
import { makePictures } from './board/make-pictures.mjs';
import { makeSession } from './board/make-session.mjs';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { setUp } from '../setup/setup.mjs';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '3' },
    edits: { type: 'string', default: '10' },
    json: { type: 'string' },
  },
});
const count = Number(values.notes);
const runs = Number(values.runs);
const edits = Number(values.edits);
const floorCount = 10;
/** Targets in milliseconds. */
const maxOpening = 1000;
const maxBehind = 100;

setUp();
await build();
await ensureDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));
/** @type {Map<number, Measured[]>} */
const results = new Map();
try {
  const pictures = await makePictures(path.join(folder, 'pictures'));
  for (const notes of [floorCount, count])
    await makeSession(path.join(folder, `${notes}`), benchBoard(notes), pictures);
  for (let run = 0; run < runs; run += 1) {
    for (const notes of [floorCount, count]) {
      console.log(`${notes} notes, run ${run + 1} of ${runs}`);
      results.set(notes, [...(results.get(notes) ?? []), await measure(path.join(folder, `${notes}`))]);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {number} notes @param {(measured: Measured) => number} of */
const middle = (notes, of) => median((results.get(notes) ?? []).map(of));
/** @type {(row: { what: string, of: (measured: Measured) => number, max: number }) => import('./bench-rows.mjs').Row} */
const row = ({ what, of, max }) => ({
  what: `${what}, ${count} notes`,
  value: middle(count, of),
  unit: 'ms',
  against: `${floorCount} notes`,
  floor: middle(floorCount, of),
  target: `<= ${max} ms`,
  ok: middle(count, of) <= max,
});
publish(
  [
    row({ what: 'Room screen from the request to its first view', of: ({ opening }) => opening, max: maxOpening }),
    row({ what: 'Room screen behind an edit of the facilitator', of: ({ behind }) => median(behind), max: maxBehind }),
    row({ what: 'Slowest edit until the room shows it', of: ({ behind }) => Math.max(...behind), max: maxBehind }),
  ],
  values.json,
);
process.exit(0);

/**
 * @typedef {object} Measured times in milliseconds
 * @property {number} opening
 * @property {number[]} behind of each edit
 */

/** @param {string} data @returns {Promise<Measured>} */
async function measure(data) {
  const { app, page } = await launch(data, { timeout: 180_000 });
  page.setDefaultTimeout(180_000);
  try {
    await page
      .getByRole('button', { name: /^Öffnen/ })
      .first()
      .click();
    const surface = page.getByRole('application', { name: 'Zukunftsbild' });
    await surface.waitFor();
    await page.waitForTimeout(3000);
    await surface.focus();
    await page.keyboard.press('Tab');
    // Of the last key, by the wall clock.
    await page.evaluate(() => {
      const state = /** @type {{ keyAt?: number }} */ (/** @type {unknown} */ (window));
      addEventListener('keydown', () => (state.keyAt = performance.timeOrigin + performance.now()), true);
    });
    const opened = app.waitForEvent('window');
    const asked = Date.now();
    await page.evaluate(async () => {
      const [entry] = await window.leitbild.request['library.list'](undefined);
      await window.leitbild.request['room.open']({
        key: entry?.key ?? '',
        display: null,
        state: { step: 'vision-board' },
      });
    });
    const room = await opened;
    room.setDefaultTimeout(180_000);
    await room.locator('canvas').first().waitFor();
    const opening = (await room.evaluate(painted)) - asked;
    await page.waitForTimeout(1500);
    /** @type {number[]} */
    const behind = [];
    for (let edit = 0; edit < edits; edit += 1) {
      const shown = room.evaluate(paintedAfterChange);
      await page.bringToFront();
      await page.keyboard.press('ArrowRight');
      const at = await page.evaluate(
        () => /** @type {{ keyAt?: number }} */ (/** @type {unknown} */ (window)).keyAt ?? 0,
      );
      behind.push((await shown) - at);
      await page.waitForTimeout(400);
    }
    return { opening, behind };
  } finally {
    await app.close();
  }
}

/** Resolves after the next paint, with the wall clock. Runs in the page. */
function painted() {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))),
  );
}

/** Resolves with the wall clock when the next change of the session has been painted. Runs in the room's page. */
function paintedAfterChange() {
  return new Promise((resolve) => {
    const stop = window.leitbild.on('session.changed', () => {
      stop();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
    });
  });
}
