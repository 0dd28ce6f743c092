import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { nodeFileSystem } from '../storage/file-system';
import { LibraryEntries } from './library-entries';
import { newLibrary } from '../testing/libraries';

/** A workshop in a library, and readers of its line as they come with each start of the program. */
async function startsWith(title: string) {
  const { base, root, create } = newLibrary();
  const key = await create(title);
  const folder = join(root, key);
  const memory = join(base, 'lines.json');
  const start = (appVersion = '1.0.0') => {
    const read = vi.fn<typeof nodeFileSystem.read>(nodeFileSystem.read);
    const entries = new LibraryEntries(memory, { fileSystem: { ...nodeFileSystem, read }, appVersion });
    const sessionsRead = () => read.mock.calls.filter(([path]) => path.endsWith('session.json')).length;
    return { entries, sessionsRead };
  };
  return { key, folder, memory, start };
}

describe('the entries of the start screen', () => {
  it('come from the cache at the next start', async () => {
    const { key, folder, start } = await startsWith('Stadtwerke');
    const first = start();
    const line = await first.entries.read(key, folder);
    await first.entries.saveCache([key]);
    const second = start();
    expect(await second.entries.read(key, folder)).toEqual(line);
    expect([first.sessionsRead(), second.sessionsRead()]).toEqual([1, 0]);
  });

  it('are read again when the file has changed', async () => {
    const { key, folder, start } = await startsWith('Stadtwerke');
    const first = start();
    await first.entries.read(key, folder);
    await first.entries.saveCache([key]);
    writeFileSync(join(folder, 'session.json'), 'no session any more');
    expect(await start().entries.read(key, folder)).toMatchObject({ state: 'damaged' });
  });

  it('are read again by another version, which may compute progress differently', async () => {
    const { key, folder, start } = await startsWith('Stadtwerke');
    const first = start();
    await first.entries.read(key, folder);
    await first.entries.saveCache([key]);
    const newer = start('1.1.0');
    await newer.entries.read(key, folder);
    expect(newer.sessionsRead()).toBe(1);
  });

  it.each(['', 'null', '[]', '{"a":{"stamp":1}}', '{"__proto__":{"stamp":"x"}}', '\0\0\0'])(
    'come from the sessions when what was remembered is %j',
    async (remembered) => {
      const { key, folder, memory, start } = await startsWith('Stadtwerke');
      writeFileSync(memory, remembered);
      expect(await start().entries.read(key, folder)).toMatchObject({ title: 'Stadtwerke', state: 'ok' });
    },
  );

  it('leave the cache with their session', async () => {
    const { key, folder, memory, start } = await startsWith('Stadtwerke');
    const { entries } = start();
    await entries.read(key, folder);
    await entries.saveCache([]);
    expect(readFileSync(memory, 'utf8')).toBe('{}');
  });
});
