// @ts-check
/**
 * Writes the sample workshops to `assets/samples/de` and `assets/samples/en` from the texts in `scripts/sample` and the
 * pictures in `assets/samples/source`. Run it after any change there: `node scripts/make-samples.mjs`. Another folder to
 * write to can be named behind it.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateNKeysBetween } from 'fractional-indexing';
import { legendBox, noteBox, pictureBox } from './sample/board-layout.mjs';
import { phases, statement, targetEmotions } from './sample/experience.mjs';
import { kickoff } from './sample/kickoff.mjs';
import { parts, questions } from './sample/press-release.mjs';
import { horizonMonths, initiatives } from './sample/roadmap.mjs';
import { clusters, legend } from './sample/vision-board.mjs';

const samples = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets', 'samples');
const target = process.argv[2] ?? samples;

/** @typedef {'de' | 'en'} Language */

/** Turns a list of items with ids into a collection: a record by id with order keys. @param {{ id: string }[]} items */
function collection(items) {
  const orders = generateNKeysBetween(null, null, items.length);
  return Object.fromEntries(items.map(({ id, ...item }, index) => [id, { order: orders[index], ...item }]));
}

/** @param {readonly [string, string]} pair German and English */
const both = ([de, en]) => ({ de, en });

const block = { version: 1, direction: null, format: '', indent: 0 };

/** @param {string} text */
const textNode = (text) => ({ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' });

/** Paragraphs as Lexical writes them. @param {string[]} lines */
const paragraphs = (lines) =>
  lines.map((text) => ({ type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [textNode(text)] }));

/** A numbered list as Lexical writes it. @param {string[]} lines */
const numbered = (lines) => [
  {
    type: 'list',
    ...block,
    listType: 'number',
    start: 1,
    tag: 'ol',
    children: lines.map((text, index) => ({
      type: 'listitem',
      ...block,
      value: index + 1,
      children: [textNode(text)],
    })),
  },
];

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

/**
 * @param {string} id
 * @param {import('./sample/vision-board.mjs').NoteText} note
 * @param {import('./sample/board-layout.mjs').Box} box
 */
function noteElement(id, [colour, author, de, en], box) {
  return { id, type: 'note', ...box, text: { de, en }, colour, author };
}

/** @param {Record<string, string>} assets name of each picture's file in the session, by its name in `source` */
function boardElements(assets) {
  return clusters
    .flatMap(({ picture, alt, notes }, index) => [
      { id: picture, type: 'picture', ...pictureBox(index), asset: assets[picture], alt },
      ...notes.map((note, place) => {
        const id = `${picture}-${place}`;
        return noteElement(id, note, noteBox(index, place, id));
      }),
    ])
    .concat(legend.map((note, place) => noteElement(`legend-${place}`, note, legendBox(place, `legend-${place}`))));
}

/** The session with texts in both languages. @param {Record<string, string>} assets */
function sampleSession(assets) {
  const touchpoints = phases.flatMap((phase) =>
    phase.touchpoints.map(([id, today, target, evidence, responsible, title, channel, does, thinks, emotion]) => ({
      id,
      phase: phase.id,
      title: both(title),
      channel: both(channel),
      does: both(does),
      thinks: both(thinks),
      responsible: both(responsible),
      today,
      target,
      emotion: both(emotion),
      evidence,
    })),
  );
  return {
    header: { id: 'sample', createdAt: '2027-03-11T07:40:00.000Z' },
    steps: {
      kickoff: {
        ...kickoff,
        emptyChair: { ...kickoff.emptyChair, picture: assets[kickoff.emptyChair.picture] },
        participants: collection(kickoff.participants),
        agenda: collection(kickoff.agenda),
        sayings: collection(kickoff.sayings),
      },
      'vision-board': { elements: collection(boardElements(assets)) },
      experience: {
        phases: collection(phases.map(({ id, name }) => ({ id, name: both(name) }))),
        touchpoints: collection(touchpoints),
        targetEmotions: collection(
          targetEmotions.map(([id, kind, touchpoint, emotion, proof]) => ({
            id,
            kind,
            emotion: both(emotion),
            touchpoint,
            proof: both(proof),
          })),
        ),
        statement: both(statement),
      },
      'press-release': {
        parts: Object.fromEntries(
          Object.entries(parts).map(([part, { de, en }]) => {
            const richText = part === 'howItWorks' ? numbered : paragraphs;
            return [part, { de: richText(de), en: richText(en) }];
          }),
        ),
        questions: collection(questions),
      },
      roadmap: {
        horizonMonths,
        initiatives: collection(
          initiatives.map(({ after, ...initiative }) => ({
            ...initiative,
            dependencies: Object.fromEntries(after.map((id) => [id, true])),
          })),
        ),
      },
    },
  };
}

/** @type {Record<string, string>} */
const assets = {};
for (const picture of [...clusters.map((cluster) => cluster.picture), kickoff.emptyChair.picture]) {
  const bytes = await readFile(join(samples, 'source', `${picture}.png`));
  assets[picture] = `${createHash('sha256').update(bytes).digest('hex')}.png`;
}

const session = sampleSession(assets);
for (const language of /** @type {const} */ (['de', 'en'])) {
  const folder = join(target, language);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  const file = { schemaVersion: 1, session: inLanguage(session, language) };
  await writeFile(join(folder, 'session.json'), `${JSON.stringify(file, null, 2)}\n`);
  for (const [picture, asset] of Object.entries(assets)) {
    await copyFile(join(samples, 'source', `${picture}.png`), join(folder, 'assets', asset));
  }
}
