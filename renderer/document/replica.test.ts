import { applyPatches } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Patch, PatchResult } from '../../preload/contract';
import { createSession } from '../../workshop/session';
import { Replica } from './replica';
import { maxUndoEntries } from './undo-stack';

const savedAt = '2027-03-31T09:00:00.000Z';
const start = createSession(
  { title: 'Anfang', preset: 'half-day', language: 'de', today: '2027-03-31', newId: () => 'id' },
  'session',
  savedAt,
);
const earlier = {
  ...start,
  workshop: { ...start.workshop, organisation: 'Früher', title: 'Früher' },
};

/** A replica and a main process that answers when told to. */
function open(now?: () => number) {
  const main = { session: start, revision: 0 };
  const answers: (() => void)[] = [];
  const replica = new Replica({
    session: start,
    revision: 0,
    savedRevision: 0,
    savedAt,
    onRefused: () => {},
    ...(now ? { now } : {}),
    send: (_, patches: Patch[]) =>
      new Promise<PatchResult>((resolve) => {
        main.session = applyPatches(main.session, patches);
        main.revision += 1;
        const { revision } = main;
        answers.push(() => resolve({ status: 'ok', revision }));
      }),
  });
  const restore = () => {
    main.session = earlier;
    main.revision += 1;
    replica.receive(main.revision, [{ op: 'replace', path: ['workshop'], value: earlier.workshop }]);
    const result = { ...main };
    return () => replica.replace(result.session, result.revision);
  };
  const answerAll = async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await Promise.resolve();
      for (const answer of answers.splice(0)) answer();
    }
    await replica.settle();
  };
  return { main, replica, restore, answerAll };
}

const write = (replica: Replica, organisation: string) =>
  replica.edit('workshop', 'updateDetails', { change: { organisation } });
const shown = (replica: Replica) => replica.store.getState().session.workshop;

describe('When main has replaced the session', () => {
  test('an edit made before its answer arrives stays, here as there', async () => {
    const { main, replica, restore, answerAll } = open();
    const arrive = restore();
    write(replica, 'Gleich danach');
    await answerAll();
    arrive();
    expect(shown(replica)).toMatchObject({ title: 'Früher', organisation: 'Gleich danach' });
    write(replica, 'Und weiter');
    await answerAll();
    expect(replica.store.getState()).toMatchObject({ revision: main.revision, unsent: false });
    expect(shown(replica)).toEqual(main.session.workshop);
  });

  test('an edit still under way stays', async () => {
    const { main, replica, restore, answerAll } = open();
    const arrive = restore();
    write(replica, 'Unterwegs');
    await Promise.resolve();
    arrive();
    expect(shown(replica).organisation).toBe('Unterwegs');
    await answerAll();
    expect(shown(replica)).toEqual(main.session.workshop);
  });

  test('a revision that jumped is taken over, and nothing can be undone', async () => {
    const { replica, answerAll } = open();
    write(replica, 'Davor');
    await answerAll();
    replica.replace(earlier, 40);
    expect(replica.store.getState()).toMatchObject({ session: earlier, revision: 40 });
    expect(replica.undo('kickoff')).toBeNull();
  });
});

describe('Edits of the workshop facts', () => {
  test('are undone in the kick-off, the step whose screen edits them', () => {
    const { replica } = open();
    write(replica, 'Stadtwerke');
    expect(replica.store.getState().undo).toEqual({ kickoff: { slice: 'workshop', command: 'updateDetails' } });
    expect(replica.undo('kickoff')).toEqual({ slice: 'workshop', command: 'updateDetails' });
    expect(shown(replica).organisation).toBe('');
  });

  test('are undone in the step on screen when they are made there', () => {
    const { replica } = open();
    const saying = { id: 'saying', step: 'roadmap', text: 'Und wann merke ich das?', at: savedAt } as const;
    replica.edit('workshop', 'recordSaying', saying, { undoIn: 'roadmap' });
    expect(replica.undo('kickoff')).toBeNull();
    expect(replica.undo('roadmap')).toEqual({ slice: 'workshop', command: 'recordSaying' });
    expect(shown(replica).sayings).toEqual({});
  });
});

test('texts of an edit are cleaned', () => {
  const { replica } = open();
  replica.edit('workshop', 'updateDetails', { change: { organisation: 'Mu\u0308ller\u0007\u000b& Co' } });
  expect(replica.store.getState().session.workshop.organisation).toBe('Müller\n& Co');
});

test('when the clock is set back between two edits, each undo takes back one edit', () => {
  const times = [10_000_000, 6_400_000];
  const { replica } = open(() => times.shift() ?? 0);
  const merge = { undo: { merge: 'organisation' } };
  replica.edit('workshop', 'updateDetails', { change: { organisation: 'eins' } }, merge);
  replica.edit('workshop', 'updateDetails', { change: { organisation: 'zwei' } }, merge);
  replica.undo('kickoff');
  expect(shown(replica).organisation).toBe('eins');
  replica.undo('kickoff');
  expect(shown(replica).organisation).toBe('');
});

describe('The history of a step', () => {
  const names = (replica: Replica) => {
    const { done, undone } = replica.history('kickoff');
    return { done: done.map(({ id }) => id), undone: undone.map(({ id }) => id) };
  };

  test('going to an edit undoes or redoes all between in one request', async () => {
    const { main, replica, answerAll } = open(() => 0);
    for (const name of ['A', 'B', 'C', 'D']) write(replica, name);
    await answerAll();
    const { done } = names(replica);
    const [first = 0, , third = 0] = done;
    const revision = main.revision;
    replica.goToEdit('kickoff', first);
    expect(shown(replica).organisation).toBe('A');
    expect(names(replica)).toEqual({ done: [first], undone: done.slice(1) });
    await answerAll();
    expect(main.revision).toBe(revision + 1);
    expect(main.session.workshop.organisation).toBe('A');
    replica.goToEdit('kickoff', third);
    expect(shown(replica).organisation).toBe('C');
    replica.goToEdit('kickoff', 0);
    expect(shown(replica).organisation).toBe('');
    replica.goToEdit('kickoff', done[3] ?? 0);
    expect(shown(replica).organisation).toBe('D');
    expect(names(replica)).toEqual({ done, undone: [] });
  });

  test('nothing happens for an edit that is not in it', () => {
    const { replica } = open(() => 0);
    write(replica, 'A');
    replica.goToEdit('kickoff', -1);
    expect(shown(replica).organisation).toBe('A');
  });

  test('it says that older edits were dropped', () => {
    const { replica } = open(() => 0);
    for (let at = 0; at < maxUndoEntries; at += 1) write(replica, `Name ${at}`);
    expect(replica.history('kickoff').isCut).toBe(false);
    write(replica, 'Noch einer');
    expect(replica.history('kickoff')).toMatchObject({ isCut: true, done: { length: maxUndoEntries } });
  });
});
