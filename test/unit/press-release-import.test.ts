import { describe, expect, test } from 'vitest';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { documentDocx } from '../../main/export/docx/docx';
import { htmlFile } from '../../main/export/html/html-file';
import { listComments } from '../../main/export/list-comments';
import { documentMarkdown } from '../../main/export/markdown';
import { documentText } from '../../main/export/plain-text';
import { boilerplateLines } from '../../renderer/steps/press-release/import/boilerplate-lines';
import { readTextFile } from '../../renderer/steps/press-release/import/read-text-file';
import { inOrder } from '../../workshop/collection';
import type { LeitbildDocument } from '../../workshop/document';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import type { DocumentAddition } from '../../workshop/document-definitions/document-registry';
import { partIds } from '../../workshop/press-release/terms';
import { recogniseParts } from '../../workshop/press-release/import/recognise-parts';
import { assembleImport, normalizedText } from '../../workshop/press-release/import/assemble-import';
import type { SessionDocument } from '../../workshop/session-schema';
import { exampleSession } from '../fixtures/example-session';
import { reviewedSession } from '../fixtures/reviewed-session';
import { sampleSession } from '../fixtures/sample-session';

const now = '2026-11-12T16:00:00.000Z';
const sessions = {
  example: exampleSession,
  reviewed: reviewedSession,
  german: () => sampleSession('de'),
  english: () => sampleSession('en'),
};

const additions = {
  'with everything': ['faq', 'comments', 'resolved', 'promises'],
  'with its questions': ['faq'],
} satisfies Record<string, DocumentAddition[]>;

const build = (session: SessionDocument, added: DocumentAddition[]) =>
  sanitizeDocument(buildDocument(session, { kind: 'press-release', additions: added, now }));

const writers = {
  md: (document: LeitbildDocument) => documentMarkdown(listComments(document)),
  txt: (document: LeitbildDocument) => documentText(listComments(document)),
  html: (document: LeitbildDocument) => htmlFile(listComments(document), new Map(), ''),
  docx: (document: LeitbildDocument) =>
    documentDocx(document, {
      now,
      pictures: new Map(),
      fontsEmbedded: false,
      svgToPng: () => Promise.resolve(new Uint8Array()),
    }),
};

async function roundTrip(session: SessionDocument, format: keyof typeof writers, added: DocumentAddition[]) {
  const document = build(session, added);
  const written = await writers[format](document);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written);
  const { blocks } = await readTextFile(`text.${format}`, bytes);
  return assembleImport(recogniseParts(blocks, boilerplateLines(session.workshop)));
}

describe.each(Object.entries(sessions))('What Leitbild wrote of the %s session', (_, make) => {
  const cases = (['md', 'txt', 'html', 'docx'] as const).flatMap((format) =>
    Object.entries(additions).map(([what, added]) => [format, what, added] as const),
  );
  test.each(cases)('comes back from %s %s', async (format, _, added) => {
    const session = make();
    const slice = session.steps['press-release'];
    const { parts, questions } = await roundTrip(session, format, added);
    const words = Object.fromEntries(partIds.map((id) => [id, normalizedText(parts[id] ?? [])]));
    expect(words).toEqual(Object.fromEntries(partIds.map((id) => [id, normalizedText(slice.parts[id])])));
    const asked = (['customer', 'internal'] as const).flatMap((audience) =>
      inOrder(slice.questions)
        .filter(([, item]) => item.audience === audience)
        .map(([, { question, answer }]) => [audience, question, normalizedText(answer)]),
    );
    expect(questions.map(({ audience, question, answer }) => [audience, question, normalizedText(answer)])).toEqual(
      asked,
    );
  });
});
