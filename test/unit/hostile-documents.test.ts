import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { lexer } from 'marked';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { exportDocument } from '../../main/export/export-document';
import { roadmapFile } from '../../main/export/tables/roadmap-files';
import { documentKinds, type DocumentKind } from '../../workshop/document-definitions/document-registry';
import { languages } from '../../workshop/language';
import { newInitiative } from '../../workshop/roadmap/new-initiative';
import { horizons } from '../../workshop/roadmap/terms';
import type { SessionDocument } from '../../workshop/session-schema';
import { hostileTexts } from '../fixtures/hostile-session';
import { reviewedSession } from '../fixtures/reviewed-session';
import { presentationFlaws } from '../support/package-flaws';
import { officeFileErrors } from '../support/validate-office-file';
import { xmlFlaw } from '../support/xml-flaw';

const now = '2026-11-12T16:00:00.000Z';

/** The smallest PNG: one white pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    ...hostileTexts.map((each) => each.slice(0, 10_000)),
    '=HYPERLINK("http://example.org";"x")',
    '+1',
    '@SUM(A1)',
    '| --- |\n# Titel',
    'BEGIN:VEVENT\r\nEND:VCALENDAR',
    ' ',
    '',
  ),
);

/** A session whose initiatives wait for each other in a circle, with texts from a list in turn; none of its pictures exists. */
function sessionOf(texts: readonly string[], initiatives: number): SessionDocument {
  const session = structuredClone(reviewedSession());
  let count = 0;
  const next = () => texts[count++ % texts.length] ?? '';
  const { workshop, steps } = session;
  Object.assign(workshop, { title: next(), organisation: next(), purpose: next(), place: next(), logo: null });
  for (const person of Object.values(workshop.participants)) Object.assign(person, { name: next(), role: next() });
  for (const each of Object.values(steps.experience.touchpoints))
    Object.assign(each, { title: next(), emotion: next() });
  for (const each of Object.values(steps['pain-points'].painPoints))
    Object.assign(each, { title: next(), place: next(), evidence: next(), affected: next(), owner: next() });
  for (const each of Object.values(steps['press-release'].questions)) Object.assign(each, { question: next() });
  for (const each of Object.values(steps['press-release'].comments))
    Object.assign(each, { author: next(), text: next() });
  for (const each of Object.values(steps['vision-board'].elements)) Object.assign(each, { text: next() });
  const id = (index: number) => `initiative-${index}`;
  steps.roadmap.initiatives = Object.fromEntries(
    Array.from({ length: initiatives }, (_, index) => [
      id(index),
      {
        ...newInitiative(`a${String(index).padStart(4, '0')}`, horizons[index % 3] ?? 'now', next()),
        outcome: next(),
        owner: next(),
        risks: next(),
        decision: next(),
        firstStep: next(),
        metric: { name: next(), baseline: next(), target: next(), unit: next(), date: '2027-06-30' },
        start: '2027-01-01',
        end: '2027-06-30',
        dependencies: { [id((index + 1) % initiatives)]: true as const },
      },
    ]),
  );
  return session;
}

/** All files of a document but the PDF, which a browser prints. */
async function filesOf(kind: DocumentKind, session: SessionDocument): Promise<Map<string, Uint8Array>> {
  const files = await exportDocument({
    session,
    kind,
    additions: ['faq', 'comments', 'resolved', 'promises'],
    formats: ['docx', 'pptx', 'html', 'md', 'txt'],
    fontsEmbedded: false,
    now,
    readAsset: () => Promise.reject(new Error('lost')),
    print: () => Promise.reject(new Error('not printed here')),
    svgToPng: () => Promise.resolve(png),
    drawBoard: () => Promise.reject(new Error('no window')),
  });
  return new Map([...files].map(([name, bytes]) => [name.split('.').at(-1) ?? name, bytes]));
}

/** Parts of an Office file that are not well-formed, and relationships that lead nowhere. */
function packageFlaws(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return Object.entries(parts).flatMap(([name, part]) => {
    if (!/\.(xml|rels|svg)$/.test(name)) return [];
    const xml = strFromU8(part);
    const flaw = xmlFlaw(xml);
    const folder = name.replace(/_rels\/[^/]+$/, '');
    const targets = name.endsWith('.rels') ? xml.matchAll(/Target="([^"]+)"(?! TargetMode="External")/g) : [];
    const lost = Array.from(targets, ([, target = '']) => new URL(target, `file:///${folder}`).pathname.slice(1))
      .map(decodeURIComponent)
      .filter((target) => !(target in parts));
    return [...(flaw === null ? [] : [`${name}: ${flaw}`]), ...lost.map((target) => `${name}: ${target} is missing`)];
  });
}

/** Elements that only a text could have brought into a page. */
function foreignElements(html: string): string[] {
  const names = new Set<string>();
  const collect = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      if (node.name === 'script' || Object.keys(node.attribs).some((name) => name.startsWith('on')))
        names.add(node.name);
      collect(node.children);
    }
  };
  collect(parseDocument(html).children);
  return [...names];
}

async function expectValid(kind: DocumentKind, session: SessionDocument, withValidator: boolean): Promise<void> {
  const files = await filesOf(kind, session);
  const of = (format: string) => files.get(format) ?? new Uint8Array();
  const decoded = (format: string) => new TextDecoder('utf-8', { fatal: true }).decode(of(format));
  expect(packageFlaws(of('docx'))).toEqual([]);
  expect(presentationFlaws(of('pptx'))).toEqual([]);
  expect(foreignElements(decoded('html'))).toEqual([]);
  // Markdown: text never becomes HTML.
  const html = lexer(decoded('md')).filter((token) => token.type === 'html');
  expect(html.map(({ raw }) => raw)).toEqual([]);
  expect(decoded('txt').length).toBeGreaterThan(0);
  if (!withValidator) return;
  for (const format of ['docx', 'pptx']) expect(await officeFileErrors(of(format), format)).toEqual([]);
}

function expectValidTables(session: SessionDocument): void {
  const tables = (format: 'csv' | 'xlsx' | 'ics') => roadmapFile(session, format, { system: 'en', now });
  const { data, errors } = papaparse.parse<string[]>(strFromU8(tables('csv')).replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(new Set(data.map((row) => row.length)).size).toBe(1);
  expect(data.flat().filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([]);
  expect(packageFlaws(tables('xlsx'))).toEqual([]);
  const lines = strFromU8(tables('ics')).split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
    lines.filter((line) => line === 'END:VEVENT').length,
  );
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
}

test('any texts, circles of dependencies, and lost pictures: all files are valid', { timeout: 120_000 }, async () => {
  expect.hasAssertions();
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 5, maxLength: 30 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...documentKinds),
      fc.constantFrom(...languages),
      async (texts, initiatives, kind, language) => {
        const session = sessionOf(texts, initiatives);
        session.workshop.language = language;
        await expectValid(kind, session, false);
        expectValidTables(session);
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
});

test.each(['roadmap', 'press-release'] as const)(
  "%s of hostile texts: Microsoft's validator finds no error",
  { timeout: 120_000 },
  async (kind) => {
    expect.hasAssertions();
    await expectValid(
      kind,
      sessionOf(
        hostileTexts.map((each) => each.slice(0, 10_000)),
        2,
      ),
      true,
    );
  },
);

test.each([0, 500])('%i initiatives: the roadmap is valid', { timeout: 120_000 }, async (count) => {
  expect.hasAssertions();
  const session = sessionOf(['Ein Satz & mehr', '=1+1', ']]>', 'אבג', '👨‍👩‍👧'], count);
  await expectValid('roadmap', session, false);
  expectValidTables(session);
});
