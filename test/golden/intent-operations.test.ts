import { expect, test } from 'vitest';
import { documentMarkdown } from '../../main/export/markdown';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { languages } from '../../workshop/language';
import { emptySession } from '../fixtures/example-session';
import { sampleSession } from '../fixtures/sample-session';

test.each(languages)('intent and operations of the sample workshop in %s', async (language) => {
  const { intent, operations } = sampleSession(language).steps;
  const session = emptySession();
  session.workshop.language = language;
  Object.assign(session.steps, { intent, operations });
  const text = documentMarkdown(
    buildDocument(session, { kind: 'protocol', additions: [], now: '2026-11-12T16:00:00.000Z' }),
  );
  await expect(text).toMatchFileSnapshot(`documents/intent-operations.${language}.md`);
});
