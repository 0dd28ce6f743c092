// @ts-check
/**
 * Benchmark of the steps: time from a key to its paint in the fields of the steps, compared with a bare input in the same page, and time
 * from the press on a step to its paint, with ten times the content of the sample workshop, compared with inserting a copy of the same
 * elements. Fresh processes, medians.
 *
 *   npm run bench:steps -- [--runs 3] [--json FILE] [--only map-cell,experience]
 *
 * `--only` measures the named fields (ids in `steps/typing.mjs`) and the changes to the named steps.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median, publish } from './bench-rows.mjs';
import { shown, switching } from './steps/switching.mjs';
import { fields, typing } from './steps/typing.mjs';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { setUp } from '../setup/setup.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, json: { type: 'string' }, only: { type: 'string' } },
});
const runs = Number(values.runs);
const only = values.only?.split(',');
const measuredFields = fields.filter(({ id }) => only?.includes(id) ?? true);
const measuredSteps = Object.keys(shown).filter((step) => only?.includes(step) ?? true);
const unknown = only?.filter((name) => !measuredSteps.includes(name) && !measuredFields.some(({ id }) => id === name));
if (unknown?.length) throw new Error(`Neither a field nor a step: ${unknown.join(', ')}`);
/** Maximum ratio of a key to one in a bare input. */
const maxRatio = 1.5;
/**
 * Maximum ratio of a change of the step to inserting a copy of its elements. The copy takes their layout and paint alone; making them, and
 * removing those of the step before, may take twice as long again.
 */
const maxSwitchRatio = 3;
/** Time for a change of the step that seems immediate, in milliseconds. Told, but not decided by: it depends on what else a machine does. */
const immediate = 100;
/** Maximum wait for the window and for anything in it, in milliseconds: a machine that does other work may be slow. */
const maxWait = 180_000;
setUp();
await build();
await ensureDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));

/** @type {import('./bench-rows.mjs').Row[]} */
let rows = [];
try {
  rows = [...(await typingRows()), ...(await switchingRows())];
} finally {
  rmSync(folder, { recursive: true, force: true });
}
publish(rows, values.json);
process.exit(0);

async function typingRows() {
  if (measuredFields.length === 0) return [];
  const measured = await inFreshProcesses((page) => typing(page, measuredFields));
  return measuredFields.map(({ name }, index) => {
    const value = median(measured.map((run) => run[index]?.ours ?? 0));
    const floor = median(measured.map((run) => run[index]?.bare ?? 0));
    return {
      what: `Key to paint: ${name}`,
      value,
      unit: 'ms',
      against: 'bare input',
      floor,
      target: `<= ${maxRatio} x a bare input`,
      ok: value <= maxRatio * floor,
    };
  });
}

async function switchingRows() {
  if (measuredSteps.length === 0) return [];
  const measured = await inFreshProcesses((page) => switching(page, measuredSteps));
  return (measured[0] ?? []).flatMap(({ step }, index) => {
    const of = (/** @type {'first' | 'again' | 'bare'} */ name) =>
      median(measured.map((run) => run[index]?.[name] ?? 0));
    return /** @type {const} */ (['first', 'again']).map((name) => ({
      what: `${name === 'first' ? 'First change' : 'Change'} to ${step}, sample times ten`,
      value: of(name),
      unit: 'ms',
      against: 'copy of its elements',
      floor: of('bare'),
      target: `<= ${maxSwitchRatio} x a copy of its elements (${immediate} ms on an idle machine)`,
      ok: of(name) <= maxSwitchRatio * of('bare'),
    }));
  });
}

/** @template Result @param {(page: import('playwright').Page) => Promise<Result>} measure @returns {Promise<Result[]>} */
async function inFreshProcesses(measure) {
  const results = [];
  for (let run = 0; run < runs; run += 1) {
    const env = { LANGUAGE: 'de', LANG: 'de_DE.UTF-8' };
    const { app, page } = await launch(mkdtempSync(path.join(folder, 'run-')), {
      args: ['--lang=de'],
      env,
      timeout: maxWait,
    });
    page.setDefaultTimeout(maxWait);
    try {
      results.push(await measure(page));
    } finally {
      await app.close();
    }
  }
  return results;
}
