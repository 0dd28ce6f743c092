// @ts-check
/**
 * Writes the sample workshops to `assets/samples/de` and `assets/samples/en` from the texts in `scripts/samples` and the
 * pictures in `assets/samples/source`. Run it after any change there: `node scripts/samples/make-samples.mjs`. The first argument names
 * another target folder.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collection } from './helpers.mjs';
import { clusters } from './vision-board.mjs';
import { sampleVoices } from './voices.mjs';
import { workshop } from './workshop.mjs';

const samples = join(dirname(fileURLToPath(import.meta.url)), '../..', 'assets', 'samples');
const target = process.argv[2] ?? samples;

/** @typedef {'de' | 'en'} Language */

/** What really happened of the agenda. */
const notBegun = {
  newMinutes: null,
  fixedStart: null,
  startedAt: null,
  finishedAt: null,
  isSkipped: false,
  groups: {},
};

/**
 * Replaces every `{ de, en }` by the text of one language.
 * @param {unknown} value
 * @param {Language} language
 * @returns {unknown}
 */
function inLanguage(value, language) {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 2 && 'de' in value && 'en' in value) return value[language];
  return Object.fromEntries(entries.map(([key, item]) => [key, inLanguage(item, language)]));
}

/** One file for each step, called after it: `slice(assets)` is what the step keeps, with texts in both languages. */
const slices = join(import.meta.dirname, 'slices');

/** Migrations are numbered from one; the newest gives the version of the data. */
const migrations = await readdir(join(import.meta.dirname, '../../workshop/migrations'));
const schemaVersion = migrations.filter((file) => /^\d{4}-/.test(file)).length;

/** The session with texts in both languages, without voices. @param {import('./helpers.mjs').Assets} assets */
async function sampleSession(assets) {
  const steps = (await readdir(slices)).map(async (file) => {
    const { slice } = await import(join(slices, file));
    return [file.replace(/\.mjs$/, ''), slice(assets)];
  });
  return {
    header: { id: 'sample', createdAt: '2027-03-11T07:40:00.000Z' },
    workshop: {
      ...workshop,
      emptyChair: { ...workshop.emptyChair, picture: assets[workshop.emptyChair.picture] },
      participants: collection(workshop.participants),
      agenda: collection(workshop.agenda.map((item) => ({ ...item, ...notBegun }))),
      sayings: collection(workshop.sayings),
      decisions: collection(workshop.decisions),
      parkingLot: collection(workshop.parkingLot),
      timer: null,
      facilitatorNotes: {},
      spoken: {},
    },
    steps: Object.fromEntries(await Promise.all(steps)),
  };
}

/** @type {Record<string, string>} */
const assets = {};
for (const picture of [...clusters.map((cluster) => cluster.picture), workshop.emptyChair.picture]) {
  const bytes = await readFile(join(samples, 'source', `${picture}.png`));
  assets[picture] = `${createHash('sha256').update(bytes).digest('hex')}.png`;
}

const session = await sampleSession(assets);
for (const language of /** @type {const} */ (['de', 'en'])) {
  const folder = join(target, language);
  await rm(join(folder, 'assets'), { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  const texts = /** @type {import('../../workshop/session-schema').SessionDocument} */ (inLanguage(session, language));
  const file = { schemaVersion, session: { ...texts, voices: sampleVoices(texts, language) } };
  await writeFile(join(folder, 'session.json'), `${JSON.stringify(file, null, 2)}\n`);
  for (const [picture, asset] of Object.entries(assets)) {
    await copyFile(join(samples, 'source', `${picture}.png`), join(folder, 'assets', asset));
  }
}
