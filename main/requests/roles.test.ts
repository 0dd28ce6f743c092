import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedSessions } from '../../test/fixtures/planted-session';
import { requestNames } from '../../preload/names';
import type { RequestName } from '../../preload/contract';
import { png } from '../session/testing/pictures';
import { sha256 } from '../session/storage/sha256';
import { openWorkshop, testService } from './testing/service';

const allowed: Record<'room' | 'phone', RequestName[]> = {
  room: [
    'session.open',
    'session.close',
    'session.readAsset',
    'settings.get',
    'room.state',
    'room.press',
    'voices.count',
  ],
  phone: ['session.open', 'session.close', 'session.readAsset'],
};

test.each(['room', 'phone'] as const)('A %s may request only what its role names', async (role) => {
  const { connect } = testService();
  const client = connect(role);
  const answers = await Promise.all(
    requestNames.map(async (name) => {
      const result = await client.attempt(name, { key: 'x', takeOver: false });
      return [name, result.includes(`${role} may not request`)] as const;
    }),
  );
  expect(
    answers
      .filter(([, isRefused]) => !isRefused)
      .map(([name]) => name)
      .sort(),
  ).toEqual([...allowed[role]].sort());
});

test('A name that the contract does not have is refused, also those of every object', async () => {
  const { connect } = testService();
  const { attempt } = connect('facilitator');
  for (const name of ['session.eval', 'constructor', '__proto__', 'toString', '']) {
    expect(await attempt(name, undefined)).toMatch(/^Error: Refused/);
  }
});

test('Input that does not fit its schema is refused, and a handler that throws says nothing but its name', async () => {
  const { connect, errors } = testService();
  const { request, attempt } = connect('facilitator');
  expect(await attempt('session.open', { key: 'x' })).toMatch(/^Error: Refused/);
  expect(await attempt('session.flush', { key: 'x', more: 1 })).toMatch(/^Error: Refused/);
  await expect(request('session.readAsset', { key: 'x', asset: `${'0'.repeat(64)}.png` })).rejects.toThrow(
    'Failed: session.readAsset',
  );
  expect(errors.map(([message]) => message)).toEqual(['session.readAsset failed']);
});

test('What a session hides is never sent to the room or a phone, whatever the facilitator does', async () => {
  const sessions = fc.sample(plantedSessions, 12);
  const { connect } = testService();
  const facilitator = connect('facilitator');
  const room = connect('room');
  const phone = connect('phone');
  const key = await openWorkshop(facilitator);
  let revision = 0;
  const patch = async (path: string[], value: unknown) => {
    const patches = [{ op: 'replace' as const, path, value }];
    const result = await facilitator.request('session.patch', { key, baseRevision: revision, patches });
    expect(result.status).toBe('ok');
    revision = result.revision;
  };

  for (const [index, { workshop, steps }] of sessions.entries()) {
    await patch(['workshop'], workshop);
    await patch(['steps'], steps);
    if (index === 2) {
      for (const { request } of [room, phone]) await request('session.open', { key, takeOver: true });
    }
    // A note that lay open is turned face down and written on.
    const [id] = Object.entries(steps['vision-board'].elements).find(([, { type }]) => type === 'note') ?? [];
    if (id !== undefined) {
      await patch(['steps', 'vision-board', 'elements', id, 'hidden'], true);
      await patch(['steps', 'vision-board', 'elements', id, 'text'], 'secret-9999');
    }
    if (index === 5) await facilitator.request('session.takeSnapshot', { key, name: 'secret-9998' });
  }
  const [snapshot] = (await facilitator.request('session.snapshots', { key })).filter(({ name }) => name !== '');
  await facilitator.request('session.restoreSnapshot', { key, snapshot: snapshot?.snapshot ?? '' });
  await facilitator.request('session.flush', { key });
  for (const { attempt } of [room, phone]) {
    for (const name of requestNames) await attempt(name, { key, takeOver: false });
  }

  expect(room.events.length).toBeGreaterThan(20);
  expect(JSON.stringify(room.traffic)).toMatch(/room-\d{4}/);
  expect(JSON.stringify(phone.traffic)).toMatch(/shown-\d{4}/);
  expect(JSON.stringify(facilitator.traffic)).toMatch(/secret-\d{4}/);
  expect(JSON.stringify([room.traffic, phone.traffic])).not.toMatch(/secret-\d{4}/);
  expect(JSON.stringify(phone.traffic)).not.toMatch(/room-\d{4}/);
  expect(room.events.map(([name]) => name).filter((name) => name !== 'session.changed')).toEqual([]);
});

test('A picture is read by the room only as long as the room sees it', async () => {
  const { connect } = testService();
  const facilitator = connect('facilitator');
  const room = connect('room');
  const phone = connect('phone');
  const key = await openWorkshop(facilitator);
  const bytes = Uint8Array.from(png(9, 9));
  const asset = `${sha256(bytes)}.png`;
  await facilitator.request('session.addAsset', { key, bytes });
  for (const { request } of [room, phone]) await request('session.open', { key, takeOver: false });
  const read = ({ request }: typeof room) => request('session.readAsset', { key, asset });
  await expect(read(room)).rejects.toThrow('Failed');

  const patches = [{ op: 'replace' as const, path: ['workshop', 'emptyChair', 'picture'], value: asset }];
  await facilitator.request('session.patch', { key, baseRevision: 0, patches });
  expect(await read(room)).toEqual(bytes);
  await expect(read(phone)).rejects.toThrow('Failed');
  await expect(connect('room', 'stranger').request('session.readAsset', { key, asset })).rejects.toThrow('Failed');
});
