import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Patch } from '../../preload/contract';
import { readEnvelope, writeEnvelope } from './storage/envelope';
import type { SessionEvent } from './session-event';
import { fileError } from './testing/memory-file-system';
import { driveWithSession, onDrive, openStore, session } from './testing/stores';
import { exampleSession, randomNumbers, stored, titlePatch } from './testing/sessions';

const wholeContent = ({ workshop, voices, steps }: typeof session) => [
  { op: 'replace', path: ['workshop'], value: workshop },
  { op: 'replace', path: ['voices'], value: voices },
  { op: 'replace', path: ['steps'], value: steps },
];
const title = (store: { session: typeof session }) => store.session.workshop.title;
const ofType = (events: SessionEvent[], type: SessionEvent['type']) => events.filter((event) => event.type === type);

async function changedOutside(content: Uint8Array = writeEnvelope(stored(exampleSession(0, 'von außen'), 50))) {
  const drive = driveWithSession();
  const { store, events } = await openStore(drive);
  store.apply(3, [titlePatch('meins')]);
  await store.flush();
  drive.put('/s/session.json', content);
  return { drive, store, events };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('changes', () => {
  test('increment the revision, are reported with their source, and are on the drive before they count as saved', async () => {
    const drive = driveWithSession();
    const { store, events } = await openStore(drive);
    expect(store.apply(3, [titlePatch('Neu')], 'window 1')).toEqual({ status: 'ok', revision: 4 });
    expect(events).toEqual([{ type: 'changed', revision: 4, patches: [titlePatch('Neu')], source: 'window 1' }]);
    expect(await store.flush()).toEqual({ saved: true, problem: null });
    expect(events.at(-1)).toMatchObject({ type: 'saved', revision: 4 });
    expect(await onDrive(drive)).toEqual({ title: 'Neu', revision: 4 });
  });

  test('from an older revision are applied as long as they fit', async () => {
    const { store } = await openStore(driveWithSession());
    store.apply(3, [titlePatch('eins')]);
    expect(store.apply(3, [titlePatch('zwei')])).toEqual({ status: 'ok', revision: 5 });
    const id = Object.keys(store.session.steps['vision-board'].elements)[0] ?? '';
    const path = ['steps', 'vision-board', 'elements', id];
    store.apply(5, [{ op: 'remove', path }]);
    expect(store.apply(5, [{ op: 'replace', path: [...path, 'x'], value: 7 }])).toMatchObject({ status: 'refused' });
  });

  test.each<[string, Patch]>([
    ['a value that does not fit', { op: 'replace', path: ['workshop', 'startTime'], value: 'später' }],
    ['an unknown member', { op: 'add', path: ['workshop', 'extra'], value: 1 }],
    ['a removed member', { op: 'remove', path: ['workshop', 'title'] }],
    ['a path that leads nowhere', { op: 'replace', path: ['steps', 'nothing', 'there'], value: 1 }],
    ['the header', { op: 'replace', path: ['header', 'id'], value: 'other' }],
    ['the whole session', { op: 'replace', path: ['__proto__'], value: {} }],
    ['a prototype', { op: 'add', path: ['steps', '__proto__', 'polluted'], value: true }],
    ['a constructor', { op: 'add', path: ['steps', 'constructor', 'prototype', 'polluted'], value: true }],
    [
      'an item with the id of a constructor',
      { op: 'add', path: ['steps', 'vision-board', 'elements', 'constructor'], value: {} },
    ],
    [
      'a prototype inside a value',
      {
        op: 'add',
        path: ['steps', 'press-release', 'parts', 'headline'],
        value: JSON.parse('[{"type":"paragraph","children":[],"__proto__":{"polluted":true}}]'),
      },
    ],
    [
      'a value that JSON cannot hold',
      {
        op: 'replace',
        path: ['steps', 'press-release', 'parts', 'headline'],
        value: [{ type: 'paragraph', children: [], extra: 1n }],
      },
    ],
  ])('are refused for %s, and nothing changes', async (_, patch) => {
    const { store, events } = await openStore(driveWithSession());
    expect(store.apply(3, [titlePatch('halb'), patch])).toEqual({ status: 'refused', session, revision: 3 });
    expect(events).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('from a revision that does not exist here are refused', async () => {
    const { store } = await openStore(driveWithSession());
    expect(store.apply(4, [titlePatch('Zukunft')])).toMatchObject({ status: 'refused', revision: 3 });
  });

  test('of any shape never throw and never break the session', async () => {
    const { store } = await openStore(driveWithSession());
    const key = fc.oneof(
      fc.constantFrom('steps', 'workshop', 'title', 'vision-board', 'elements', 'header', 'toString', 'length'),
      fc.string({ maxLength: 5 }),
      fc.nat(3),
    );
    const patch = fc.record({
      op: fc.constantFrom('add', 'remove', 'replace'),
      path: fc.array(key, { minLength: 1, maxLength: 5 }),
      value: fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    });
    fc.assert(
      fc.property(fc.array(patch, { minLength: 1, maxLength: 3 }), (patches) => {
        const result = store.apply(store.revision, patches);
        expect(['ok', 'refused']).toContain(result.status);
        expect(readEnvelope(writeEnvelope(stored(store.session))).status).toBe('ok');
        expect(store.session.header).toEqual(session.header);
      }),
      { numRuns: 400, seed: 20270331 },
    );
  });
});

describe('a failing drive', () => {
  test('keeps the session in memory, reports the cause, and saves automatically when writing works again', async () => {
    const drive = driveWithSession();
    const { store, events } = await openStore(drive);
    vi.useFakeTimers();
    let code = 'ENOSPC';
    drive.before = (operation) => {
      if (operation === 'write' && code) throw fileError(code);
    };
    store.apply(3, [titlePatch('eins')]);
    await vi.advanceTimersByTimeAsync(10);
    expect(events.at(-1)).toEqual({ type: 'saveFailed', problem: 'full' });
    store.apply(4, [titlePatch('zwei')]);
    expect(await store.flush()).toEqual({ saved: false, problem: 'full' });
    expect(await store.close()).toEqual({ saved: false, problem: 'full' });
    expect(title(store)).toBe('zwei');
    code = '';
    await vi.advanceTimersByTimeAsync(31_000);
    expect(events.at(-1)).toMatchObject({ type: 'saved', revision: 5 });
    expect(await onDrive(drive)).toEqual({ title: 'zwei', revision: 5 });
  });

  test.each([
    ['EACCES', 'denied'],
    ['EROFS', 'denied'],
    ['EIO', 'failed'],
    ['EDQUOT', 'full'],
    ['ENODEV', 'gone'],
  ])('%s is told as %s', async (code, problem) => {
    const drive = driveWithSession();
    const { store } = await openStore(drive);
    drive.before = (operation) => {
      if (operation === 'create') throw fileError(code);
    };
    store.apply(3, [titlePatch('x')]);
    expect(await store.flush()).toEqual({ saved: false, problem });
  });

  test('a disconnected drive is reported as gone', async () => {
    const drive = driveWithSession();
    const { store } = await openStore(drive);
    await store.flush();
    await drive.rename('/s', '/unplugged');
    store.apply(3, [titlePatch('x')]);
    expect(await store.flush()).toEqual({ saved: false, problem: 'gone' });
    await drive.rename('/unplugged', '/s');
    expect(await store.flush()).toEqual({ saved: true, problem: null });
    expect(await onDrive(drive)).toMatchObject({ title: 'x' });
  });

  test('no acknowledged revision is lost when the power fails at any operation', async () => {
    let cut = 0;
    for (let nth = 1; nth <= 160; nth += 1) {
      const drive = driveWithSession();
      const { store, events } = await openStore(drive);
      let count = 0;
      drive.before = () => {
        if ((count += 1) === nth) {
          drive.die();
          throw fileError('EIO');
        }
      };
      for (let revision = 3; revision < 9; revision += 1) {
        store.apply(revision, [titlePatch(`Stand ${revision + 1}`)]);
        if (revision % 2 === 0) await store.flush();
      }
      await store.close(true);
      if (drive.dead) cut += 1;
      const saved = Math.max(3, ...events.map((event) => (event.type === 'saved' ? event.revision : 0)));
      const next = drive.afterPowerCut(randomNumbers(nth));
      const reopened = await openStore(next, true);
      expect(reopened.store.revision, `after operation ${nth}`).toBeGreaterThanOrEqual(saved);
      expect(reopened.store.recovery).toBeNull();
      await reopened.store.close();
    }
    expect(cut).toBeGreaterThan(30);
  });
});

describe('changed by another program', () => {
  test('is detected before saving, and nothing is written', async () => {
    const { drive, store, events } = await changedOutside();
    store.apply(4, [titlePatch('meins, später')]);
    expect(await store.flush()).toMatchObject({ saved: false });
    expect(events.at(-1)).toEqual({ type: 'changedOutside' });
    expect(await onDrive(drive)).toEqual({ title: 'von außen', revision: 50 });
  });

  test('is detected by checkOutside and reported once', async () => {
    const { store, events } = await changedOutside();
    await store.checkOutside();
    await store.checkOutside();
    expect(ofType(events, 'changedOutside')).toHaveLength(1);
  });

  test('own saves do not count as changes by another program', async () => {
    const drive = driveWithSession();
    const { store, events } = await openStore(drive);
    for (let revision = 3; revision < 30; revision += 1) {
      store.apply(revision, [titlePatch(`${revision}`)]);
      if (revision % 3 === 0) void store.flush();
      await store.checkOutside();
    }
    await store.flush();
    expect(ofType(events, 'changedOutside')).toEqual([]);
  });

  test('keeping the state in memory writes it, and the other state becomes a snapshot', async () => {
    const { drive, store } = await changedOutside();
    await store.checkOutside();
    store.apply(4, [titlePatch('meins, später')]);
    expect(title(await store.resolveOutside('mine'))).toBe('meins, später');
    expect((await onDrive(drive)).title).toBe('meins, später');
    const [entry] = await store.history.list();
    expect(entry?.reason).toBe('before');
    expect(title(await store.restoreSnapshot(entry?.snapshot ?? ''))).toBe('von außen');
  });

  test('loading the state on the drive sends it to all windows, and the state in memory becomes a snapshot', async () => {
    const { drive, store, events } = await changedOutside();
    store.apply(4, [titlePatch('meins, später')]);
    await store.checkOutside();
    expect(await store.resolveOutside('disk')).toMatchObject({ revision: 51 });
    expect(title(store)).toBe('von außen');
    const patches = wholeContent(store.session);
    expect(ofType(events, 'changed').at(-1)).toEqual({ type: 'changed', revision: 51, patches, source: null });
    expect(await onDrive(drive)).toEqual({ title: 'von außen', revision: 51 });
    const [entry] = await store.history.list();
    expect(title(await store.restoreSnapshot(entry?.snapshot ?? ''))).toBe('meins, später');
  });

  test('an unreadable file is renamed, and the state in memory is written', async () => {
    const { drive, store } = await changedOutside(Buffer.from('{"half'));
    await store.checkOutside();
    expect(title(await store.resolveOutside('disk'))).toBe('meins');
    expect((await onDrive(drive)).title).toBe('meins');
    const kept = drive.paths().find((path) => path.includes('damaged')) ?? '';
    expect(Buffer.from(await drive.read(kept)).toString()).toBe('{"half');
  });
});

describe('taken over by another process', () => {
  test('the session becomes read-only, writes nothing, and unsaved work is written to the history', async () => {
    const drive = driveWithSession();
    const first = await openStore(drive);
    const second = await openStore(drive, true);
    second.store.apply(3, [titlePatch('der Zweite')]);
    await second.store.flush();
    first.store.apply(3, [titlePatch('der Erste')]);
    expect(await first.store.flush()).toMatchObject({ saved: false });
    expect(first.events.at(-1)).toMatchObject({ type: 'lockLost' });
    expect(first.store.readOnly).toBe(true);
    expect(first.store.apply(4, [titlePatch('noch einmal')])).toMatchObject({ status: 'refused' });
    expect(await first.store.close()).toEqual({ saved: true, problem: null });
    expect(await onDrive(drive)).toEqual({ title: 'der Zweite', revision: 4 });
    const [entry] = await second.store.history.list();
    expect(title(await second.store.restoreSnapshot(entry?.snapshot ?? ''))).toBe('der Erste');
    expect(await second.store.flush()).toMatchObject({ saved: true });
  });
});

test('taken over while the drive is full, unsaved work stays open', async () => {
  const drive = driveWithSession();
  const first = await openStore(drive);
  await vi.waitFor(async () => expect(await first.store.history.list()).toHaveLength(1));
  await openStore(drive, true);
  drive.before = (operation, path) => {
    if (operation === 'write' && path.includes('history')) throw fileError('ENOSPC');
  };
  first.store.apply(3, [titlePatch('nirgends')]);
  expect(await first.store.close()).toMatchObject({ saved: false });
  expect(title(first.store)).toBe('nirgends');
});

describe('snapshots', () => {
  test('are taken every five minutes of work', async () => {
    const { store } = await openStore(driveWithSession());
    await vi.waitFor(async () => expect(await store.history.list()).toHaveLength(1));
    const start = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    for (let minute = 1; minute <= 21; minute += 1) {
      vi.setSystemTime(start + minute * 60_000);
      store.apply(store.revision, [titlePatch(`Minute ${minute}`)]);
    }
    vi.useRealTimers();
    await vi.waitFor(async () => {
      expect((await store.history.list()).map(({ reason }) => reason)).toEqual([
        'interval',
        'interval',
        'interval',
        'interval',
        'opened',
      ]);
    });
  });

  test('an edit that is made while a state is restored is in the history', async () => {
    const drive = driveWithSession();
    const { store } = await openStore(drive);
    await store.history.takeNamed('Mittag');
    store.apply(3, [titlePatch('Nachmittag')]);
    const [noon] = await store.history.list();
    let edited = false;
    drive.before = (operation, path) => {
      if (edited || operation !== 'write' || !path.startsWith('/s/history/')) return;
      edited = true;
      store.apply(4, [titlePatch('Abend')]);
    };
    expect(title(await store.restoreSnapshot(noon?.snapshot ?? ''))).toBe('Anfang');
    const [newest] = await store.history.list();
    expect(title(await store.restoreSnapshot(newest?.snapshot ?? ''))).toBe('Abend');
  });

  test('restoring takes a snapshot of the current state and keeps the id of the session', async () => {
    const drive = driveWithSession();
    const { store, events } = await openStore(drive);
    await store.history.takeNamed('Mittag');
    store.apply(3, [titlePatch('Nachmittag')]);
    const noon = (await store.history.list()).find(({ name }) => name === 'Mittag');
    const restored = await store.restoreSnapshot(noon?.snapshot ?? '');
    expect(restored.revision).toBe(5);
    expect(title(restored)).toBe('Anfang');
    expect(restored.session.header).toEqual(session.header);
    const patches = wholeContent(restored.session);
    expect(ofType(events, 'changed').at(-1)).toMatchObject({ revision: 5, patches });
    await store.flush();
    expect(await onDrive(drive)).toEqual({ title: 'Anfang', revision: 5 });
    const [before] = await store.history.list();
    expect(title(await store.restoreSnapshot(before?.snapshot ?? ''))).toBe('Nachmittag');
  });
});
