import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SessionLock } from '../storage/lock';
import { nodeFileSystem } from '../storage/file-system';
import { png } from '../testing/pictures';
import { exampleSession, titlePatch } from '../testing/sessions';

import { asset, newLibrary, sessionIn, withPicture } from '../testing/libraries';

describe('the library', () => {
  test('creates sessions in folders named by their titles', async () => {
    const { library, root, create } = newLibrary();
    expect(await create('Kundentag: „Start“')).toBe('Kundentag - „Start“');
    expect(await create('kundentag: „start“')).toBe('kundentag - „start“ 2');
    expect(await create('')).toBe('Workshop');
    expect(readdirSync(root).sort()).toEqual(['Kundentag - „Start“', 'Workshop', 'kundentag - „start“ 2']);
    expect(sessionIn(join(root, 'Workshop')).workshop.agenda).not.toEqual({});
    expect(await library.list()).toHaveLength(3);
  });

  test('creates sessions of the same title concurrently without mixing them up', async () => {
    const { create } = newLibrary();
    const keys = await Promise.all(['T', 'T', 'T', 'T', 'T'].map(create));
    expect(new Set(keys).size).toBe(5);
  });

  test('lists the entries of the start screen, the last saved first', async () => {
    const { library, root, create } = newLibrary();
    const first = await create('Erster');
    const second = await create('Zweiter');
    await library.open(first, false);
    const store = library.get(first);
    store.apply(0, [{ op: 'replace', path: ['workshop', 'organisation'], value: 'Stadtwerke' }]);
    await store.setPicture(png(320, 200));
    await store.setPicture(Buffer.from('no picture'));
    await library.close(first);
    writeFileSync(join(root, 'note.txt'), 'not a session');
    mkdirSync(join(root, 'Urlaubsbilder'));
    const list = await library.list();
    expect(list).toMatchObject([
      { key: first, title: 'Erster', organisation: 'Stadtwerke', state: 'ok', pictureAt: expect.any(Number) as number },
      { key: second, title: 'Zweiter', pictureAt: null, progress: { kickoff: expect.any(Number) as number } },
    ]);
    expect(list).toHaveLength(2);
  });

  test('lists damaged sessions and those of newer versions too', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Kaputt');
    writeFileSync(join(root, key, 'session.json'), '');
    expect(await library.list()).toMatchObject([{ key, title: key, state: 'damaged', progress: null }]);
  });

  test('reads a session file again only when it changed', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Alt');
    const path = join(root, key, 'session.json');
    utimesSync(path, 1000, 1000);
    const [before] = await library.list();
    const content = readFileSync(path);
    // Same size, same time, same file: only a reader would notice.
    writeFileSync(path, Buffer.alloc(content.length));
    utimesSync(path, 1000, 1000);
    expect(await library.list()).toEqual([before]);
    utimesSync(path, 2000, 2000);
    expect(await library.list()).toMatchObject([{ state: 'damaged' }]);
  });
});

describe('keys', () => {
  test.each([
    '..',
    '.',
    '',
    '/etc',
    '../Leitbild',
    'a/b',
    'a\\b',
    '.trash',
    '.trash/1~x',
    'Link',
    'note.txt',
    'x\0',
    'missing',
  ])('%j is refused', async (key) => {
    const { library, root, create } = newLibrary();
    await create('Echt');
    mkdirSync(join(root, '.trash'));
    writeFileSync(join(root, 'note.txt'), '');
    symlinkSync(join(root, 'Echt'), join(root, 'Link'));
    const refused = /Not a session|No such session|Not in the trash/;
    await expect(library.folderOf(key)).rejects.toThrow(refused);
    const opened = library.open(key, true).then(
      ({ status }) => status,
      () => 'refused',
    );
    expect(['missing', 'refused']).toContain(await opened);
    await expect(library.trash(key)).rejects.toThrow(refused);
    await expect(library.restore(key)).rejects.toThrow(refused);
    await expect(library.duplicate(key)).rejects.toThrow(refused);
    await expect(library.rename(key, 'x')).rejects.toThrow(refused);
    await expect(library.exportFile(key, join(root, 'x.leitbild'))).rejects.toThrow(refused);
    expect(() => library.get(key)).toThrow('Not open');
  });
});

