import { applyPatches } from 'immer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Patch, PatchResult } from '../../preload/contract';
import { createSession } from '../../workshop/session';
import type { BoardElement } from '../../workshop/vision-board/schema';
import { Replica } from './replica';

const savedAt = '2027-03-31T09:00:00.000Z';
const options = { title: 'Test', preset: 'half-day', language: 'de', today: '2027-03-31', newId: () => 'id' } as const;
const place = { x: 0, y: 0, width: 200, height: 200 };
const note = (text: string, group: string | null): BoardElement => ({
  ...place,
  type: 'note',
  order: 'a0',
  locked: false,
  hidden: false,
  text,
  group,
  colour: 'yellow',
  author: null,
  sentOn: {},
});

/** Every slice takes longer than a pause allows. */
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
});
afterEach(() => vi.restoreAllMocks());

function open() {
  const session = createSession(options, 'session', savedAt);
  const main = { session, revision: 0 };
  const sent: Patch[][] = [];
  const replica = new Replica({
    session,
    revision: 0,
    savedRevision: 0,
    savedAt,
    onRefused: () => {
      throw new Error('Refused');
    },
    send: async (_, patches): Promise<PatchResult> => {
      sent.push(patches);
      main.session = applyPatches(main.session, patches);
      main.revision += 1;
      return { status: 'ok', revision: main.revision };
    },
  });
  return { main, sent, replica, board: () => replica.store.getState().session.steps['vision-board'] };
}

const slices = Array.from({ length: 4 }, (_, index) => ({
  elements: [{ id: `n${index}`, element: note(`Notiz ${index}`, 'g') }],
  groups: (index === 0 ? { g: '' } : {}) as Record<string, string>,
  hasMore: index < 3,
}));
const placed = (replica: Replica, more = {}) => replica.editInSlices('vision-board', 'addElements', slices, more);
const texts = (elements: Readonly<Record<string, BoardElement>>) =>
  Object.values(elements)
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map((element) => ('text' in element ? element.text : ''));

test('the slices of an edit are one message, one undo entry, and in their order', async () => {
  const { main, sent, replica, board } = open();
  const seen = new Set<number>();
  replica.store.subscribe(() => seen.add(Object.keys(board().elements).length));
  const progress: number[] = [];
  expect(await placed(replica, { onProgress: (done: number) => progress.push(done) })).toBe(true);
  await replica.settle();
  expect([...seen]).toEqual([4]);
  expect(progress).toEqual([1, 2, 3, 4]);
  expect(sent).toHaveLength(1);
  expect(texts(board().elements)).toEqual(['Notiz 0', 'Notiz 1', 'Notiz 2', 'Notiz 3']);
  // A group whose members come in several slices stays whole.
  expect(Object.values(board().elements).map(({ group }) => group)).toEqual(['g', 'g', 'g', 'g']);
  expect(replica.undo('vision-board')).toEqual({ slice: 'vision-board', command: 'addElements' });
  await replica.settle();
  expect(board()).toEqual(createSession(options, 'session', savedAt).steps['vision-board']);
  expect(main.session.steps['vision-board']).toEqual(board());
  expect(replica.undo('vision-board')).toBeNull();
  replica.redo('vision-board');
  expect(texts(board().elements)).toHaveLength(4);
});

test('a cancelled edit leaves nothing: no element, no undo entry, no message', async () => {
  const { sent, replica, board } = open();
  const before = replica.store.getState();
  const cancelling = new AbortController();
  const onProgress = (done: number) => {
    if (done === 2) cancelling.abort();
  };
  await expect(placed(replica, { signal: cancelling.signal, onProgress })).rejects.toThrow('abort');
  await replica.settle();
  expect(replica.store.getState()).toBe(before);
  expect(board().elements).toEqual({});
  expect(sent).toEqual([]);
});

test('an edit that is cancelled with its last slice leaves nothing either', async () => {
  const { replica, board } = open();
  const cancelling = new AbortController();
  const onProgress = (done: number) => {
    if (done === slices.length) cancelling.abort();
  };
  await expect(placed(replica, { signal: cancelling.signal, onProgress })).rejects.toThrow('abort');
  expect(board().elements).toEqual({});
});

test('edits that are made meanwhile are kept, and undone on their own', async () => {
  const { main, replica, board } = open();
  let count = 0;
  const onProgress = () => {
    // In every attempt, so that the last one must be made without a pause.
    count += 1;
    const written = { ...place, text: `Von Hand ${count}`, colour: 'yellow', author: null } as const;
    replica.edit('vision-board', 'addNote', { id: `hand${count}`, note: written });
  };
  expect(await placed(replica, { onProgress })).toBe(true);
  await replica.settle();
  expect(count).toBeGreaterThan(2);
  const hands = Array.from({ length: count }, (_, index) => `Von Hand ${index + 1}`);
  expect(texts(board().elements)).toEqual([...hands, 'Notiz 0', 'Notiz 1', 'Notiz 2', 'Notiz 3']);
  expect(main.session).toEqual(replica.store.getState().session);
  replica.undo('vision-board');
  expect(texts(board().elements)).toEqual(hands);
});

test('an edit that may not be shown at its end, as on a board that was locked meanwhile, changes nothing', async () => {
  const { sent, replica, board } = open();
  expect(await placed(replica, { mayShow: () => false })).toBe(false);
  expect(board().elements).toEqual({});
  expect(sent).toEqual([]);
});
