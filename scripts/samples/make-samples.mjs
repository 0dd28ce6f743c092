// @ts-check
/**
 * Writes the sample workshops to `assets/samples/de` and `assets/samples/en` from the texts in `scripts/samples` and the
 * pictures in `assets/samples/source`. Run it after any change there: `node scripts/samples/make-samples.mjs`. The first argument names
 * another target folder.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateNKeysBetween } from 'fractional-indexing';
import { legendBox, noteBox, pictureBox } from './board-layout.mjs';
import { phases, statement, targetEmotions } from './experience.mjs';
import { comments, firstDraft, promises, risks } from './press-release-review.mjs';
import { parts, questions } from './press-release.mjs';
import { horizonMonths, initiatives } from './roadmap.mjs';
import { clusters, legend } from './vision-board.mjs';
import { workshop } from './workshop.mjs';

const samples = join(dirname(fileURLToPath(import.meta.url)), '../..', 'assets', 'samples');
const target = process.argv[2] ?? samples;

/** @typedef {'de' | 'en'} Language */

/** Turns a list of items with ids into a collection: a record by id with order keys. @param {readonly ({ id: string } & Record<string, unknown>)[]} items */
function collection(items) {
  const orders = generateNKeysBetween(null, null, items.length);
  return Object.fromEntries(items.map(({ id, ...item }, index) => [id, { order: orders[index], ...item }]));
}

/** @param {readonly [string, string]} pair German and English */
const both = ([de, en]) => ({ de, en });

const block = { version: 1, direction: null, format: '', indent: 0 };

/** @param {string} text */
const textNode = (text) => ({ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' });

/** A line whose `[words](id)` are passages, as Lexical writes it. @param {string} line */
const inlineNodes = (line) =>
  line
    .split(/(\[.+?\]\(.+?\))/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, words, id] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? [];
      if (words === undefined) return textNode(piece);
      return { type: 'mark', ...block, ids: [id], children: [textNode(words)] };
    });

/** Paragraphs as Lexical writes them. @param {string[]} lines */
const paragraphs = (lines) =>
  lines.map((line) => ({ type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: inlineNodes(line) }));

/** A numbered list as Lexical writes it. @param {string[]} lines */
const numbered = (lines) => [
  {
    type: 'list',
    ...block,
    listType: 'number',
    start: 1,
    tag: 'ol',
    children: lines.map((line, index) => ({
      type: 'listitem',
      ...block,
      value: index + 1,
      children: inlineNodes(line),
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

/** What every element of the board has. */
const common = { group: null, locked: false };

/**
 * @param {string} id
 * @param {import('./vision-board.mjs').NoteText} note
 * @param {import('./board-layout.mjs').Box} box
 */
function noteElement(id, [colour, author, de, en], box) {
  const element = { id, type: 'note', ...box, ...common, text: { de, en }, colour, author };
  return { ...element, hidden: false, sentOn: {} };
}

/** @param {Record<string, string>} assets name of each picture's file in the session, by its name in `source` */
function boardElements(assets) {
  return clusters
    .flatMap(({ picture, alt, notes }, index) => [
      {
        id: picture,
        type: 'picture',
        ...pictureBox(index),
        ...common,
        asset: assets[picture],
        alt,
        rotation: 0,
        caption: '',
        frame: 'none',
        crop: null,
      },
      ...notes.map((note, place) => {
        const id = `${picture}-${place}`;
        return noteElement(id, note, noteBox(index, place, id));
      }),
    ])
    .concat(legend.map((note, place) => noteElement(`legend-${place}`, note, legendBox(place, `legend-${place}`))));
}

/** @param {readonly string[]} ids */
const setOf = (ids) => Object.fromEntries(ids.map((id) => [id, true]));

/** The words of each passage of the text, by its id. */
function quotes() {
  const passages = Object.values(parts).flatMap(({ de, en }) =>
    [...de.join('\n').matchAll(/\[(.+?)\]\((.+?)\)/g)].map(([, words = '', id = '']) => {
      const english = new RegExp(`\\[([^\\]]+)\\]\\(${id}\\)`).exec(en.join('\n'))?.[1];
      if (english === undefined) throw new Error(`No passage ${id} in the English text`);
      return /** @type {const} */ ([id, { de: words, en: english }]);
    }),
  );
  return new Map(passages);
}

/** @param {Record<string, { de: string[], en: string[] }>} texts */
const richParts = (texts) =>
  Object.fromEntries(
    Object.entries(texts).map(([part, { de, en }]) => {
      const richText = part === 'howItWorks' ? numbered : paragraphs;
      return [part, { de: richText(de), en: richText(en) }];
    }),
  );

function pressRelease() {
  const passages = quotes();
  const order = { sequence: Object.keys(parts), leftOut: [] };
  const answered = collection(
    questions.map((question) => ({
      owner: '',
      due: '',
      bank: '',
      ...question,
      answer: {
        de: paragraphs(question.answer.de === '' ? [] : [question.answer.de]),
        en: paragraphs(question.answer.en === '' ? [] : [question.answer.en]),
      },
    })),
  );
  const { name, at, parts: drafted } = firstDraft;
  return {
    parts: richParts(parts),
    ...order,
    questions: answered,
    comments: collection(
      comments.map((comment) => ({
        ...comment,
        quote: passages.get(comment.id),
        replies: collection(comment.replies),
      })),
    ),
    promises: collection(
      promises.map(({ id }, index) => ({ id, number: index + 1, quote: passages.get(id), note: '' })),
    ),
    promisesNumbered: promises.length,
    material: {},
    risks,
    jargon: [],
    dismissals: {},
    versions: collection([
      {
        id: 'first-draft',
        name,
        at,
        kind: 'named',
        parts: richParts({ ...parts, ...drafted }),
        ...order,
        questions: answered,
      },
    ]),
    verdicts: {},
    quoteApproved: null,
  };
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
    workshop: {
      ...workshop,
      emptyChair: { ...workshop.emptyChair, picture: assets[workshop.emptyChair.picture] },
      participants: collection(workshop.participants),
      agenda: collection(workshop.agenda),
      sayings: collection(workshop.sayings),
    },
    steps: {
      'vision-board': {
        elements: collection(boardElements(assets)),
        groups: {},
        votings: {},
        silent: false,
        locked: false,
      },
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
      'press-release': pressRelease(),
      roadmap: {
        horizonMonths,
        initiatives: collection(
          initiatives.map(({ after, ...initiative }) => ({
            ...initiative,
            promiseIds: setOf(promises.filter(({ keeps }) => keeps.includes(initiative.id)).map(({ id }) => id)),
            dependencies: setOf(after),
          })),
        ),
      },
    },
  };
}

/** @type {Record<string, string>} */
const assets = {};
for (const picture of [...clusters.map((cluster) => cluster.picture), workshop.emptyChair.picture]) {
  const bytes = await readFile(join(samples, 'source', `${picture}.png`));
  assets[picture] = `${createHash('sha256').update(bytes).digest('hex')}.png`;
}

const session = sampleSession(assets);
for (const language of /** @type {const} */ (['de', 'en'])) {
  const folder = join(target, language);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  const file = { schemaVersion: 4, session: inLanguage(session, language) };
  await writeFile(join(folder, 'session.json'), `${JSON.stringify(file, null, 2)}\n`);
  for (const [picture, asset] of Object.entries(assets)) {
    await copyFile(join(samples, 'source', `${picture}.png`), join(folder, 'assets', asset));
  }
}
