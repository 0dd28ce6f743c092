import { documentKinds } from '../../workshop/document-definitions/document-registry';
import { describe, expect, test } from 'vitest';
import { emptySession, exampleSession } from '../fixtures/example-session';
import { hostileSession } from '../fixtures/hostile-session';
import { reviewedSession } from '../fixtures/reviewed-session';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { chapter, plain, textRow, type Block, type LeitbildDocument } from '../../workshop/document';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { contentsOf, documentHtml } from '../../main/export/html/html';
import { listComments } from '../../main/export/list-comments';

const now = '2026-11-12T16:00:00.000Z';
const additions = ['faq', 'comments', 'resolved', 'promises'] as const;
const options = { fontStyle: '', pictureAddress: () => null };

/** The names of all elements, attributes left out. */
function elements(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/<([a-z][a-z0-9]*)[\s>/]/gi), (match) => match[1] ?? ''));
}

test.each(documentKinds)('%s: hostile texts add no elements or attributes', (kind) => {
  const tame = elements(
    documentHtml(listComments(buildDocument(reviewedSession(), { kind, additions, now })), options),
  );
  const hostile = buildDocument(hostileSession(), { kind, additions, now });
  const html = documentHtml(listComments(sanitizeDocument(hostile)), options);
  expect(Array.from(elements(html)).filter((name) => !tame.has(name))).toEqual([]);
  expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
  // oxlint-disable-next-line no-control-regex -- what must be gone
  expect(html).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u);
  expect(html).toContain('👨‍👩‍👧‍👦');
});

test('every entry of the list of contents links to its heading and has its page number', () => {
  const document = buildDocument(exampleSession(), { kind: 'roadmap', additions: ['faq'], now });
  const entries = contentsOf(document.blocks);
  const html = documentHtml(document, { ...options, pages: entries.map((_, index) => index + 2) });
  for (const [index, { anchor, text }] of entries.entries()) {
    expect(html).toMatch(new RegExp(`<h[12] id="${anchor}" dir="auto">${text}<`));
    expect(html).toContain(`href="#${anchor}" dir="auto">${text}</a><span class="page">${index + 2}<`);
  }
});

test('a chart has a table of its values for screen readers', () => {
  const html = documentHtml(buildDocument(exampleSession(), { kind: 'roadmap', additions: [], now }), options);
  const [figure = ''] = /<figure class="chart">.*?<\/figure>/s.exec(html) ?? [];
  expect(figure).toContain('<th scope="col">Kontaktpunkt</th><th scope="col">Heute</th><th scope="col">Ziel</th>');
  expect(figure).toContain('<td dir="auto">12 Neues Angebot</td><td dir="auto">–</td><td dir="auto">+2</td>');
});

test('a missing picture is replaced by its alternative text', () => {
  const document = buildDocument(exampleSession(), { kind: 'press-release', additions: ['faq'], now });
  const blocks: Block[] = [{ kind: 'pictures', pictures: [{ asset: 'a.png', alt: 'Ein Haus', caption: '' }] }];
  expect(documentHtml({ ...document, blocks }, options)).toContain('<figcaption dir="auto">Ein Haus</figcaption>');
  const found = documentHtml({ ...document, blocks }, { ...options, pictureAddress: (asset) => asset });
  expect(found).toContain('<img src="a.png" alt="Ein Haus">');
});

test('nested lists are balanced', () => {
  const items = [0, 1, 2, 0].map((level, index) => ({ runs: plain(String(index)), level }));
  const document = buildDocument(exampleSession(), { kind: 'press-release', additions: ['faq'], now });
  const html = documentHtml({ ...document, blocks: [{ kind: 'list', marker: 'bullet', items }] }, options);
  expect(html).toContain(
    '<ul><li dir="auto">0<ul><li dir="auto">1<ul><li dir="auto">2</li></ul></li></ul></li><li dir="auto">3</li></ul>',
  );
});

test.each(documentKinds)('the logo of the client is on the first page: %s', (kind) => {
  const session = exampleSession();
  const asset = `${'a'.repeat(64)}.png`;
  session.workshop.logo = asset;
  const document = buildDocument(session, { kind, additions: [], now });
  const logo = `<img class="logo" src="${asset}" alt="${session.workshop.organisation}">`;
  expect(documentHtml(document, { ...options, pictureAddress: (each) => each })).toContain(logo);
  expect(documentHtml(document, options)).not.toContain('class="logo"');
});

describe('page breaks', () => {
  const page = (blocks: Block[], change: Partial<LeitbildDocument> = {}) =>
    documentHtml(
      { ...buildDocument(emptySession(), { kind: 'protocol', additions: [], now }), ...change, blocks },
      options,
    );
  const table = (rows: number): Block => ({
    kind: 'table',
    caption: '',
    header: ['A'],
    widths: [1],
    rows: Array.from({ length: rows }, () => textRow(['x'])),
  });

  test('a heading stays with a short table; a long one may begin on the same page', () => {
    expect(page([chapter(3, 'Kurz'), table(3)])).toContain('<section class="keep">');
    expect(page([chapter(3, 'Lang'), table(24)])).not.toContain('<section class="keep">');
  });

  test('a long list of contents has two columns', () => {
    const chapters = (count: number) => Array.from({ length: count }, (_, index) => chapter(2, `Kapitel ${index}`));
    const contentsHeading = 'Inhalt';
    expect(page(chapters(10), { contentsHeading })).toContain('<nav class="contents">');
    expect(page(chapters(40), { contentsHeading })).toContain('<nav class="contents long">');
  });

  test('few cards stay with the titles of their lanes', () => {
    const lanes = (count: number): Block => ({
      kind: 'lanes',
      caption: '',
      lanes: [{ title: 'Jetzt', cards: Array.from({ length: count }, () => ({ title: 'x', lines: [] })) }],
    });
    expect(page([lanes(4)])).toContain('class="lanes few"');
    expect(page([lanes(40)])).toContain('class="lanes"');
  });

  test('a poster says when and where the workshop was', () => {
    expect(page([], { layout: 'poster', coverLines: ['11. März 2027', 'Auental'] })).toContain(
      '11. März 2027 · Auental',
    );
  });
});
