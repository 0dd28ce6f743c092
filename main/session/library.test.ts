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
import { zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readEnvelope, writeEnvelope } from './envelope';
import { Library } from './library';
import { SessionLock } from './lock';
import { nodeFileSystem } from './file-system';
import type { SessionEvent } from './session-event';
import { sha256 } from './sha256';
import { png } from './testing/pictures';
import { environment, exampleSession, stored, temporaryFolder, titlePatch } from './testing/sessions';

const asset = `${sha256(png(9, 9))}.png`;

function newLibrary(base = temporaryFolder()) {
  const root = join(base, 'Leitbild');
  const events: [string, SessionEvent][] = [];
  const library = new Library(root, join(base, 'elsewhere.json'), environment(), (key, event) => {
    events.push([key, event]);
  });
  onTestFinished(async () => {
    for (const key of library.openKeys()) await library.close(key, true);
  });
  const create = (title: string) => library.create({ title, preset: 'full-day', language: 'de' });
  return { base, root, library, events, create };
}

function sessionIn(folder: string) {
  const result = readEnvelope(readFileSync(join(folder, 'session.json')));
  if (result.status !== 'ok') throw new Error(result.status);
  return result.stored.session;
}

/** A library with one open session that names one picture. */
async function withPicture() {
  const all = newLibrary();
  const key = await all.create('Mit Bild');
  await all.library.open(key, false);
  const store = all.library.get(key);
  await store.addAsset(png(9, 9));
  store.apply(0, [{ op: 'replace', path: ['steps', 'kickoff', 'logo'], value: asset }]);
  return { ...all, key, store };
}

