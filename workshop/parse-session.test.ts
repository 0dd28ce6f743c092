import { expect, test } from 'vitest';
import { parseSession, validateChanged, type ParseResult } from './parse-session';
import { schemaVersion } from './migrations/migrate';
import { createSession } from './session';
import type { SessionDocument } from './session-schema';
import type { BoardElement } from './vision-board/schema';

const now = '2027-03-31T09:00:00.000Z';
const options = { title: 'Test', preset: 'half-day', language: 'de', today: '2027-03-31', newId: () => 'id' } as const;
const note = (text: unknown) =>
  ({
    type: 'note',
    order: 'a0',
    group: null,
    locked: false,
    hidden: false,
    x: 0,
    y: 0,
    width: 200,
    height: 200,
    text,
    colour: 'yellow',
    author: null,
    sentOn: {},
  }) as BoardElement;

function withElements(elements: Record<string, BoardElement>): SessionDocument {
  const session = createSession(options, 'session', now);
  return { ...session, steps: { ...session.steps, 'vision-board': { ...session.steps['vision-board'], elements } } };
}

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, note(`Notiz ${index}`)]));

/** The result, and the number of pauses before it. */
function run(changed: unknown, before: SessionDocument): { result: ParseResult; pauses: number } {
  const steps = validateChanged(changed as SessionDocument, before);
  for (let pauses = 0; ; pauses += 1) {
    const { done, value } = steps.next();
    if (done) return { result: value, pauses };
  }
}

test('a changed session is validated as a whole one is, in the same order', () => {
  const before = withElements(many(3));
  const elements = { z: note('Neu'), ...before.steps['vision-board'].elements, a: note('Auch neu') };
  const changed = withElements(elements);
  const { result } = run(changed, before);
  expect(JSON.stringify(result)).toBe(JSON.stringify(parseSession(schemaVersion, changed)));
});

test('elements that did not change are kept as they are, and many new ones are validated with pauses', () => {
  const before = withElements(many(2000));
  const same = before.steps['vision-board'].elements;
  const { result, pauses } = run(withElements({ ...same, neu: note('Neu') }), before);
  expect(pauses).toBe(0);
  expect(result.status === 'ok' && result.session.steps['vision-board'].elements['n7']).toBe(same['n7']);
  expect(run(withElements(many(2000)), withElements({})).pauses).toBeGreaterThan(5);
});

test.each([
  ['an element that does not fit', { ...many(600), n599: note(5) }, 'steps/vision-board/elements/n599/text'],
  ['an element that is none', { n0: null }, 'steps/vision-board/elements/n0'],
  ['an id that is none', { 'a b': note('Text') }, 'steps/vision-board/elements/a b'],
])('%s is refused, wherever it is', (_, elements, place) => {
  const { result } = run(withElements(elements as Record<string, BoardElement>), withElements(many(3)));
  expect(result).toMatchObject({ status: 'damaged' });
  expect(result.status === 'damaged' && result.reason).toContain(place);
});

test('an unchanged element under another id is validated with it', () => {
  const before = withElements(many(1));
  const { n0 } = before.steps['vision-board'].elements;
  expect(run(withElements({ 'a b': n0 } as Record<string, BoardElement>), before).result.status).toBe('damaged');
});

test.each([
  ['a board without elements', { 'vision-board': { groups: {} } }],
  ['elements that are a list', { 'vision-board': { elements: [] } }],
  ['no board', { 'vision-board': null }],
])('%s is refused', (_, change) => {
  const session = withElements({});
  const changed = { ...session, steps: { ...session.steps, ...change } };
  expect(run(changed, session).result.status).toBe('damaged');
});

test('the rest of the session is validated, too', () => {
  const session = withElements(many(2));
  expect(run({ ...session, workshop: { ...session.workshop, title: 7 } }, session).result.status).toBe('damaged');
  expect(run({ ...session, more: 1 }, session).result.status).toBe('damaged');
  const { steps } = session;
  const board = { ...steps['vision-board'], more: 1 };
  expect(run({ ...session, steps: { ...steps, 'vision-board': board } }, session).result.status).toBe('damaged');
});
