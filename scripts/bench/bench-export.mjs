// @ts-check
/**
 * Benchmark of the export: every document in every format from the sample, from a session ten times as big, and the documents of a board of
 * a hundred thousand notes; and the longest time for which main, and the window, stand still meanwhile, compared with both at rest beside
 * another busy program. Fresh processes, medians.
 *
 *   npm run bench:export -- [--runs 3] [--json FILE]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median, publish } from './bench-rows.mjs';
import { writeLargeSession } from './export/large-session.mjs';
import { besideBusyProgram, watch } from './export/watch.mjs';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { createSession, multiplied, sampleSession } from './steps/sample-session.mjs';
import { setUp } from '../setup/setup.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').ElectronApplication} App */
/** @typedef {Awaited<ReturnType<typeof watch>>} Watched */

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, json: { type: 'string' } } });
const runs = Number(values.runs);
setUp();
await build();
await ensureDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));

/** Milliseconds for which main and the window are watched at rest. */
const restTime = 4000;

const documents = /** @type {const} */ (['roadmap', 'decision-paper', 'press-release', 'protocol']);
const formats = /** @type {const} */ (['docx', 'pptx', 'pdf', 'html', 'md', 'txt']);
const notes = 100_000;

/** @typedef {{ rest: Watched, page: number, sample: Watched, tenfold: Watched, large: Watched }} Run */
/** @type {Run[]} */
const all = [];
try {
  for (let run = 0; run < runs; run += 1) all.push(await measure(path.join(folder, String(run))));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {(run: Run) => number} figure */
const of = (figure) => median(all.map(figure));
const still = (/** @type {string} */ what, /** @type {number} */ value, /** @type {number} */ floor) => ({
  what,
  value,
  unit: 'ms',
  against: 'at rest beside a busy program',
  floor,
  target: '<= 50 ms of its own',
  ok: value - floor <= 50,
});
const sample = of(({ sample: { time } }) => time);
const tenfold = of(({ tenfold: { time } }) => time);
publish(
  [
    {
      what: `The sample: ${documents.length} documents in ${formats.length} formats`,
      value: sample,
      unit: 'ms',
      against: 'one empty page printed to PDF',
      floor: of(({ page }) => page),
      target: '<= 10,000 ms',
      ok: sample <= 10_000,
    },
    {
      what: 'The same of a session ten times as big',
      value: tenfold,
      unit: 'ms',
      against: 'the sample',
      floor: sample,
      target: '<= 10 x the sample',
      ok: tenfold <= 10 * sample,
    },
    ...['sample', 'tenfold', 'large'].flatMap((name) => {
      const key = /** @type {'sample' | 'tenfold' | 'large'} */ (name);
      const title = { sample: 'the sample', tenfold: 'ten times the sample', large: `${notes} notes` }[key];
      return [
        still(
          `Longest pause of main, export of ${title}`,
          of((run) => run[key].main),
          of(({ rest }) => rest.main),
        ),
        still(
          `Longest gap between frames, export of ${title}`,
          of((run) => run[key].frame),
          of(({ rest }) => rest.frame),
        ),
      ];
    }),
  ],
  values.json,
);
process.exit(0);

/** @param {string} data @returns {Promise<Run>} */
async function measure(data) {
  mkdirSync(path.join(data, 'out'), { recursive: true });
  const { app, page } = await launch(data);
  await app.evaluate(
    ({ dialog }, out) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [out] });
    },
    path.join(data, 'out'),
  );
  try {
    const session = sampleSession();
    const small = await keyOf(page, () => createSession(page, session, 'Beispiel'));
    const large = await keyOf(page, () => createSession(page, multiplied(session, 10), 'Zehnfach'));
    const board = await writeLargeSession(page, path.join(data, 'library'), notes);
    await page.waitForTimeout(3000);
    const rest = await besideBusyProgram(() => watch(app, page, () => page.waitForTimeout(restTime)));
    const emptyPage = await timeOfEmptyPage(app);
    return {
      rest,
      page: emptyPage,
      sample: await exported(app, page, small, documents, formats),
      tenfold: await exported(app, page, large, documents, formats),
      // Chromium lays out the pages of a PDF of that size for minutes, in another process, too.
      large: await exported(app, page, board, ['roadmap'], ['docx', 'html', 'md', 'txt']),
    };
  } finally {
    await app.close();
  }
}

/** The key of the workshop that `create` adds. @param {Page} page @param {() => Promise<unknown>} create */
async function keyOf(page, create) {
  const keys = () =>
    page.evaluate(async () => (await window.leitbild.request['library.list'](undefined)).map(({ key }) => key));
  const before = new Set(await keys());
  await create();
  const added = (await keys()).find((key) => !before.has(key));
  if (added === undefined) throw new Error('There is no new workshop');
  return added;
}

/**
 * Opens a workshop, waits until main has come to rest, and exports.
 * @param {App} app @param {Page} page @param {string} key
 * @param {readonly (typeof documents)[number][]} kinds @param {readonly (typeof formats)[number][]} wanted
 */
async function exported(app, page, key, kinds, wanted) {
  await page.evaluate((name) => window.leitbild.request['session.open']({ key: name, takeOver: false }), key);
  await page.waitForTimeout(3000);
  const watched = await watch(app, page, async () => {
    for (const document of kinds) {
      const { status, problem } = await page.evaluate(async ([name, kind, list]) => {
        const order = { key: name, document: kind, additions: [], formats: [...list], fontsEmbedded: true };
        const done = await window.leitbild.request['document.export'](order);
        return done ?? { status: 'cancelled', problem: null };
      }, /** @type {const} */ ([key, document, wanted]));
      if (status !== 'done') throw new Error(`The export of ${document} is ${status}: ${problem}`);
    }
  });
  await page.evaluate((name) => window.leitbild.request['session.close']({ key: name }), key);
  return watched;
}

/** Time of a bare window that prints an empty page, in milliseconds. @param {App} app */
async function timeOfEmptyPage(app) {
  return app.evaluate(async ({ BrowserWindow }) => {
    const started = performance.now();
    const window = new BrowserWindow({ show: false });
    await window.loadURL('about:blank');
    await window.webContents.printToPDF({});
    window.destroy();
    return performance.now() - started;
  });
}
