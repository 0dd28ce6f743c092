import { documentKinds } from '../../workshop/document-definitions/document-registry';
import { expect, test } from 'vitest';
import { documentMarkdown } from '../../main/export/markdown';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { emptySession, exampleSession } from '../fixtures/example-session';

const now = '2026-11-12T16:00:00.000Z';

test.each(documentKinds)('%s of the example session', async (kind) => {
  const text = documentMarkdown(buildDocument(exampleSession(), { kind, additions: ['faq'], now }));
  await expect(text).toMatchFileSnapshot(`documents/${kind}.md`);
});

test('an English document is in English throughout', () => {
  const session = exampleSession();
  session.workshop.language = 'en';
  const text = documentMarkdown(buildDocument(session, { kind: 'roadmap', additions: ['faq'], now }));
  for (const words of ['Where we want to go', 'Decisions needed', '12 November 2026', 'by month 3', 'Golden thread'])
    expect(text.toLowerCase()).toContain(words.toLowerCase());
  for (const words of ['Red thread', 'red thread', 'Vertraulich', 'Jetzt', 'Wohin', 'Anhang', 'Stand', 'Heute'])
    expect(text).not.toContain(words);
});

test.each(documentKinds)('%s of an empty session is short and has no empty headings', (kind) => {
  const session = emptySession();
  // The agenda of a fresh session is planned.
  const unplanned = { ...session, workshop: { ...session.workshop, agenda: {} } };
  const document = buildDocument(unplanned, { kind, additions: ['faq'], now });
  expect(document.title).toBe('Workshop ohne Titel');
  expect(document.contentsHeading).toBe('');
  expect(document.blocks.filter((block) => block.kind === 'heading')).toEqual([]);
  expect(documentMarkdown(document).length).toBeLessThan(200);
});
