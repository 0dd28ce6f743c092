import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../main/export/clean-document';
import { documentDocx } from '../../main/export/docx';
import { documentHtml } from '../../main/export/html';
import { documentMarkdown } from '../../main/export/markdown';
import { readTextFile } from '../../renderer/steps/press-release/take/read-text-file';
import { inOrder } from '../../workshop/collection';
import { buildDocument } from '../../workshop/documents';
import { partIds } from '../../workshop/press-release/terms';
import { recogniseParts } from '../../workshop/press-release/take/recognise-parts';
import { takenText, wordsOf } from '../../workshop/press-release/take/taken-text';
import type { SessionDocument } from '../../workshop/session';
import { exampleSession } from '../fixtures/example-session';
import { sampleSession } from '../fixtures/sample-session';

const now = '2026-11-12T16:00:00.000Z';
const sessions = { example: exampleSession, german: () => sampleSession('de'), english: () => sampleSession('en') };

const writers = {
  md: (session: SessionDocument) => documentMarkdown(buildDocument('press-release', session, now)),
  html: (session: SessionDocument) =>
    documentHtml(cleanDocument(buildDocument('press-release', session, now)), {
      fontStyle: '',
      pictureAddress: () => null,
    }),
  docx: (session: SessionDocument) =>
    documentDocx(cleanDocument(buildDocument('press-release', session, now)), {
      now,
      pictures: new Map(),
      rasterise: () => Promise.reject(new Error('no pictures here')),
    }),
};

async function roundTrip(session: SessionDocument, format: keyof typeof writers) {
  const written = await writers[format](session);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written);
  const { blocks } = await readTextFile(`text.${format}`, bytes);
  const { organisation, confidentiality } = session.steps.kickoff;
  const document = buildDocument('press-release', session, now);
  return takenText(
    recogniseParts(blocks, [
      organisation,
      confidentiality,
      document.organisation,
      document.confidentiality,
      document.name,
    ]),
  );
}

describe.each(Object.entries(sessions))('What Leitbild wrote of the %s session', (_, make) => {
  test.each(['md', 'html', 'docx'] as const)('comes back from %s', async (format) => {
    const session = make();
    const slice = session.steps['press-release'];
    const { parts, questions } = await roundTrip(session, format);
    const words = Object.fromEntries(partIds.map((id) => [id, wordsOf(parts[id] ?? [])]));
    expect(words).toEqual(Object.fromEntries(partIds.map((id) => [id, wordsOf(slice.parts[id])])));
    const asked = (['customer', 'internal'] as const).flatMap((audience) =>
      inOrder(slice.questions)
        .filter(([, item]) => item.audience === audience)
        .map(([, { question, answer }]) => [audience, question, wordsOf(answer)]),
    );
    expect(questions.map(({ audience, question, answer }) => [audience, question, wordsOf(answer)])).toEqual(asked);
  });
});
