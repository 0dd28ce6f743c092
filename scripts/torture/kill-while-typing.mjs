// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../setup/launch.mjs';
import { hiddenFields, lossOf, plainFields, specialFields, typeSteadily } from './typing.mjs';

/** Maximum age of typed text that a kill may lose, in milliseconds. */
const maxLoss = 600;

const steps = [
  'Auftakt',
  'Standortbestimmung',
  'Absicht',
  'Erlebnis',
  'Schmerzpunkte',
  'Pressemitteilung',
  'Betriebsabläufe',
  'Roadmap',
  'Abschluss',
];

/**
 * Types without a pause in a field of each kind of every step, kills the app, and prints what was lost, field by field. Returns the number
 * of fields that lost too much or could not be typed into.
 * @param {number} seconds of typing in each field
 * @param {() => number} random
 * @param {string} only a part of the names of the fields that are typed in
 */
export async function killWhileTyping(seconds, random, only = '') {
  const all = [...specialFields, ...hiddenFields, ...(await allPlainFields())];
  const fields = all.filter(({ name }) => name.includes(only));
  let wrong = 0;
  for (const field of fields) {
    const { text, kept, lost } = await round(field, seconds, random);
    const isWrong = text.length === 0 || lost > maxLoss;
    if (isWrong) wrong += 1;
    console.log(
      `${isWrong ? 'LOST ' : ''}${field.name}: ${text.length} characters typed, ${kept} kept, ${Math.round(lost)} ms lost`,
    );
  }
  console.log(`${fields.length} fields, ${wrong} lost more than ${maxLoss} ms`);
  return wrong;
}

/** Runs in a new sample workshop. @template Value @param {(folder: string, started: Awaited<ReturnType<typeof launch>>) => Promise<Value>} run */
async function inSample(run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-torture-'));
  const started = await launch(folder, { args: ['--lang=de'], env: { LANGUAGE: 'de', LANG: 'de_DE.UTF-8' } });
  try {
    await started.page.getByRole('button', { name: 'Auf Deutsch' }).click();
    await started.page.getByRole('navigation', { name: 'Schritte' }).waitFor();
    return await run(folder, started);
  } finally {
    await started.app.close().catch(() => undefined);
    // Chromium's other processes end a moment after the killed one.
    rmSync(folder, { recursive: true, force: true, maxRetries: 100, retryDelay: 100 });
  }
}

function allPlainFields() {
  return inSample(async (_, { page }) => {
    const fields = [];
    for (const step of steps) fields.push(...(await plainFields(page, step)));
    return fields;
  });
}

/** @param {import('./typing.mjs').Field} field @param {number} seconds @param {() => number} random */
function round(field, seconds, random) {
  return inSample(async (folder, { app, page }) => {
    await field.open(page);
    const typed = await typeSteadily(page, seconds * 1000, random);
    const killedAt = Date.now();
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await ended;
    return { text: typed.text, ...lossOf(path.join(folder, 'library'), typed, killedAt) };
  });
}
