import path from 'node:path';
import { documentKinds } from '../../workshop/document-definitions/document-registry';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { documentDocx } from '../../main/export/docx/docx';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import type { DocumentKind } from '../../workshop/document-definitions/document-registry';
import { languages, type Language } from '../../workshop/language';
import type { SessionDocument } from '../../workshop/session-schema';
import { emptySession, exampleSession } from '../fixtures/example-session';
import { groupedBoard } from '../fixtures/grouped-board';
import { hostileSession } from '../fixtures/hostile-session';
import { reviewedSession } from '../fixtures/reviewed-session';
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

async function docx(kind: DocumentKind, session: SessionDocument, fontsEmbedded = true): Promise<Uint8Array> {
  const document = sanitizeDocument(
    buildDocument(session, { kind, additions: ['faq', 'comments', 'resolved', 'promises'], now }),
  );
  return documentDocx(document, { now, pictures: new Map(), fontsEmbedded, svgToPng: () => Promise.resolve(png) });
}

async function parts(kind: DocumentKind, session: SessionDocument): Promise<Record<string, string>> {
  const files = unzipSync(await docx(kind, session));
  return Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]));
}

function inLanguage(session: SessionDocument, language: Language): SessionDocument {
  return { ...session, workshop: { ...session.workshop, language } };
}

const sessions = { reviewed: reviewedSession, example: exampleSession, empty: emptySession, hostile: hostileSession };
const cases = Object.entries(sessions).flatMap(([name, make]) => documentKinds.map((kind) => ({ name, kind, make })));

test.each(cases)(
  '$name $kind: every part is well-formed and every relationship leads somewhere',
  async ({ kind, make }) => {
    const all = await parts(kind, make());
    const flaws = Object.entries(all).filter(([name, xml]) => /\.(xml|rels|svg)$/.test(name) && xmlFlaw(xml) !== null);
    expect(flaws.map(([name, xml]) => `${name}: ${xmlFlaw(xml)}`)).toEqual([]);
    for (const [name, xml] of Object.entries(all).filter(([part]) => part.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      const targets = Array.from(
        xml.matchAll(/Target="([^"]+)"(?! TargetMode="External")/g),
        ([, target = '']) => target,
      );
      const missing = targets.filter(
        (target) => !(path.posix.join('/', folder, target).slice(1) in all) && !(target.slice(1) in all),
      );
      expect(missing).toEqual([]);
    }
  },
);

test.each(
  cases.flatMap(({ make, ...each }) =>
    languages.map((language) => ({ ...each, language, make: () => inLanguage(make(), language) })),
  ),
)("$name $kind in $language: Microsoft's validator finds no error", async ({ kind, make }) => {
  expect(await officeFileErrors(await docx(kind, make()), 'docx')).toEqual([]);
});

test('a long name is cut where Word allows no more, and stands whole above the comment', async () => {
  const session = reviewedSession();
  const author = `${'x'.repeat(253)}🦊 ${'y'.repeat(50)}`;
  for (const comment of Object.values(session.steps['press-release'].comments)) comment.author = author;
  const bytes = await docx('press-release', session);
  expect(await officeFileErrors(bytes, 'docx')).toEqual([]);
  const comments = strFromU8(unzipSync(bytes)['word/comments.xml'] ?? new Uint8Array());
  expect(comments).toContain(`w:author="${'x'.repeat(253)}…"`);
  expect(comments).toContain(author);
});

test('the fonts are part of the file, italics only where they are used', async () => {
  const files = unzipSync(await docx('roadmap', emptySession()));
  const table = strFromU8(files['word/fontTable.xml'] ?? new Uint8Array());
  const entries = [...table.matchAll(/<w:embed(\w+) r:id="(rId\d+)" w:fontKey="\{([\w-]+)\}"\/>/g)];
  expect(entries.map(([, face]) => face)).toEqual(['Regular', 'Bold', 'Regular', 'Bold']);
  for (const [, , id, guid = ''] of entries) {
    const font = files[`word/fonts/font${id?.slice(3)}.odttf`] ?? new Uint8Array();
    // The key is written as a GUID and combined from its last byte.
    const key = Buffer.from(guid.replaceAll('-', ''), 'hex').reverse();
    const start = font.slice(0, 4).map((byte, index) => byte ^ (key[index] ?? 0));
    expect([...start]).toEqual([0, 1, 0, 0]);
    expect(font.length).toBeGreaterThan(100_000);
  }
  const withItalics = unzipSync(await docx('press-release', exampleSession()));
  expect(Object.keys(withItalics).filter((name) => name.endsWith('.odttf'))).toHaveLength(8);
});

