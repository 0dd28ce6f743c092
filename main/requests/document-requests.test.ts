import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../session/testing/sessions';
import { testService } from './testing/service';

/** One white pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
  'base64',
);

const order = {
  document: 'roadmap' as const,
  additions: [],
  formats: ['md' as const],
  fontsEmbedded: true,
};

test('a Markdown file and its pictures overwrite nothing, and its links name what was written', async () => {
  const folder = temporaryFolder();
  const dialogs = {
    chooseFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(folder),
    chooseSavePath: () => Promise.resolve(null),
  };
  const { connect } = testService({ dialogs });
  const window = connect('facilitator');
  const { key } = await window.request('library.createSample', { language: 'de' });
  await window.request('session.open', { key, takeOver: false });
  const exported = async () => (await window.request('document.export', { key, ...order }))?.files;

  const name = 'Vom Zähler zum Menschen – Roadmap';
  // Pictures of a document that a person has moved away.
  mkdirSync(path.join(folder, `${name} – Bilder`));
  writeFileSync(path.join(folder, `${name} – Bilder`, '1.png'), 'mine');
  expect(await exported()).toEqual([`${name} (2).md`]);
  expect(await exported()).toEqual([`${name} (3).md`]);
  expect(readFileSync(path.join(folder, `${name} – Bilder`, '1.png'), 'utf8')).toBe('mine');

  for (const each of [`${name} (2)`, `${name} (3)`]) {
    const links = Array.from(
      readFileSync(path.join(folder, `${each}.md`), 'utf8').matchAll(/\]\(([^)]+)\)/g),
      ([, link = '']) => decodeURIComponent(link),
    );
    const written = readdirSync(path.join(folder, `${each} – Bilder`)).map((file) => `${each} – Bilder/${file}`);
    // A picture of the session may stand in several places.
    expect([...new Set(links)].sort()).toEqual(written.sort());
    // The chart and the pictures of the session; there is no window here that draws the board.
    expect(links.length).toBeGreaterThan(5);
  }
});

test('the folder is proposed again, and a document that is open in Word is named and stays as it is', async () => {
  const folder = temporaryFolder();
  const proposed: unknown[] = [];
  const dialogs = {
    chooseFile: () => Promise.resolve(null),
    chooseFolder: (_: unknown, options: { folder?: string }) => {
      proposed.push(options.folder);
      return Promise.resolve(folder);
    },
    chooseSavePath: () => Promise.resolve(null),
  };
  const { connect } = testService({ dialogs });
  const window = connect('facilitator');
  const { key } = await window.request('library.createSample', { language: 'de' });
  await window.request('session.open', { key, takeOver: false });
  const exported = () => window.request('document.export', { key, ...order, formats: ['txt'] });

  const name = 'Vom Zähler zum Menschen – Roadmap';
  expect(await exported()).toMatchObject({ status: 'done', files: [`${name}.txt`], inUse: [] });
  writeFileSync(path.join(folder, `.~lock.${name}.txt#`), '');
  expect(await exported()).toMatchObject({ status: 'done', files: [`${name} (2).txt`], inUse: [`${name}.txt`] });
  expect(proposed).toEqual([undefined, folder]);
});

test('a table of the board that is open elsewhere is not replaced, and is told as such', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'board.csv');
  const dialogs = {
    chooseFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    chooseSavePath: () => Promise.resolve(file),
  };
  const { connect } = testService({ dialogs });
  const window = connect('facilitator');
  const { key } = await window.request('library.createSample', { language: 'de' });
  await window.request('session.open', { key, takeOver: false });
  const exported = () => window.request('board.export', { key, part: '', content: { format: 'csv', ids: null } });

  expect(await exported()).toMatchObject({ status: 'done', files: ['board.csv'], problem: null });
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(';');
  writeFileSync(path.join(folder, '.~lock.board.csv#'), '');
  expect(await exported()).toMatchObject({ status: 'failed', problem: 'inUse', inUse: ['board.csv'] });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a document has the language, the confidentiality and the chapters of its order; the workshop stays as it is', async () => {
  const folder = temporaryFolder();
  const dialogs = {
    chooseFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(folder),
    chooseSavePath: () => Promise.resolve(null),
  };
  const { connect } = testService({ dialogs });
  const window = connect('facilitator');
  const { key } = await window.request('library.createSample', { language: 'de' });
  await window.request('session.open', { key, takeOver: false });
  const paper = { key, document: 'decision-paper' as const, additions: [] };
  const english = { ...paper, language: 'en' as const, confidentiality: 'strictly-confidential' as const };

  const german = await window.request('document.chapters', paper);
  expect(german).toContain('Risiken');
  const chapters = await window.request('document.chapters', english);
  expect(chapters).toHaveLength(german.length);
  expect(chapters).toContain('Risks');
  // Those that are left out can be chosen again.
  expect(await window.request('document.chapters', { ...english, leftOut: ['Risks'] })).toEqual(chapters);
  expect(await window.request('document.chapters', { ...paper, document: 'press-release' })).toEqual([]);

  const order = { ...english, leftOut: ['Risks', 'No such chapter'], formats: ['txt' as const], fontsEmbedded: true };
  const exported = await window.request('document.export', order);
  const text = readFileSync(path.join(folder, exported?.files[0] ?? ''), 'utf8');
  expect(text).toContain('Strictly confidential');
  for (const chapter of chapters) {
    const isPrinted = text.split('\n').some((line) => line.includes(chapter.toUpperCase()) || line.includes(chapter));
    expect([chapter, isPrinted]).toEqual([chapter, chapter !== 'Risks']);
  }
  expect(await window.request('document.chapters', paper)).toEqual(german);
});

test('a preview that cannot be made says why, and one that is cancelled ends as such', async () => {
  const { connect } = testService();
  const window = connect('facilitator');
  const { key } = await window.request('library.createSample', { language: 'de' });
  await window.request('session.open', { key, takeOver: false });
  const order = { key, document: 'decision-paper' as const, additions: [] };
  // There is no printer here.
  expect(await window.request('document.preview', { ...order, job: 'first' })).toEqual({
    status: 'failed',
    problem: 'failed',
  });
  const second = window.request('document.preview', { ...order, job: 'second' });
  await window.request('document.cancel', { job: 'second' });
  expect(await second).toEqual({ status: 'cancelled' });
});

test("a client's template is checked, kept with the workshop, used, and missed when it is gone", async () => {
  const folder = temporaryFolder();
  const fixtures = path.resolve(import.meta.dirname, '../../test/fixtures/templates');
  let chosen = path.join(fixtures, 'letterhead-german-word.dotx');
  const dialogs = {
    chooseFile: () => Promise.resolve(chosen),
    chooseFolder: () => Promise.resolve(folder),
    chooseSavePath: () => Promise.resolve(null),
  };
  const svgToPng = () => Promise.resolve(new Uint8Array(png));
  const never = () => Promise.reject(new Error('No printer'));
  const toPaper = () => Promise.resolve('no-printer' as const);
  const isAvailable = () => Promise.resolve(false);
  const { connect } = testService({
    dialogs,
    printer: { toPdf: never, svgToPng, drawBoard: never, toPaper, isAvailable },
  });
  const window = connect('facilitator');
  const { key } = await window.request('library.createSample', { language: 'de' });
  const opened = await window.request('session.open', { key, takeOver: false });
  const template = await window.request('document.chooseTemplate', { key, kind: 'docx' });
  if (opened.status !== 'open' || template?.status !== 'ok') throw new Error('not chosen');
  expect(template).toMatchObject({ name: 'letterhead-german-word.dotx', asset: expect.stringMatching(/\.docx$/) });
  const { asset, name } = template;
  const patches = [{ op: 'replace' as const, path: ['workshop', 'wordTemplate'], value: { asset, name } }];
  const { revision } = opened;
  expect(await window.request('session.patch', { key, baseRevision: revision, patches })).toMatchObject({
    status: 'ok',
  });
  const document = async () => {
    const order = { document: 'protocol' as const, additions: [], formats: ['docx' as const], fontsEmbedded: false };
    const done = await window.request('document.export', { key, ...order });
    const bytes = readFileSync(path.join(folder, done?.files[0] ?? ''));
    return {
      problem: done?.templateProblems.docx,
      xml: strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
    };
  };
  const withTemplate = await document();
  expect(withTemplate.problem).toBeUndefined();
  expect(withTemplate.xml).toContain('<w:pStyle w:val="berschrift1"/>');

  // A presentation is told from a text by its content.
  chosen = path.join(fixtures, 'slides-german-powerpoint.potx');
  expect(await window.request('document.chooseTemplate', { key, kind: 'docx' })).toMatchObject({
    status: 'refused',
    reason: 'other-kind',
  });
  expect(await window.request('document.chooseTemplate', { key, kind: 'pptx' })).toMatchObject({
    status: 'ok',
    asset: expect.stringMatching(/^[0-9a-f]{64}\.pptx$/),
  });

  // A file that is none changes nothing.
  chosen = path.join(fixtures, 'make-templates.py');
  expect(await window.request('document.chooseTemplate', { key, kind: 'docx' })).toMatchObject({
    status: 'refused',
    reason: 'damaged',
  });

  const gone = [
    { op: 'replace' as const, path: ['workshop', 'wordTemplate', 'asset'], value: `${'0'.repeat(64)}.docx` },
  ];
  await window.request('session.patch', { key, baseRevision: revision + 1, patches: gone });
  const without = await document();
  expect(without.problem).toBe('missing');
  expect(without.xml).toContain('<w:pStyle w:val="Heading1"/>');
});