describe('open sessions', () => {
  test('opening twice returns one store, and closing releases the lock', async () => {
    const { library, root, create, events } = newLibrary();
    const key = await create('Eins');
    const [one, two] = await Promise.all([library.open(key, false), library.open(key, false)]);
    expect([one.status, two.status]).toEqual(['open', 'open']);
    library.get(key).apply(0, [titlePatch('Neu')]);
    expect(await library.open(key, false)).toMatchObject({ status: 'open', revision: 1 });
    expect(await library.close(key)).toEqual({ saved: true, problem: null });
    expect(sessionIn(join(root, key)).workshop.title).toBe('Neu');
    expect(existsSync(join(root, key, 'session.lock'))).toBe(false);
    expect(() => library.get(key)).toThrow('Not open');
    expect(events.map(([, { type }]) => type)).toContain('saved');
  });

  test('a missing session and one that cannot be read are results, not exceptions', async () => {
    const { library, root, create } = newLibrary();
    expect(await library.open('Nie gewesen', false)).toEqual({ status: 'missing' });
    await expect(library.open('../fremd', false)).rejects.toThrow('Not a session');
    const key = await create('Ordner statt Sperre');
    mkdirSync(join(root, key, 'session.lock'));
    expect(await library.open(key, false)).toEqual({ status: 'failed', problem: 'failed', isUnreadable: true });
  });

  test('opening an open session reports that its file was changed outside, or why it cannot be saved', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Mitlesen');
    await library.open(key, false);
    const store = library.get(key);
    renameSync(join(root, key), join(root, 'weg'));
    store.apply(0, [titlePatch('Noch nicht da')]);
    await store.flush();
    expect(await library.open(key, false)).toMatchObject({ problem: 'gone', changedOutside: false });
    renameSync(join(root, 'weg'), join(root, key));
    expect(await store.flush()).toMatchObject({ saved: true });
    writeFileSync(join(root, key, 'session.json'), 'von einem anderen Programm');
    store.apply(1, [titlePatch('Mit Bedacht')]);
    await store.flush();
    expect(await library.open(key, false)).toMatchObject({ problem: null, changedOutside: true });
  });

  test('concurrent closing and opening never overlap', async () => {
    const { library, create } = newLibrary();
    const key = await create('Eins');
    await library.open(key, false);
    library.get(key).apply(0, [titlePatch('Neu')]);
    const closing = library.close(key);
    expect(await library.open(key, false)).toMatchObject({ status: 'open', revision: 1, savedRevision: 1 });
    await closing;
    expect(library.get(key).apply(1, [titlePatch('Neuer')])).toMatchObject({ status: 'ok' });
  });
});