test('a file without fonts names substitutes of the same width class', async () => {
  const bytes = await docx('roadmap', exampleSession(), false);
  const files = unzipSync(bytes);
  expect(Object.keys(files).filter((name) => name.includes('fonts/'))).toEqual([]);
  expect(strFromU8(files['word/fontTable.xml'] ?? new Uint8Array())).toContain(
    '<w:altName w:val="Segoe UI,Calibri,Liberation Sans"/>',
  );
  expect(await officeFileErrors(bytes, 'docx')).toEqual([]);
});

test.each(documentKinds)('the logo of the client is on the first page and in the header: %s', async (kind) => {
  const session = exampleSession();
  const logo = `${'a'.repeat(64)}.png`;
  session.workshop.logo = logo;
  const document = buildDocument(session, { kind, additions: [], now });
  const options = { now, fontsEmbedded: false, svgToPng: () => Promise.resolve(png) };
  const bytes = await documentDocx(document, { ...options, pictures: new Map([[logo, png]]) });
  expect(await officeFileErrors(bytes, 'docx')).toEqual([]);
  const files = unzipSync(bytes);
  for (const part of ['word/document.xml', 'word/header1.xml']) {
    expect(strFromU8(files[part] ?? new Uint8Array())).toContain(`descr="${session.workshop.organisation}"`);
  }
  // Without its file the name of the client is there.
  const without = unzipSync(await documentDocx(document, { ...options, pictures: new Map() }));
  expect(strFromU8(without['word/header1.xml'] ?? new Uint8Array())).toContain(session.workshop.organisation);
});

test('headings have the styles of headings, in order', async () => {
  const { 'word/document.xml': xml = '' } = await parts('roadmap', exampleSession());
  const headings = Array.from(
    xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>[^]*?<\/w:p>/g),
    ([paragraph, level]) => `${level} ${textOf(paragraph)}`,
  );
  expect(headings.slice(0, 4)).toEqual([
    '1 Anlass und Ziel des Tages',
    '1 Wer am Tisch saß',
    '1 Der leere Stuhl',
    '2 Vom leeren Stuhl gesagt',
  ]);
  expect(headings).toContain('3 3 Rückruf statt Warteschleife');
});

test('tables keep their rows and repeat their header', async () => {
  const { 'word/document.xml': xml = '' } = await parts('roadmap', exampleSession());
  const tables = xml.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
  const overview = tables.find((table) => textOf(table).startsWith('Nr.InitiativeHorizont')) ?? '';
  const rows = overview.match(/<w:tr>[^]*?<\/w:tr>|<w:tr [^]*?<\/w:tr>/g) ?? [];
  expect(rows).toHaveLength(5);
  expect(rows[0]).toContain('<w:tblHeader/>');
  expect(textOf(rows[4] ?? '')).toBe('4Zählerstände & Verbrauch im KundenkontoSpäterOffen');
});

test('the short facts of an initiative are a table with their labels as its header', async () => {
  const { 'word/document.xml': xml = '' } = await parts('roadmap', exampleSession());
  const tables = xml.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
  const facts = tables.filter((table) => textOf(table).startsWith('VerantwortlichBereichHebel'));
  expect(facts).toHaveLength(4);
  expect(facts[0]).toMatch(/<w:tblHeader\/>[^]*Zeitraum[^]*J\. Süß/);
  expect(textOf(facts[3] ?? '')).toContain('Zeitraum–––––Offen–');
});

test('a short list is kept on one page', async () => {
  const { 'word/document.xml': xml = '' } = await parts('roadmap', exampleSession());
  const items = (xml.match(/<w:p>[^]*?<\/w:p>/g) ?? []).filter((item) => item.includes('<w:numPr>'));
  const decisions = items.filter((item) => /Budget von|Zwei Stellen/.test(textOf(item)));
  expect(decisions.map((item) => item.includes('<w:keepNext/>'))).toEqual([true, false]);
});

test('answers in a press release have a style of their own', async () => {
  const { 'word/document.xml': xml = '' } = await parts('press-release', exampleSession());
  const paragraphs = xml.match(/<w:p>[^]*?<\/w:p>/g) ?? [];
  const question = paragraphs.findIndex((paragraph) => textOf(paragraph) === 'Kann ich beim Papier bleiben?');
  expect(paragraphs[question + 1]).toContain('<w:pStyle w:val="Answer"/>');
});

test('text is hyphenated, headings are not', async () => {
  const all = await parts('roadmap', exampleSession());
  expect(all['word/settings.xml']).toContain('<w:autoHyphenation');
  const styles = all['word/styles.xml']?.match(/<w:style [^]*?<\/w:style>/g) ?? [];
  const whole = styles.filter((style) => style.includes('<w:suppressAutoHyphens/>'));
  expect(new Set(whole.map((style) => /w:styleId="([^"]+)"/.exec(style)?.[1]))).toEqual(
    new Set(['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3']),
  );
});

