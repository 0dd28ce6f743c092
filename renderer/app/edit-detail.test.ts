import { produce, produceWithPatches, enablePatches } from 'immer';
import { expect, test } from 'vitest';
import { exampleSession } from '../../test/fixtures/example-session';
import type { SessionDocument } from '../../workshop/session-schema';
import { editDetail } from './edit-detail';

enablePatches();

const parked = {
  text: 'Gilt das auch für Geschäftskunden?',
  owner: '',
  outcome: 'open',
  resultId: null,
  due: '',
  order: 'a0',
} as const;
const when = { step: 'kickoff', at: '2027-03-31T09:00:00Z' } as const;

function detailOf(change: (session: SessionDocument) => void, before = exampleSession()): string {
  const [after, patches] = produceWithPatches(before, change);
  return editDetail(patches, after);
}

const change = (values: object) => (session: SessionDocument) =>
  void Object.assign(session.workshop.parkingLot['p1'] ?? {}, values);

const withTopic = produce(exampleSession(), ({ workshop }) => {
  workshop.parkingLot['p1'] = { ...parked, ...when };
});

test('An edit is told by the words it wrote, or by the item it added or changed', () => {
  const add = ({ workshop }: SessionDocument) => void (workshop.parkingLot['p1'] = { ...parked, ...when });
  expect(detailOf(add)).toBe('Gilt das auch für Geschäftskunden?');
  expect(detailOf(change({ text: 'Kurz' }), withTopic)).toBe('Kurz');
  expect(detailOf(change({ outcome: 'dropped' }), withTopic)).toBe(parked.text);
  expect(detailOf(({ workshop }) => void delete workshop.parkingLot['p1'], withTopic)).toBe('');
});

test('Long words are cut at a word', () => {
  const text = 'Ein sehr langer Text, der in einer schmalen Spalte nicht auf eine einzige Zeile passt';
  expect(detailOf(({ workshop }) => void (workshop.parkingLot['p1'] = { ...parked, ...when, text }))).toBe(
    'Ein sehr langer Text, der in einer schmalen Spalte nicht …',
  );
});

test('A covered note stays covered', () => {
  const hide = ({ steps }: SessionDocument, text: string) => {
    const note = Object.values(steps['vision-board'].elements).find(({ type }) => type === 'note');
    if (note?.type === 'note') Object.assign(note, { text, hidden: true });
  };
  expect(detailOf((session) => hide(session, 'Geheim'))).toBe('');
});
