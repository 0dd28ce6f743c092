import { expect, test } from 'vitest';
import { documentFormats } from '../../preload/contract';
import { documentKinds } from '../../workshop/document-definitions/document-registry';
import { createSession } from '../../workshop/session';
import { exampleSession } from '../../test/fixtures/example-session';
import { exportCommand, unreadableMessage, usage, type CommandLineTools } from './command-line';

const session = createSession(
  { title: 'T', preset: 'half-day', language: 'de', today: '2026-11-12', newId: () => 'same' },
  'id',
  '2026-11-12T07:00:00.000Z',
);

function bench(change: Partial<CommandLineTools> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const asked: unknown[] = [];
  const tools: CommandLineTools = {
    readSession: (source) => {
      asked.push(source);
      return Promise.resolve({ session, assets: 'pictures' });
    },
    exportFiles: (_, task, folder) => {
      if (task.kind === 'roadmap') return Promise.resolve(task.files.map(({ name }) => name));
      const { documents, formats, fontsEmbedded } = task;
      for (const { kind, additions } of documents) asked.push(kind, additions);
      if (!fontsEmbedded) asked.push('without fonts');
      asked.push(folder);
      return Promise.resolve(documents.flatMap(({ kind }) => formats.map((format) => `${kind}.${format}`)));
    },
    print: (line) => out.push(line),
    printError: (line) => err.push(line),
    now: '2026-11-12T16:00:00.000Z',
    system: 'de',
    ...change,
  };
  return { tools, out, err, asked };
}

test('writes the documents and prints their paths', async () => {
  const { tools, out, err, asked } = bench();
  const args = ['sample:de', '--document', 'press-release', '--format=docx,md,docx', '--out', 'there'];
  expect(await exportCommand(args, tools)).toBe(0);
  expect(asked).toEqual(['sample:de', 'press-release', ['faq'], 'there']);
  expect(out).toEqual(['there/press-release.docx', 'there/press-release.md']);
  expect(err).toEqual([]);
});

test('one command writes every document in every format', async () => {
  const { tools, out } = bench();
  expect(await exportCommand(['sample:de', '--document', 'all', '--format', 'all', '--out', 'x'], tools)).toBe(0);
  expect(out).toEqual(documentKinds.flatMap((kind) => documentFormats.map((format) => `x/${kind}.${format}`)));
  const some = bench();
  expect(await exportCommand(['sample:de', '--document', 'protocol,roadmap'], some.tools)).toBe(0);
  expect(some.out).toEqual(['protocol.docx', 'roadmap.docx']);
});

test('the roadmap is written as a table and a calendar, too, with and without its document', async () => {
  const { tools, out } = bench();
  const formats = ['--format', 'csv,xlsx,ics,md'];
  expect(await exportCommand(['sample:de', '--document', 'roadmap', ...formats], tools)).toBe(0);
  expect(out).toEqual(['roadmap.md', 'T – Roadmap.csv', 'T – Roadmap.xlsx', 'T – Roadmap.ics']);
  const tables = bench();
  expect(await exportCommand(['sample:de', '--format', 'csv'], tables.tools)).toBe(0);
  expect(tables.out).toEqual(['T – Roadmap.csv']);
});

test('Word files are written without fonts on request', async () => {
  const { tools, asked } = bench();
  expect(await exportCommand(['sample:de', '--no-fonts'], tools)).toBe(0);
  expect(asked).toEqual(['sample:de', 'roadmap', [], 'without fonts', '.']);
  expect(usage).toContain('--no-fonts');
});

test('language, confidentiality and chapters are chosen without changing the workshop', async () => {
  const seen: unknown[] = [];
  const { tools, err } = bench({
    readSession: () => Promise.resolve({ session: exampleSession(), assets: '' }),
    exportFiles: ({ session: { workshop } }, task) => {
      const leftOut = task.kind === 'documents' && task.documents.map((document) => document.leftOut);
      seen.push([workshop.language, workshop.confidentiality, leftOut]);
      return Promise.resolve([]);
    },
  });
  const facts = ['--language', 'en', '--confidentiality=strictly-confidential'];
  const chapters = ['--without', 'The empty chair', '--without=Roadmap'];
  expect(await exportCommand(['sample:de', ...facts, ...chapters], tools)).toBe(0);
  expect(seen).toEqual([['en', 'strictly-confidential', [['The empty chair', 'Roadmap']]]]);
  expect(await exportCommand(['sample:de', '--without', 'Roadmaps'], tools)).toBe(1);
  expect(err.join()).toMatch(/no chapter is called "Roadmaps"; there are .*Der leere Stuhl/);
});

test.each([
  ['comments,promises', ['comments', 'promises']],
  ['none', []],
])('a press release takes %s along', async (list, additions) => {
  const { tools, asked } = bench();
  expect(await exportCommand(['sample:en', '--document', 'press-release', '--with', list], tools)).toBe(0);
  expect(asked).toEqual(['sample:en', 'press-release', additions, '.']);
});

test('prints its usage', async () => {
  const { tools, out } = bench();
  expect(await exportCommand(['--help'], tools)).toBe(0);
  expect(out).toEqual([usage]);
});

test.each([
  [[]],
  [['a', 'b']],
  [['a', '--document', 'poem']],
  [['a', '--format', 'docx,exe']],
  [['a', '--format', '']],
  [['a', '--document', 'protocol', '--format', 'csv']],
  [['a', '--with', 'everything']],
  [['a', '--colour', 'red']],
  [['a', '--language', 'fr']],
  [['a', '--confidentiality', 'secret']],
  [['a', '--out', '']],
])('wrong usage %j is one line and exit code 2', async (args) => {
  const { tools, out, err, asked } = bench();
  expect(await exportCommand(args, tools)).toBe(2);
  expect(err).toHaveLength(1);
  expect(err[0]).not.toContain('\n');
  expect([...out, ...asked]).toEqual([]);
});

test('a failure prints one line and exits with code 1', async () => {
  const { tools, out, err } = bench({ readSession: () => Promise.reject(new Error('no session\nhere')) });
  expect(await exportCommand(['nowhere'], tools)).toBe(1);
  expect(err).toEqual(['export: no session here']);
  expect(out).toEqual([]);
});

test.each([
  ['missing', /no session in there/],
  ['too-new', /newer version/],
  ['damaged', /damaged/],
  ['unavailable', /cannot be read at the moment/],
] as const)('a session that is %s is named as that', (status, message) => {
  expect(unreadableMessage('there', status)).toMatch(message);
});