test('has the language of the document and A4 pages', async () => {
  const german = await parts('roadmap', exampleSession());
  expect(german['word/styles.xml']).toMatch(/<w:lang w:val="de-DE"/);
  expect(german['word/document.xml']).toMatch(
    /<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"|<w:pgSz [^>]*w:h="16838"[^>]*w:w="11906"/,
  );
  const session = exampleSession();
  session.workshop.language = 'en';
  expect((await parts('roadmap', session))['word/styles.xml']).toMatch(/<w:lang w:val="en-GB"/);
});

test('a chart has its values in the alternative text; Word draws it, or it has a PNG fallback', async () => {
  const all = await parts('roadmap', exampleSession());
  expect(all['word/document.xml']).toMatch(
    /<wp:docPr [^>]*descr="Emotionskurve auf einer Skala von −5 bis \+5\. Kontaktpunkte: 13/,
  );
  expect(all['word/document.xml']).toMatch(
    /<wp:docPr [^>]*descr="[^"]*; 11 Rückruf der Fachfrau: Heute \+2, Ziel \+4; /,
  );
  // Wishes, dependencies and thread; in the test all have the same PNG.
  expect(Object.keys(all).filter((name) => /media\/.*\.(svg|png)$/.test(name))).toHaveLength(4);
  // Curve and matrix.
  expect(Object.keys(all).filter((name) => /charts\/[^/]*\.xml$/.test(name))).toHaveLength(2);
  expect(all['word/charts/chart1.xml']).toContain('<c:lineChart>');
  expect(all['word/charts/chart1.xml']).toContain('<c:lang val="de-DE"/>');
  expect(all['word/charts/chart1.xml']).toMatch(/<c:v>11<\/c:v>/);
  expect(all['word/charts/chart2.xml']).toContain('<c:scatterChart>');
});

test('sources are notes at the foot of the page', async () => {
  const all = await parts('roadmap', exampleSession());
  expect(all['word/document.xml']).toMatch(
    /Moment\)\.[^<]*<\/w:t><\/w:r><w:r>(?:(?!<\/w:r>).)*<w:footnoteReference w:id="1"\/>/,
  );
  expect(all['word/footnotes.xml']).toContain('Psychological Science 4(6), 1993');
});

test('header, footer and list of contents', async () => {
  const all = await parts('roadmap', exampleSession());
  const named = (pattern: RegExp) =>
    Object.entries(all)
      .filter(([name]) => pattern.test(name))
      .map(([, xml]) => xml)
      .join();
  expect(named(/header\d+\.xml$/)).toContain('Stadtwerke Auental');
  expect(named(/footer\d+\.xml$/)).toContain('Vertraulich');
  expect(named(/footer\d+\.xml$/)).toContain('NUMPAGES');
  expect(all['word/document.xml']).toContain('TOC \\h \\o &quot;1-2&quot;');
});

afterEach(() => void vi.useRealTimers());

test('the result depends on session and date only, not on the system time', async () => {
  const first = await parts('roadmap', exampleSession());
  vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
  const second = await parts('roadmap', exampleSession());
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((name) => first[name] !== second[name])).toEqual([]);
});

function textOf(xml: string): string {
  return Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text = '']) => text)
    .join('')
    .replace(/&amp;/g, '&');
}

test('pictures of the board have alternative texts and stay with their headings; missing ones are named', async () => {
  const session = exampleSession();
  session.steps['vision-board'] = groupedBoard();
  const document = sanitizeDocument(buildDocument(session, { kind: 'roadmap', additions: [], now }));
  const pictures = new Map([
    ['board.png', png],
    ['board-area0.png', png],
  ]);
  const svgToPng = () => Promise.resolve(png);
  const bytes = await documentDocx(document, { now, pictures, fontsEmbedded: false, svgToPng });
  expect(await officeFileErrors(bytes, 'docx')).toEqual([]);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const described = Array.from(xml.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g), ([, description]) => description);
  // Behind the curve, the wishes, the matrix, the dependencies and the thread.
  expect(described.slice(5)).toEqual([
    'Das ganze Zukunftsbild mit 17 Notizen. Bereiche: „Leben mit der Rechnung“, „Am Telefon“, „Unser Haus“, „Zusammenarbeit“. Gruppen: „Rückrufe“, „Menschen“.',
    'Bereich „Leben mit der Rechnung“ mit 3 Notizen.',
  ]);
  expect(xml.match(/An dieser Stelle fehlt ein Bild/g)).toHaveLength(4);
});
