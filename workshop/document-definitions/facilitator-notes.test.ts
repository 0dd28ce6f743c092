import { expect, test } from 'vitest';
import { exampleSession } from '../../test/fixtures/example-session';
import { sessionCalendar } from '../calendar/session-calendar';
import { stepIds } from '../step';
import { gatherSourceMaterial } from '../source-material';
import { buildDocument } from './build-document';
import { additionsOf, documentKinds } from './document-registry';

const now = '2027-03-31T10:00:00.000Z';

/** The example with notes of the facilitator on every step. */
function withNotes() {
  const session = exampleSession();
  for (const step of stepIds) session.workshop.facilitatorNotes[step] = `note-${step}`;
  return session;
}

test.each(documentKinds)('%s with everything in it holds nothing of the facilitator’s notes', (kind) => {
  const additions = additionsOf(kind).map(([id]) => id);
  const text = JSON.stringify(buildDocument(withNotes(), { kind, additions, now }));
  expect(text.length).toBeGreaterThan(100);
  expect(text).not.toContain('note-');
});

test('neither does the calendar nor the material for the press release', () => {
  expect(JSON.stringify(sessionCalendar(withNotes()))).not.toContain('note-');
  expect(JSON.stringify(gatherSourceMaterial(withNotes()))).not.toContain('note-');
});
