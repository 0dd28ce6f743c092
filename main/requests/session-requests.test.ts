import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, titlePatch } from '../session/testing/sessions';
import { openWorkshop, testService } from './testing/service';

const names = (events: readonly [string, unknown][]) => events.map(([name]) => name);

test('A change goes to every facilitator but the one that made it, and to viewers of that session only', async () => {
  const { connect } = testService();
  const first = connect('facilitator', 'first');
  const second = connect('facilitator', 'second');
  const viewer = connect('room', 'viewer');
  const stranger = connect('room', 'stranger');
  const key = await openWorkshop(first);
  await viewer.request('session.open', { key, takeOver: false });
  await first.request('session.patch', { key, baseRevision: 0, patches: [titlePatch('Neu')] });

  expect(names(first.events)).not.toContain('session.changed');
  expect(second.events).toContainEqual(['session.changed', { key, revision: 1, patches: [titlePatch('Neu')] }]);
  expect(names(viewer.events)).toEqual(['session.changed']);
  expect(stranger.events).toEqual([]);

  await viewer.request('session.close', { key });
  await first.request('session.patch', { key, baseRevision: 1, patches: [titlePatch('Neuer')] });
  expect(viewer.events).toHaveLength(1);
});

test('A viewer never opens a session itself', async () => {
  const { service, connect } = testService();
  const key = await service.library.create({ title: 'Zu', preset: 'half-day', language: 'de' });
  const room = connect('room');
  expect(await room.request('session.open', { key, takeOver: true })).toEqual({ status: 'missing' });
  expect(service.library.openKeys()).toEqual([]);
});

test('A session stays open until the last facilitator leaves it', async () => {
  const { service, connect } = testService();
  const first = connect('facilitator', 'first');
  const second = connect('facilitator', 'second');
  const room = connect('room');
  const key = await openWorkshop(first);
  for (const { request } of [second, room]) await request('session.open', { key, takeOver: false });

  expect(await first.request('session.close', { key })).toEqual({ saved: true, problem: null });
  expect(service.library.openKeys()).toEqual([key]);
  await second.request('session.patch', { key, baseRevision: 0, patches: [titlePatch('Weiter')] });
  await second.request('session.close', { key });
  expect(service.library.openKeys()).toEqual([]);
});

test('A facilitator that opens a session while another one leaves it finds it open', async () => {
  const { service, connect } = testService();
  const first = connect('facilitator', 'first');
  const second = connect('facilitator', 'second');
  const key = await openWorkshop(first);
  const opened = second.request('session.open', { key, takeOver: false });
  await first.request('session.close', { key });
  expect((await opened).status).toBe('open');
  expect(service.library.openKeys()).toEqual([key]);
});

test('A workshop that another window has open is not deleted', async () => {
  const { service, connect } = testService();
  const first = connect('facilitator', 'first');
  const second = connect('facilitator', 'second');
  const key = await openWorkshop(first);
  await expect(second.request('library.trash', { key })).rejects.toThrow('Failed: library.trash');
  expect(existsSync(await service.library.folderOf(key))).toBe(true);
  await first.request('session.close', { key });
  await second.request('library.trash', { key });
  expect(await second.request('library.list', undefined)).toEqual([]);
});

test('A session that is saved elsewhere keeps its viewers under the new key', async () => {
  const parent = temporaryFolder();
  const { service, connect } = testService({
    dialogs: {
      chooseFile: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(parent),
      chooseSavePath: () => Promise.resolve(path.join(parent, 'x')),
    },
  });
  const facilitator = connect('facilitator');
  const room = connect('room');
  const key = await openWorkshop(facilitator);
  await room.request('session.open', { key, takeOver: false });
  await facilitator.request('session.saveElsewhere', { key });
  const [newKey = ''] = service.library.openKeys();
  expect(room.events).toEqual([['session.moved', { key, newKey }]]);
  await facilitator.request('session.patch', { key: newKey, baseRevision: 0, patches: [titlePatch('Neu')] });
  expect(room.events.at(-1)).toMatchObject(['session.changed', { key: newKey, revision: 1 }]);
});

test('An edit in several messages is applied as a whole, with its last part', async () => {
  const { connect } = testService();
  const first = connect('facilitator', 'first');
  const second = connect('facilitator', 'second');
  const key = await openWorkshop(first);
  const client = (index: number) => ({
    op: 'replace' as const,
    path: ['workshop', 'organisation'],
    value: `Teil ${index}`,
  });
  const patches = (from: number, count: number) => Array.from({ length: count }, (_, index) => client(from + index));
  await first.request('session.patchPart', { edit: 'a', patches: patches(0, 15_000) });
  await first.request('session.patchPart', { edit: 'a', patches: patches(15_000, 15_000) });
  expect(names(second.events)).not.toContain('session.changed');
  const last = { key, baseRevision: 0, patches: [titlePatch('Neu')] };
  expect(await first.request('session.patch', { ...last, after: { edit: 'a', parts: 2 } })).toEqual({
    status: 'ok',
    revision: 1,
  });
  const changed = second.events.find(([name]) => name === 'session.changed')?.[1];
  expect(changed).toMatchObject({ key, revision: 1, patches: { length: 30_001 } });
  expect(await first.request('session.open', { key, takeOver: false })).toMatchObject({
    session: { workshop: { title: 'Neu', organisation: 'Teil 29999' } },
  });
});

test('An edit with a missing part is not applied', async () => {
  const { connect } = testService();
  const { request, attempt } = connect('facilitator');
  const other = connect('facilitator', 'other');
  const key = await openWorkshop({ request } as never);
  const patches = [titlePatch('Halb')];
  const last = { key, baseRevision: 0, patches, after: { edit: 'a', parts: 2 } };
  expect(await attempt('session.patch', last)).toContain('Failed');
  await request('session.patchPart', { edit: 'a', patches });
  expect(await attempt('session.patch', last)).toContain('Failed');
  await other.request('session.patchPart', { edit: 'a', patches });
  await request('session.patchPart', { edit: 'a', patches });
  await request('session.patchPart', { edit: 'b', patches });
  expect(await attempt('session.patch', last)).toContain('Failed');
  expect(await request('session.open', { key, takeOver: false })).toMatchObject({ revision: 0 });
  expect(await attempt('session.patch', { ...last, after: undefined })).toBe('answered');
});

test('An edit of many patches and one that comes meanwhile are both kept', async () => {
  const { service, connect } = testService();
  const key = await openWorkshop(connect('facilitator'));
  const store = service.library.get(key);
  const client = Array.from({ length: 9000 }, (_, index) => ({
    op: 'replace' as const,
    path: ['workshop', 'organisation'],
    value: `${index}`,
  }));
  const large = store.applyInSlices(0, client, null);
  expect(store.apply(0, [titlePatch('Dazwischen')])).toEqual({ status: 'ok', revision: 1 });
  expect(await large).toEqual({ status: 'ok', revision: 2 });
  expect(store.session.workshop).toMatchObject({ title: 'Dazwischen', organisation: '8999' });
});

test('Parts of an edit of a window that has closed are dropped', async () => {
  const { connect, clients } = testService();
  const first = connect('facilitator', 'first');
  const key = await openWorkshop(first);
  await first.request('session.patchPart', { edit: 'edit', patches: [titlePatch('halb')] });
  clients.remove(first.client);
  const again = connect('facilitator', 'first');
  await again.request('session.open', { key, takeOver: false });
  const rest = { key, baseRevision: 0, patches: [titlePatch('ganz')], after: { edit: 'edit', parts: 1 } };
  expect(await again.attempt('session.patch', rest)).toContain('Failed');
});
