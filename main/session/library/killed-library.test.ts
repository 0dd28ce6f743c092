import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MemoryFileSystem } from '../testing/memory-file-system';
import { fileError, MemoryFileSystem as Drive } from '../testing/memory-file-system';
import { png } from '../testing/pictures';
import { asset, newLibrary } from '../testing/libraries';
import { environment } from '../testing/sessions';
import { readEnvelope } from '../storage/envelope';
import { Library } from './library';

const start = (drive: MemoryFileSystem) => new Library('/library', '/profile', environment(drive), () => {});

/** A library with two workshops, one of them with a picture, as it is on the drive after a normal end. */
async function drive() {
  const before = new Drive();
  await before.ensureFolder('/profile');
  const library = start(before);
  const key = await library.create({ title: 'Mit Bild', preset: 'full-day', language: 'de' });
  await library.create({ title: 'Daneben', preset: 'half-day', language: 'de' });
  await library.open(key, false);
  await library.get(key).addAsset(png(9, 9));
  library.get(key).apply(0, [{ op: 'replace', path: ['workshop', 'logo'], value: asset }]);
  await library.close(key);
  return before;
}

/** A `.leitbild` file of a workshop. */
async function portableFile(): Promise<string> {
  const { library, create, base } = newLibrary();
  const file = join(base, 'Gast.leitbild');
  await library.exportFile(await create('Gast'), file);
  return file;
}

interface Work {
  /** Titles that are in the library whether or not the work was done. */
  before: string[];
  /** Titles afterwards. */
  after: string[];
  prepare?: (library: Library) => Promise<unknown>;
  run: (library: Library, file: string) => Promise<unknown>;
}

const works: Record<string, Work> = {
  'moving to the trash': {
    before: ['Daneben', 'Mit Bild'],
    after: ['Daneben'],
    run: (library) => library.trash('Mit Bild'),
  },
  restoring: {
    before: ['Daneben'],
    after: ['Daneben', 'Mit Bild'],
    prepare: (library) => library.trash('Mit Bild'),
    run: (library) => library.restore('Mit Bild'),
  },
  duplicating: {
    before: ['Daneben', 'Mit Bild'],
    after: ['Daneben', 'Mit Bild', 'Mit Bild (Kopie)'],
    run: (library) => library.duplicate('Mit Bild'),
  },
  renaming: {
    before: ['Daneben', 'Mit Bild'],
    after: ['Anders', 'Daneben'],
    run: (library) => library.rename('Mit Bild', 'Anders'),
  },
  importing: {
    before: ['Daneben', 'Mit Bild'],
    after: ['Daneben', 'Gast', 'Mit Bild'],
    run: async (library, file) => {
      const { status } = await library.importFile(file);
      if (status === 'refused') throw new Error(status);
    },
  },
};

describe.each(Object.entries(works))('Killed at any step of %s', (_, { before, after, prepare, run }) => {
  test('each workshop is there once, whole, in one place, and nothing half-made is left', async () => {
    const [origin, file] = [await drive(), await portableFile()];
    await prepare?.(start(origin));
    let isDone = false;
    for (let killedAt = 1; !isDone; killedAt += 1) {
      const killed = origin.afterKill();
      let step = 0;
      killed.before = () => {
        step += 1;
        if (step < killedAt) return;
        killed.die();
        throw fileError('EIO');
      };
      const library = start(killed);
      isDone = await run(library, file).then(
        () => true,
        () => false,
      );
      await Promise.all(library.openKeys().map((key) => library.close(key, true)));
      const titles = await titlesAtNextStart(killed.afterKill());
      expect(isDone ? [after] : [before, after], `killed at step ${killedAt}`).toContainEqual(titles);
    }
  });
});

/** The titles in the library at the next start, after everything in it was checked. */
async function titlesAtNextStart(found: MemoryFileSystem): Promise<string[]> {
  const library = start(found);
  await library.removeIncomplete();
  const entries = await library.list();
  expect(entries.every(({ state }) => state === 'ok')).toBe(true);
  const names = await found.list('/library');
  expect(names.filter((name) => name !== '.trash').sort()).toEqual(entries.map(({ key }) => key).sort());

  const ids: string[] = [];
  for (const path of found.paths().filter((name) => name.endsWith('/session.json'))) {
    const result = readEnvelope(await found.read(path));
    if (result.status !== 'ok') throw new Error(`${path} is ${result.status}`);
    const { header, workshop } = result.stored.session;
    ids.push(header.id);
    if (workshop.logo === asset) {
      const picture = await found.read(path.replace('session.json', `assets/${asset}`));
      expect(Buffer.from(picture)).toEqual(Buffer.from(png(9, 9)));
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
  for (const { key } of entries) {
    expect(await library.open(key, true)).toMatchObject({ status: 'open', recovery: null });
    await library.close(key, true);
  }
  return entries.map(({ title }) => title).sort();
}
