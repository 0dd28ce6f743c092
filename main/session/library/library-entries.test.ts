import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { nodeFileSystem } from '../storage/file-system';
import { LibraryEntries } from './library-entries';
import { sessionProgress } from '../../../workshop/session';
import { writeEnvelope } from '../storage/envelope';
import { sha256 } from '../storage/sha256';
import { newLibrary } from '../testing/libraries';
import { exampleSession, stored, withSchemaVersion } from '../testing/sessions';

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

/** The file as versions wrote it that put no summary into its head. */
function withoutSummary(file: Buffer): Buffer {
  const text = file.toString();
  const head = text.slice(0, text.indexOf(',"length"'));
  return Buffer.from(`${head},"headSha256":"${sha256(Buffer.from(head))}"${text.slice(text.indexOf(',"data":'))}`);
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

  describe('of a large session', () => {
    /** The file of a session of more than a megabyte, changed before it is listed. */
    async function list(change: (file: Buffer) => Buffer) {
      const { key, folder, start } = await startsWith('Stadtwerke');
      const session = exampleSession(30, 'Groß – „1“');
      for (const element of Object.values(session.steps['vision-board'].elements)) {
        if (element.type === 'note') element.text = 'Wort '.repeat(9_000);
      }
      const path = join(folder, 'session.json');
      writeFileSync(path, change(Buffer.from(writeEnvelope(stored(session)))));
      const { entries, sessionsRead } = start();
      const entry = await entries.read(key, folder);
      expect(sessionsRead()).toBe(0);
      return { entry, session };
    }

    it('come from the head of its file', async () => {
      const { entry, session } = await list((file) => file);
      expect(entry).toMatchObject({ title: 'Groß – „1“', state: 'ok', progress: sessionProgress(session) });
    });

    it('come from the beginning of a file of an earlier version', async () => {
      const { entry } = await list(withoutSummary);
      expect(entry).toMatchObject({ title: 'Groß – „1“', state: 'ok', progress: null });
    });

    it('say that it is damaged when it is cut off, and too new when a later version wrote it', async () => {
      expect((await list((file) => file.subarray(0, 1_100_000))).entry).toMatchObject({ state: 'damaged' });
      expect((await list((file) => withSchemaVersion(file, 999))).entry).toMatchObject({ state: 'too-new' });
    });
  });

  it('are tried again when the file could not be read', async () => {
    const { base, root, create } = newLibrary();
    const key = await create('Stadtwerke');
    let isLocked = true;
    const read = (path: string) =>
      isLocked && path.endsWith('session.json')
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : nodeFileSystem.read(path);
    const entries = new LibraryEntries(join(base, 'lines.json'), {
      fileSystem: { ...nodeFileSystem, read },
      appVersion: '1.0.0',
    });
    expect(await entries.read(key, join(root, key))).toMatchObject({ state: 'unavailable' });
    isLocked = false;
    expect(await entries.read(key, join(root, key))).toMatchObject({ state: 'ok', title: 'Stadtwerke' });
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
