import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeEnvelope } from '../storage/envelope';
import { png } from '../testing/pictures';
import { exampleSession, stored, titlePatch } from '../testing/sessions';

import { asset, newLibrary, sessionIn, withPicture } from '../testing/libraries';

describe('portable files', () => {
  test('a session is exported and imported completely, as a copy', async () => {
    const { base, library, root, key, store } = await withPicture();
    await store.history.takeNamed('Mittag');
    store.apply(1, [titlePatch('Ungespeichert')]);
    const path = join(base, 'Zum Mitnehmen.leitbild');
    await library.exportFile(key, path);
    const result = await library.importFile(path);
    expect(result).toEqual({ status: 'ok', key: 'Zum Mitnehmen' });
    const copy = sessionIn(join(root, 'Zum Mitnehmen'));
    expect(copy).toMatchObject({ workshop: store.session.workshop, steps: store.session.steps });
    expect(copy.header.id).not.toBe(store.session.header.id);
    expect(readFileSync(join(root, 'Zum Mitnehmen', 'assets', asset))).toEqual(png(9, 9));
    await library.open('Zum Mitnehmen', false);
    expect((await library.get('Zum Mitnehmen').history.list()).map(({ name }) => name)).toContain('Mittag');
  });

  test('pictures that only an earlier state names are exported, unused ones are not', async () => {
    const { base, library, root, key, store } = await withPicture();
    await store.history.takeNamed('Mit Logo');
    await store.addAsset(png(8, 8));
    store.apply(1, [{ op: 'replace', path: ['workshop', 'logo'], value: null }]);
    writeFileSync(join(root, key, 'history', '20270303T120000000Z_named_000000000000_kaputt.json.gz'), 'no gzip');
    const path = join(base, 'Ohne Logo.leitbild');
    await library.exportFile(key, path);
    expect(await library.importFile(path)).toEqual({ status: 'ok', key: 'Ohne Logo' });
    expect(readdirSync(join(root, 'Ohne Logo', 'assets'))).toEqual([asset]);
    await library.open('Ohne Logo', false);
    const copy = library.get('Ohne Logo');
    const earlier = (await copy.history.list()).find(({ name }) => name === 'Mit Logo');
    const { session } = await copy.restoreSnapshot(earlier?.snapshot ?? '');
    expect(session.workshop.logo).toBe(asset);
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
  test('continues in the other folder and is listed after a restart', async () => {
    const { base, library, root, key, store, events } = await withPicture();
    const stick = join(base, 'stick');
    mkdirSync(stick);
    const result = await library.saveElsewhere(key, stick);
    expect(result).toEqual({ status: 'ok', key: 'Mit Bild 2', missingPictures: 0 });
    expect(library.openKeys()).toEqual(['Mit Bild 2']);
    store.apply(1, [titlePatch('Auf dem Stick')]);
    await store.flush();
    expect(events.at(-1)).toMatchObject(['Mit Bild 2', { type: 'saved', revision: 2 }]);
    expect(sessionIn(join(stick, 'Mit Bild')).workshop.title).toBe('Auf dem Stick');
    expect(sessionIn(join(root, key)).workshop.title).toBe('Mit Bild');
    expect(events.filter(([, { type }]) => type === 'moved')).toEqual([[key, { type: 'moved', newKey: 'Mit Bild 2' }]]);
    await library.close('Mit Bild 2');

    const restarted = newLibrary(base).library;
    const titles = (await restarted.list()).map((item) => [item.key, item.title]);
    expect(Object.fromEntries(titles)).toEqual({ 'Mit Bild': 'Mit Bild', 'Mit Bild 2': 'Auf dem Stick' });
    rmSync(stick, { recursive: true });
    expect(await restarted.list()).toHaveLength(1);
  });

  test('copies all pictures, including those that only earlier states name', async () => {
    const { base, library, key, store } = await withPicture();
    store.apply(1, [{ op: 'replace', path: ['workshop', 'logo'], value: null }]);
    await library.saveElsewhere(key, base);
    expect(readdirSync(join(base, 'Mit Bild', 'assets'))).toEqual([asset]);
  });

  test('never uses the old name, even while the drive of the library is gone', async () => {
    const { base, library, root, key } = await withPicture();
    renameSync(root, join(base, 'unplugged'));
    const stick = join(base, 'stick');
    mkdirSync(stick);
    const result = await library.saveElsewhere(key, stick);
    // The picture went with the drive, and that is told.
    expect(result).toEqual({ status: 'ok', key: 'Mit Bild 2', missingPictures: 1 });
  });

  test('a damaged list of external sessions is renamed and blocks nothing', async () => {
    const { base, library, create } = newLibrary();
    writeFileSync(join(base, 'elsewhere.json'), '{"half');
    const key = await create('Da');
    expect(await library.list()).toMatchObject([{ key }]);
    await library.open(key, false);
    expect(await library.saveElsewhere(key, base)).toMatchObject({ status: 'ok' });
    const kept = readdirSync(base).find((name) => name.startsWith('elsewhere.json.damaged-')) ?? '';
    expect(readFileSync(join(base, kept)).toString()).toBe('{"half');
  });

  test('that fails changes nothing and leaves no folder', async () => {
    const { base, library, key } = await withPicture();
    expect(await library.saveElsewhere(key, join(base, 'unplugged'))).toEqual({ status: 'failed', problem: 'gone' });
    expect(library.openKeys()).toEqual([key]);
    expect(await library.get(key).flush()).toMatchObject({ saved: true });
  });

  test('a session saved elsewhere is only removed from the list when it is trashed', async () => {
    const { base, library, key } = await withPicture();
    const result = await library.saveElsewhere(key, base);
    if (result.status !== 'ok') throw new Error(result.problem);
    await library.trash(result.key);
    expect((await library.list()).map((item) => item.key)).toEqual([key]);
    expect(existsSync(join(base, 'Mit Bild', 'session.json'))).toBe(true);
  });
});