describe('changing the library', () => {
  test('renaming changes the title, open or not', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Alt');
    await library.rename(key, 'Neu');
    expect(sessionIn(join(root, key)).workshop.title).toBe('Neu');
    expect(library.openKeys()).toEqual([]);
    await library.open(key, false);
    await library.rename(key, 'Offen');
    expect(library.get(key).session.workshop.title).toBe('Offen');
    expect(library.openKeys()).toEqual([key]);
  });

  test('a copy has its own identity, its pictures, and the newest state', async () => {
    const { library, root, key, store } = await withPicture();
    await store.setPicture(png(4, 3));
    store.apply(1, [titlePatch('Gerade geändert')]);
    const copy = await library.duplicate(key);
    const session = sessionIn(join(root, copy));
    expect(session.workshop.title).toBe('Gerade geändert (Kopie)');
    expect(session.header.id).not.toBe(store.session.header.id);
    expect(readFileSync(join(root, copy, 'assets', asset))).toEqual(png(9, 9));
    expect(readFileSync(join(root, copy, 'picture.png'))).toEqual(png(4, 3));
    expect(existsSync(join(root, copy, 'session.lock'))).toBe(false);
  });

  test('a sample is added as a session of its own, with its pictures', async () => {
    const { base, library, root } = newLibrary();
    mkdirSync(join(base, 'sample', 'assets'), { recursive: true });
    writeFileSync(join(base, 'sample', 'assets', asset), png(9, 9));
    writeFileSync(join(base, 'sample', 'picture.png'), png(4, 3));
    const sample = exampleSession(3, 'Beispiel');
    sample.workshop.logo = asset;
    const keys = [await library.createSample(sample, join(base, 'sample')), await library.createSample(sample, 'x')];
    expect(keys).toEqual(['Beispiel', 'Beispiel 2']);
    const [one, two] = keys.map((key) => sessionIn(join(root, key)));
    expect(new Set([one?.header.id, two?.header.id, sample.header.id]).size).toBe(3);
    expect(readdirSync(join(root, 'Beispiel', 'assets'))).toEqual([asset]);
    expect(readFileSync(join(root, 'Beispiel', 'picture.png'))).toEqual(png(4, 3));
    expect(existsSync(join(root, 'Beispiel 2', 'picture.png'))).toBe(false);
  });

  test('trashed sessions are restored completely, the last one first', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Weg');
    await library.open(key, false);
    library.get(key).apply(0, [titlePatch('Weg, erste')]);
    await library.trash(key);
    expect(await library.list()).toEqual([]);
    expect(await create('Weg')).toBe(key);
    await library.rename(key, 'Weg, zweite');
    await library.trash(key);
    expect(readdirSync(join(root, '.trash'))).toHaveLength(2);
    expect(await library.restore(key)).toBe('Weg');
    expect(await library.restore(key)).toBe('Weg 2');
    expect(sessionIn(join(root, 'Weg')).workshop.title).toBe('Weg, zweite');
    expect(sessionIn(join(root, 'Weg 2')).workshop.title).toBe('Weg, erste');
    await expect(library.restore(key)).rejects.toThrow('Not in the trash');
  });

  test('a session that another process has open is neither trashed nor renamed', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Belegt');
    const locking = await SessionLock.acquire(join(root, key, 'session.lock'), nodeFileSystem, false);
    await expect(library.trash(key)).rejects.toThrow('Open in another process');
    await expect(library.rename(key, 'x')).rejects.toThrow('Open in another process');
    if (locking.status === 'held') await locking.lock.release();
    await library.trash(key);
  });

  test('a damaged session can be trashed', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Kaputt');
    writeFileSync(join(root, key, 'session.json'), 'null');
    await expect(library.rename(key, 'x')).rejects.toThrow('damaged');
    await library.trash(key);
    expect(await library.list()).toEqual([]);
  });
});

describe('a picture of another session', () => {
  test('is copied, whether that one is open or not', async () => {
    const { library, root, key, store, create } = await withPicture();
    const other = await create('Anderer');
    await library.open(other, false);
    expect(await library.copyAsset(other, key, asset)).toEqual({ status: 'ok', asset });
    expect(await library.get(other).readAsset(asset)).toEqual(await store.readAsset(asset));
    await library.close(key);
    rmSync(join(root, other, 'assets'), { recursive: true });
    expect(await library.copyAsset(other, key, asset)).toEqual({ status: 'ok', asset });
  });

  test('is refused when it is gone, damaged, or not of this library', async () => {
    const { library, root, key, create } = await withPicture();
    const other = await create('Anderer');
    await library.open(other, false);
    const gone = { status: 'refused', reason: 'gone' };
    expect(await library.copyAsset(other, 'Nie dagewesen', asset)).toEqual(gone);
    expect(await library.copyAsset(other, '..', asset)).toEqual(gone);
    expect(await library.copyAsset(other, key, '../../session.json')).toEqual(gone);
    writeFileSync(join(root, key, 'assets', asset), png(8, 8));
    expect(await library.copyAsset(other, key, asset)).toEqual(gone);
    expect(existsSync(join(root, other, 'assets'))).toBe(false);
    await expect(library.copyAsset('Nicht offen', key, asset)).rejects.toThrow('Not open');
  });
});
