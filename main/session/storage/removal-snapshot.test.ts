import { expect, test } from 'vitest';
import type { Patch } from '../../../preload/contract';
import { readEnvelope, writeEnvelope } from './envelope';
import { openSession } from '../open-session';
import { Snapshots } from './snapshots';
import { MemoryFileSystem } from '../testing/memory-file-system';
import { environment, exampleSession, stored, titlePatch } from '../testing/sessions';

test('A change that removes ten items or more keeps the state before it', async () => {
  const drive = new MemoryFileSystem();
  const full = exampleSession(30);
  drive.put('/s/session.json', writeEnvelope(stored(full, 3)));
  const result = await openSession('/s', false, environment(drive), () => {});
  if (result.status !== 'open') throw new Error(result.status);
  const { store } = result;
  await store.history.takeOpening();
  store.apply(3, [titlePatch('Danach geändert')]);
  const ids = Object.keys(full.steps['vision-board'].elements);
  const remove = (id: string): Patch => ({ op: 'remove', path: ['steps', 'vision-board', 'elements', id] });
  store.apply(4, ids.slice(0, 9).map(remove));
  store.apply(5, ids.slice(9, 19).map(remove));
  await store.close();
  const kept = (await store.history.list()).filter(({ reason }) => reason === 'before');
  expect(kept).toHaveLength(1);
  const before = readEnvelope(await new Snapshots('/s/history', drive).read(kept[0]?.snapshot ?? ''));
  if (before.status !== 'ok') throw new Error(before.status);
  expect(Object.keys(before.stored.session.steps['vision-board'].elements)).toEqual(ids.slice(9));
  expect(before.stored.session.workshop.title).toBe('Danach geändert');
});
