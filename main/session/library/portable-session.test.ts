import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withPicture } from '../testing/libraries';
import { environment, titlePatch } from '../testing/sessions';
import { exportSession } from './portable-session';
import { archiveLimits, readArchive, type ArchiveLimits } from './read-archive';

/** An open session with a picture and three earlier states. */
async function withHistory() {
  const { store, root, key, base } = await withPicture();
  for (const [index, name] of ['Früh', 'Mittag', 'Abend'].entries()) {
    store.apply(index + 1, [titlePatch(name)]);
    await store.history.takeNamed(name);
  }
  const path = join(base, 'Tag.leitbild');
  const exportWith = (limits: ArchiveLimits) =>
    exportSession(path, store.stored, join(root, key), environment(), limits);
  const names = async (limits: ArchiveLimits) => {
    const found: string[] = [];
    await readArchive(path, async (name) => void found.push(name), limits);
    return found;
  };
  return { exportWith, names, states: (await store.history.list()).map(({ snapshot }) => `history/${snapshot}`) };
}

test('a session with a history over the limits is exported without its oldest states, and imported', async () => {
  const { exportWith, names, states } = await withHistory();
  const limits = { ...archiveLimits, entries: 2 + states.length - 1 };
  expect(await exportWith(limits)).toBe(1);
  expect((await names(limits)).filter((name) => name.startsWith('history/'))).toEqual(states.slice(0, -1));
});

test('a session that is larger than what can be imported is not exported', async () => {
  const { exportWith } = await withHistory();
  await expect(exportWith({ ...archiveLimits, session: 1000 })).rejects.toThrow('too large');
});

test('a session within the limits is exported with all its states', async () => {
  const { exportWith, names, states } = await withHistory();
  expect(await exportWith(archiveLimits)).toBe(0);
  expect(await names(archiveLimits)).toHaveLength(2 + states.length);
});
