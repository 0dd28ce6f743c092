import { describe, expect, test } from 'vitest';
import { newId } from '../../workshop/new-id';
import { createSessionLocation } from './session-location';
import { sessionPaths } from './session-paths';
import { SessionLock } from './storage/lock';
import { fileError, type MemoryFileSystem } from './testing/memory-file-system';
import { titlePatch } from './testing/sessions';
import { driveWithSession, onDrive, openStore } from './testing/stores';

async function homeIn(drive: MemoryFileSystem, folder: string) {
  const paths = sessionPaths(folder);
  await drive.ensureFolder(folder);
  const locking = await SessionLock.acquire(paths.lock, drive, false);
  if (locking.status === 'locked') throw new Error('locked');
  return createSessionLocation(paths, locking.lock, drive);
}

describe('drafts', () => {
  test('the deletion of a draft waits for the scheduled save and forces none', async () => {
    const drive = driveWithSession();
    const { store } = await openStore(drive);
    await store.setDrafts({ name: 'Kas' });
    store.apply(3, [titlePatch('eins')]);
    await store.flush();
    let writes = 0;
    drive.before = (operation, path) => {
      if (operation !== 'create' || !path.startsWith('/s/session.json')) return;
      writes += 1;
      throw fileError('ENOSPC');
    };
    store.apply(4, [titlePatch('zwei')]);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(store.setDrafts({ name: '', other: `${attempt}` })).rejects.toThrow('Not saved yet');
    }
    expect(writes).toBe(1);
    // The other drafts are on the drive all the same.
    expect(await store.drafts()).toEqual({ name: 'Kas', other: '4' });
    drive.before = () => {};
    await store.flush();
    await store.setDrafts({ name: '' });
    expect(await store.drafts()).toEqual({ other: '4' });
  });
});

describe('moving to another folder', () => {
  test('saves to the new folder, and the old folder keeps the last saved state', async () => {
    const drive = driveWithSession();
    const { store } = await openStore(drive);
    drive.before = (operation, path) => {
      if (operation === 'write' && path.startsWith('/s/')) throw fileError('ENOSPC');
    };
    store.apply(3, [titlePatch('zu viel')]);
    expect(await store.flush()).toMatchObject({ saved: false });
    expect(await store.moveTo(await homeIn(drive, '/stick'))).toEqual({ saved: true, problem: null });
    store.apply(4, [titlePatch('auf dem Stick')]);
    expect(await store.flush()).toMatchObject({ saved: true });
    expect(await onDrive(drive, '/stick')).toEqual({ title: 'auf dem Stick', revision: 5 });
    expect(await onDrive(drive)).toEqual({ title: 'Anfang', revision: 3 });
    expect(store.folder).toBe('/stick');
    expect(drive.paths()).not.toContain('/s/session.lock');
  });

  test('continues in the new folder when the drafts cannot be read', async () => {
    const drive = driveWithSession();
    const { store } = await openStore(drive);
    drive.put('/s/drafts.json', Buffer.from('{}'));
    const home = await homeIn(drive, '/stick');
    drive.before = (operation, path) => {
      if (operation === 'read' && path === '/s/drafts.json') throw fileError('EIO');
    };
    expect(await store.moveTo(home)).toEqual({ saved: true, problem: null });
    store.apply(3, [titlePatch('auf dem Stick')]);
    expect(await store.flush()).toMatchObject({ saved: true });
    expect(await onDrive(drive, '/stick')).toEqual({ title: 'auf dem Stick', revision: 4 });
  });

  test('stays in its folder when the new one cannot be written', async () => {
    const drive = driveWithSession();
    const { store } = await openStore(drive);
    const home = await homeIn(drive, '/stick');
    drive.before = (operation, path) => {
      if (operation === 'sync' && path.startsWith('/stick')) throw fileError('EIO');
    };
    store.apply(3, [titlePatch('bleibt')]);
    expect(await store.moveTo(home)).toEqual({ saved: false, problem: 'failed' });
    await home.lock?.release();
    expect(store.folder).toBe('/s');
    expect(await store.flush()).toMatchObject({ saved: true });
    expect(await onDrive(drive)).toEqual({ title: 'bleibt', revision: 4 });
    store.apply(4, [{ op: 'replace', path: ['workshop', 'place'], value: newId() }]);
    expect(await store.flush()).toMatchObject({ saved: true });
  });
});
