import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { documentDocx } from '../../main/export/docx/docx';
import { htmlFile } from '../../main/export/html/html-file';
import { listComments } from '../../main/export/list-comments';
import { documentMarkdown } from '../../main/export/markdown';
import { documentText } from '../../main/export/plain-text';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import type { DocumentAddition } from '../../workshop/document-definitions/document-registry';
import { exampleSession } from '../fixtures/example-session';
import { reviewedSession } from '../fixtures/reviewed-session';

const now = '2026-11-12T16:00:00.000Z';
const everything: DocumentAddition[] = ['faq', 'comments', 'resolved', 'promises'];

function document(additions: DocumentAddition[], session = reviewedSession()) {
  return sanitizeDocument(buildDocument(session, { kind: 'press-release', additions, now }));
}

test('with all additions as Markdown, plain text and HTML', async () => {
  const listed = listComments(document(everything));
  await expect(documentMarkdown(listed)).toMatchFileSnapshot('documents/press-release-reviewed.md');
  await expect(documentText(listed)).toMatchFileSnapshot('documents/press-release-reviewed.txt');
  const html = htmlFile(listed, new Map(), '').replace(/<style>[^]*?<\/style>/g, '<style></style>');
  await expect(html).toMatchFileSnapshot('documents/press-release-reviewed.html');
});

test('the roadmap document as plain text', async () => {
  const roadmap = sanitizeDocument(buildDocument(exampleSession(), { kind: 'roadmap', additions: [], now }));
  await expect(documentText(roadmap)).toMatchFileSnapshot('documents/roadmap.txt');
});

test('with all additions as DOCX: styles, text, and comments on their ranges', async () => {
  const svgToPng = () => Promise.resolve(new Uint8Array());
  const bytes = await documentDocx(document(everything), { now, pictures: new Map(), fontsEmbedded: false, svgToPng });
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const text = linesOf(parts['word/document.xml'] ?? '');
  const comments = Array.from(
    (parts['word/comments.xml'] ?? '').matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs),
    ([, attributes = '', inside = '']) => [attributesIn(attributes), ...linesOf(inside)].join('\n'),
  );
  const threads = parts['word/commentsExtended.xml']?.match(/<w15:commentEx [^>]*>/g) ?? [];
  const readable = [...text, '', ...comments, '', ...threads, ''].join('\n');
  await expect(readable).toMatchFileSnapshot('documents/press-release-reviewed.docx.txt');
});

test.each([
  { additions: [], without: ['Fragen und Antworten', 'Kommentare', 'P1', 'K1', 'Versprechen an', 'Inhalt'] },
  { additions: ['faq'], without: ['Kommentare', 'P1', 'K1', 'Versprechen an'] },
  { additions: ['comments'], without: ['Sage ich genau so', 'erledigt', 'P1', 'Fragen und Antworten'] },
  { additions: ['resolved'], without: ['Kommentare', 'K1'] },
  { additions: ['promises'], without: ['K1', 'Fragen und Antworten'] },
] as const)('with $additions only these additions are included', ({ additions, without }) => {
  const text = documentText(listComments(document([...additions])));
  for (const words of without) expect(text).not.toContain(words);
  expect(text).toContain('[Erfundenes Zitat – noch nicht freigegeben]');
});

test('an approved quote has no remark', () => {
  const session = reviewedSession();
  session.steps['press-release'].quoteApproved = { by: 'Frau Öztürk', on: '2026-11-20' };
  expect(documentText(document([], session))).not.toContain('Erfunden');
});

test('all additions are in English in an English document', () => {
  const session = reviewedSession();
  session.workshop.language = 'en';
  const text = documentText(listComments(document(everything, session)));
  for (const words of ['Open questions', 'Four risks', 'Promises to customers', 'Comments', 'C2 “48.000 Haushalte”'])
    expect(text).toContain(words);
  for (const words of ['Offene', 'Risiken', 'Kommentare', 'überarbeiten', 'Noch durch keine', 'Erfunden'])
    expect(text).not.toContain(words);
});

/** The style and text of each paragraph, with the numbers of comments in brackets where they begin and end. */
function linesOf(xml: string): string[] {
  return (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
    const words = paragraph
      .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '<w:t>[$1 </w:t>')
      .replace(/<w:commentRangeEnd w:id="(\d+)"\/>/g, '<w:t> $1]</w:t>')
      .replace(/<w:br\/>/g, '<w:t> / </w:t>');
    const text = Array.from(words.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, piece = '']) => piece).join('');
    return `${style}: ${text}`;
  });
}

function attributesIn(attributes: string): string {
  return Array.from(attributes.matchAll(/w:(author|date|id|initials)="([^"]*)"/g), ([, name, value]) => `${name} ${value}`)
    .sort()
    .join(', ');
}