describe('the library', () => {
  test('creates sessions in folders named by their titles', async () => {
    const { library, root, create } = newLibrary();
    expect(await create('Kundentag: „Start“')).toBe('Kundentag - „Start“');
    expect(await create('kundentag: „start“')).toBe('kundentag - „start“ 2');
    expect(await create('')).toBe('Workshop');
    expect(readdirSync(root).sort()).toEqual(['Kundentag - „Start“', 'Workshop', 'kundentag - „start“ 2']);
    expect(sessionIn(join(root, 'Workshop')).steps.kickoff.agenda).not.toEqual({});
    expect(await library.list()).toHaveLength(3);
  });

  test('creates sessions of one title at once without mixing them up', async () => {
    const { create } = newLibrary();
    const keys = await Promise.all(['T', 'T', 'T', 'T', 'T'].map(create));
    expect(new Set(keys).size).toBe(5);
  });

  test('lists what a start screen shows, the last saved first', async () => {
    const { library, root, create } = newLibrary();
    const first = await create('Erster');
    const second = await create('Zweiter');
    await library.open(first, false);
    const store = library.get(first);
    store.apply(0, [{ op: 'replace', path: ['steps', 'kickoff', 'organisation'], value: 'Stadtwerke' }]);
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
  test('opening twice gives one store, and closing gives the lock back', async () => {
    const { library, root, create, events } = newLibrary();
    const key = await create('Eins');
    const [one, two] = await Promise.all([library.open(key, false), library.open(key, false)]);
    expect([one.status, two.status]).toEqual(['open', 'open']);
    library.get(key).apply(0, [titlePatch('Neu')]);
    expect(await library.open(key, false)).toMatchObject({ status: 'open', revision: 1 });
    expect(await library.close(key)).toEqual({ saved: true, problem: null });
    expect(sessionIn(join(root, key)).steps.kickoff.title).toBe('Neu');
    expect(existsSync(join(root, key, 'session.lock'))).toBe(false);
    expect(() => library.get(key)).toThrow('Not open');
    expect(events.map(([, { type }]) => type)).toContain('saved');
  });

  test('what is not there is missing, and what cannot be read now is told, never thrown', async () => {
    const { library, root, create } = newLibrary();
    expect(await library.open('Nie gewesen', false)).toEqual({ status: 'missing' });
    await expect(library.open('../fremd', false)).rejects.toThrow('Not a session');
    const key = await create('Ordner statt Sperre');
    mkdirSync(join(root, key, 'session.lock'));
    expect(await library.open(key, false)).toEqual({ status: 'failed', problem: 'failed' });
  });

  test('whoever joins learns that the file was changed outside, or why it cannot be saved', async () => {
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

  test('closing and opening at once never meet half-way', async () => {
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
    expect(sessionIn(join(root, key)).steps.kickoff.title).toBe('Neu');
    expect(library.openKeys()).toEqual([]);
    await library.open(key, false);
    await library.rename(key, 'Offen');
    expect(library.get(key).session.steps.kickoff.title).toBe('Offen');
    expect(library.openKeys()).toEqual([key]);
  });

  test('a copy has its own identity, its pictures, and the newest state', async () => {
    const { library, root, key, store } = await withPicture();
    store.apply(1, [titlePatch('Gerade geändert')]);
    const copy = await library.duplicate(key);
    const session = sessionIn(join(root, copy));
    expect(session.steps.kickoff.title).toBe('Gerade geändert (Kopie)');
    expect(session.header.id).not.toBe(store.session.header.id);
    expect(readFileSync(join(root, copy, 'assets', asset))).toEqual(png(9, 9));
    expect(existsSync(join(root, copy, 'session.lock'))).toBe(false);
  });

  test('a sample is added as a session of its own, with its pictures', async () => {
    const { base, library, root } = newLibrary();
    mkdirSync(join(base, 'pictures'));
    writeFileSync(join(base, 'pictures', asset), png(9, 9));
    const sample = exampleSession(3, 'Beispiel');
    sample.steps.kickoff.logo = asset;
    const keys = [await library.createSample(sample, join(base, 'pictures')), await library.createSample(sample, 'x')];
    expect(keys).toEqual(['Beispiel', 'Beispiel 2']);
    const [one, two] = keys.map((key) => sessionIn(join(root, key)));
    expect(new Set([one?.header.id, two?.header.id, sample.header.id]).size).toBe(3);
    expect(readdirSync(join(root, 'Beispiel', 'assets'))).toEqual([asset]);
  });

  test('what was trashed comes back whole, the last first', async () => {
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
    expect(sessionIn(join(root, 'Weg')).steps.kickoff.title).toBe('Weg, zweite');
    expect(sessionIn(join(root, 'Weg 2')).steps.kickoff.title).toBe('Weg, erste');
    await expect(library.restore(key)).rejects.toThrow('Not in the trash');
  });

  test('what another process has open is neither trashed nor renamed', async () => {
    const { library, root, create } = newLibrary();
    const key = await create('Belegt');
    const locking = await SessionLock.take(join(root, key, 'session.lock'), nodeFileSystem, false);
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

describe('portable files', () => {
  test('a session goes out and comes in whole, as a copy', async () => {
    const { base, library, root, key, store } = await withPicture();
    await store.takeSnapshot('Mittag');
    store.apply(1, [titlePatch('Ungespeichert')]);
    const path = join(base, 'Zum Mitnehmen.leitbild');
    await library.exportFile(key, path);
    const result = await library.importFile(path);
    expect(result).toEqual({ status: 'ok', key: 'Zum Mitnehmen' });
    const copy = sessionIn(join(root, 'Zum Mitnehmen'));
    expect(copy.steps).toEqual(store.session.steps);
    expect(copy.header.id).not.toBe(store.session.header.id);
    expect(readFileSync(join(root, 'Zum Mitnehmen', 'assets', asset))).toEqual(png(9, 9));
    await library.open('Zum Mitnehmen', false);
    expect((await library.get('Zum Mitnehmen').snapshots()).map(({ name }) => name)).toContain('Mittag');
  });

  test.each([
    ['not-an-archive', Buffer.from('no zip')],
    ['damaged', zipSync({ 'session.json': Buffer.from('null') })],
    ['unsafe', zipSync({ 'session.json': writeEnvelope(stored(exampleSession())), '../evil': new Uint8Array(1) })],
  ])('refused as %s, nothing stays behind', async (reason, bytes) => {
    const { base, library, root } = newLibrary();
    const path = join(base, 'x.leitbild');
    writeFileSync(path, bytes);
    expect(await library.importFile(path)).toEqual({ status: 'refused', reason });
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('saving elsewhere', () => {
  test('goes on in the other folder and is found again after a restart', async () => {
    const { base, library, root, key, store, events } = await withPicture();
    const stick = join(base, 'stick');
    mkdirSync(stick);
    const result = await library.saveElsewhere(key, stick);
    expect(result).toEqual({ status: 'ok', key: 'Mit Bild 2' });
    expect(library.openKeys()).toEqual(['Mit Bild 2']);
    store.apply(1, [titlePatch('Auf dem Stick')]);
    await store.flush();
    expect(events.at(-1)).toMatchObject(['Mit Bild 2', { type: 'saved', revision: 2 }]);
    expect(sessionIn(join(stick, 'Mit Bild')).steps.kickoff.title).toBe('Auf dem Stick');
    expect(sessionIn(join(root, key)).steps.kickoff.title).toBe('Mit Bild');
    expect(events.filter(([, { type }]) => type === 'moved')).toEqual([[key, { type: 'moved', newKey: 'Mit Bild 2' }]]);
    await library.close('Mit Bild 2');

    const restarted = newLibrary(base).library;
    const titles = (await restarted.list()).map((item) => [item.key, item.title]);
    expect(Object.fromEntries(titles)).toEqual({ 'Mit Bild': 'Mit Bild', 'Mit Bild 2': 'Auf dem Stick' });
    rmSync(stick, { recursive: true });
    expect(await restarted.list()).toHaveLength(1);
  });

  test('takes along all pictures, also those that only earlier states name', async () => {
    const { base, library, key, store } = await withPicture();
    store.apply(1, [{ op: 'replace', path: ['steps', 'kickoff', 'logo'], value: null }]);
    await library.saveElsewhere(key, base);
    expect(readdirSync(join(base, 'Mit Bild', 'assets'))).toEqual([asset]);
  });

  test('never under the old name, also while the drive of the library is gone', async () => {
    const { base, library, root, key } = await withPicture();
    renameSync(root, join(base, 'unplugged'));
    const stick = join(base, 'stick');
    mkdirSync(stick);
    expect(await library.saveElsewhere(key, stick)).toEqual({ status: 'ok', key: 'Mit Bild 2' });
  });

  test('a damaged list of other places is kept aside and stops nothing', async () => {
    const { base, library, create } = newLibrary();
    writeFileSync(join(base, 'elsewhere.json'), '{"half');
    const key = await create('Da');
    expect(await library.list()).toMatchObject([{ key }]);
    await library.open(key, false);
    expect(await library.saveElsewhere(key, base)).toMatchObject({ status: 'ok' });
    const kept = readdirSync(base).find((name) => name.startsWith('elsewhere.json.damaged-')) ?? '';
    expect(readFileSync(join(base, kept)).toString()).toBe('{"half');
  });

  test('that fails changes nothing and leaves nothing behind', async () => {
    const { base, library, key } = await withPicture();
    expect(await library.saveElsewhere(key, join(base, 'unplugged'))).toEqual({ status: 'failed', problem: 'gone' });
    expect(library.openKeys()).toEqual([key]);
    expect(await library.get(key).flush()).toMatchObject({ saved: true });
  });

  test('one saved elsewhere only leaves the list when it is trashed', async () => {
    const { base, library, key } = await withPicture();
    const result = await library.saveElsewhere(key, base);
    if (result.status !== 'ok') throw new Error(result.problem);
    await library.trash(result.key);
    expect((await library.list()).map((item) => item.key)).toEqual([key]);
    expect(existsSync(join(base, 'Mit Bild', 'session.json'))).toBe(true);
  });
});
