import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Damage } from '../../preload/contract';
import type { SessionDocument } from '../../workshop/session-schema';
import { writeEnvelope } from './storage/envelope';
import { openSession, type OpenSessionResult } from './open-session';
import { toSnapshotName } from './storage/snapshot-name';
import { fileError, MemoryFileSystem } from './testing/memory-file-system';
import {
  environment,
  exampleSession,
  stored,
  temporaryFolder,
  titlePatch,
  withSchemaVersion,
} from './testing/sessions';

const session = exampleSession(120);
const file = Buffer.from(writeEnvelope(stored(session, 20)));

function renamed(title: string): SessionDocument {
  return { ...session, workshop: { ...session.workshop, title } };
}

/** A session folder with this file in it. */
function folderWith(content: Uint8Array | string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'session.json'), content);
  return folder;
}

function addSnapshot(folder: string, title: string, revision: number, savedAt: string): void {
  mkdirSync(join(folder, 'history'), { recursive: true });
  const name = toSnapshotName({ at: savedAt, reason: 'interval', name: '', fingerprint: '0123456789ab' });
  writeFileSync(join(folder, 'history', name), gzipSync(writeEnvelope(stored(renamed(title), revision, savedAt))));
}

async function open(folder: string, takeOver = false): Promise<OpenSessionResult> {
  const result = await openSession(folder, takeOver, environment(), () => {});
  if (result.status === 'open') onTestFinished(async () => void (await result.store.close(true)));
  return result;
}

function openReadOnly(content: Uint8Array): Promise<OpenSessionResult> {
  const drive = new MemoryFileSystem();
  drive.put('/s/session.json', content);
  drive.before = (operation) => {
    if (['create', 'rename', 'removeFile', 'ensureFolder'].includes(operation)) throw fileError('EROFS');
  };
  return openSession('/s', false, environment(drive), () => {});
}

const damages: [Damage, Uint8Array | string][] = [
  ['empty', ''],
  ['zeroed', Buffer.alloc(file.length)],
  ['null', 'null'],
  ['foreign', '{"name":"another program"}'],
  ['altered', Buffer.concat([file.subarray(0, 2000), Buffer.from('x'), file.subarray(2001)])],
  ['truncated', file.subarray(0, 4096)],
  ['truncated', file.subarray(0, 8192)],
];

describe('a damaged session file', () => {
  test.each(damages)('%s: the original is kept and the newest good state opens', async (damage, content) => {
    const folder = folderWith(content);
    addSnapshot(folder, 'älter', 10, '2027-03-31T09:10:00.000Z');
    addSnapshot(folder, 'neuer', 15, '2027-03-31T09:15:00.000Z');
    const result = await open(folder);
    expect(result).toMatchObject({
      status: 'open',
      store: { recovery: { damage, from: '2027-03-31T09:15:00.000Z' }, revision: 15, session: renamed('neuer') },
    });
    const keptAs = (result.status === 'open' && result.store.recovery?.keptAs) || '';
    expect(readFileSync(join(folder, keptAs))).toEqual(Buffer.from(content));
    expect(readFileSync(join(folder, 'session.json'))).toEqual(
      Buffer.from(writeEnvelope(stored(renamed('neuer'), 15, '2027-03-31T09:15:00.000Z'))),
    );
  });

  test.each(damages)('%s without any good state is left as it is', async (damage, content) => {
    const folder = folderWith(content);
    expect(await open(folder)).toEqual({ status: 'damaged', damage, keptAs: 'session.json' });
    expect(readdirSync(folder)).toEqual(['session.json']);
    expect(readFileSync(join(folder, 'session.json'))).toEqual(Buffer.from(content));
  });

  test('recovery uses a complete temporary file of an interrupted write, and ignores an incomplete one', async () => {
    const folder = folderWith('');
    addSnapshot(folder, 'älter', 10, '2027-03-31T09:10:00.000Z');
    writeFileSync(join(folder, 'session.json.0123456789ab.tmp'), writeEnvelope(stored(renamed('unterbrochen'), 19)));
    writeFileSync(join(folder, 'session.json.ba9876543210.tmp'), file.subarray(0, 3000));
    const result = await open(folder);
    expect(result).toMatchObject({ status: 'open', store: { revision: 19, session: renamed('unterbrochen') } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a second damaged file never replaces the first one that was kept', async () => {
    const folder = folderWith('null');
    addSnapshot(folder, 'gut', 10, '2027-03-31T09:10:00.000Z');
    const first = await open(folder);
    if (first.status === 'open') await first.store.close();
    writeFileSync(join(folder, 'session.json'), '');
    await open(folder);
    const kept = readdirSync(folder).filter((name) => name.startsWith('session.damaged-'));
    expect(kept.map((name) => readFileSync(join(folder, name)).toString()).sort()).toEqual(['', 'null']);
  });

  test('a recovery that was interrupted after the original was renamed is completed by opening again', async () => {
    const drive = new MemoryFileSystem();
    drive.put('/s/session.json', file.subarray(0, 5000));
    const good = stored(renamed('gut'), 15, '2027-03-31T09:15:00.000Z');
    drive.put('/s/session.json.0123456789ab.tmp', writeEnvelope(good));
    drive.after = (operation, path) => {
      if (operation === 'rename' && path === '/s/session.json') drive.die();
    };
    await expect(openSession('/s', false, environment(drive), () => {})).rejects.toThrow('EIO');
    const next = drive.afterKill();
    const result = await openSession('/s', true, environment(next), () => {});
    expect(result).toMatchObject({
      status: 'open',
      store: { recovery: { damage: 'truncated' }, session: good.session },
    });
    if (result.status === 'open') await result.store.close();
  });
});

describe('a session file that cannot be read at the moment', () => {
  test.each(['EACCES', 'EPERM', 'EBUSY', 'EIO', 'ENOENT', 'UNKNOWN'])(
    'for %s stays as it is, no older state opens, and the next attempt succeeds',
    async (code) => {
      const drive = new MemoryFileSystem();
      drive.put('/s/session.json', file);
      drive.put('/s/session.json.0123456789ab.tmp', writeEnvelope(stored(renamed('älter'), 15)));
      drive.before = (operation, path) => {
        if (operation === 'read' && path === '/s/session.json') throw fileError(code);
      };
      await expect(openSession('/s', false, environment(drive), () => {})).rejects.toThrow(code);
      expect(drive.paths()).toEqual(['/s/session.json', '/s/session.json.0123456789ab.tmp']);
      drive.before = () => {};
      const result = await openSession('/s', false, environment(drive), () => {});
      expect(result).toMatchObject({ status: 'open', store: { recovery: null } });
      expect(Buffer.from(await drive.read('/s/session.json'))).toEqual(Buffer.from(file));
      if (result.status === 'open') await result.store.close();
    },
  );

  test('because a cloud drive has not downloaded it is not missing', async () => {
    const drive = new MemoryFileSystem();
    drive.put('/s/.session.json.icloud', Buffer.from('bplist00'));
    drive.put('/s/session.json.0123456789ab.tmp', writeEnvelope(stored(renamed('älter'), 15)));
    await expect(openSession('/s', false, environment(drive), () => {})).rejects.toThrow('ENOENT');
  });

  test('is not replaced by an older state while the newest snapshot cannot be read', async () => {
    const drive = new MemoryFileSystem();
    drive.put('/s/session.json', file.subarray(0, 100));
    drive.put('/s/session.json.0123456789ab.tmp', writeEnvelope(stored(renamed('älter'), 2)));
    drive.put('/s/session.json.0123456789ac.tmp', writeEnvelope(stored(renamed('neuer'), 15)));
    drive.before = (operation, path) => {
      if (operation === 'read' && path.endsWith('ac.tmp')) throw fileError('EBUSY');
    };
    await expect(openSession('/s', false, environment(drive), () => {})).rejects.toThrow('EBUSY');
    drive.before = () => {};
    const result = await openSession('/s', false, environment(drive), () => {});
    expect(result).toMatchObject({ status: 'open', store: { session: { workshop: { title: 'neuer' } } } });
    if (result.status === 'open') await result.store.close();
  });
});

describe('a snapshot that cannot be read', () => {
  const at = (snapshot: string) => `2027-03-31T09:${snapshot}:00.000Z`;
  const nameOf = (minute: string) =>
    `/s/history/${toSnapshotName({ at: at(minute), reason: 'interval', name: '', fingerprint: '0123456789ab' })}`;

  function driveWithSnapshots(): MemoryFileSystem {
    const drive = new MemoryFileSystem();
    drive.put('/s/session.json', file.subarray(0, 100));
    for (const [minute, revision] of [
      ['05', 5],
      ['10', 10],
      ['20', 20],
      ['30', 30],
    ] as const) {
      drive.put(nameOf(minute), gzipSync(writeEnvelope(stored(renamed(`Stand ${revision}`), revision, at(minute)))));
    }
    return drive;
  }

  test.each(['EACCES', 'EIO', 'damaged'])('(%s) is named, and the next readable one opens', async (how) => {
    const drive = driveWithSnapshots();
    if (how === 'damaged') for (const minute of ['30', '20', '05']) drive.put(nameOf(minute), Buffer.from('not gzip'));
    drive.before = (operation, path) => {
      if (operation === 'read' && how !== 'damaged' && ['30', '20', '05'].map(nameOf).includes(path))
        throw fileError(how);
    };
    const result = await openSession('/s', false, environment(drive), () => {});
    expect(result).toMatchObject({
      status: 'open',
      store: { revision: 10, recovery: { damage: 'truncated', from: at('10'), unread: [at('30'), at('20')] } },
    });
    drive.before = () => {};
    if (result.status === 'open') await result.store.close();
    expect(drive.paths()).toContain(nameOf('30'));
  });

  test('keeps the session waiting only while there is no other state', async () => {
    const drive = driveWithSnapshots();
    drive.before = (operation, path) => {
      if (operation === 'read' && path.startsWith('/s/history/')) throw fileError('EACCES');
    };
    await expect(openSession('/s', false, environment(drive), () => {})).rejects.toThrow('EACCES');
    expect(Buffer.from(await drive.read('/s/session.json'))).toEqual(Buffer.from(file.subarray(0, 100)));
  });
});

describe('opening', () => {
  test('a session of a newer version leaves it untouched', async () => {
    const newer = withSchemaVersion(file, 99);
    const folder = folderWith(newer);
    addSnapshot(folder, 'gut', 10, '2027-03-31T09:10:00.000Z');
    expect(await open(folder)).toEqual({ status: 'too-new', appVersion: '0.1.0' });
    expect(readFileSync(join(folder, 'session.json'))).toEqual(newer);
    expect(readdirSync(folder).sort()).toEqual(['history', 'session.json']);
  });

  test('a missing folder', async () => {
    const folder = temporaryFolder();
    expect(await open(join(folder, 'nothing'))).toEqual({ status: 'missing' });
    expect(await open(folder)).toEqual({ status: 'missing' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a session that another store has open', async () => {
    const folder = folderWith(file);
    expect((await open(folder)).status).toBe('open');
    expect(await open(folder)).toMatchObject({ status: 'locked', since: expect.stringMatching(/^20/) as string });
    expect((await open(folder, true)).status).toBe('open');
  });

  test('takes a snapshot of the state as it was found', async () => {
    const folder = folderWith(file);
    const result = await open(folder);
    if (result.status !== 'open') throw new Error(result.status);
    result.store.apply(20, [titlePatch('später')]);
    await result.store.close();
    expect(await result.store.history.list()).toMatchObject([{ reason: 'opened', name: '' }]);
  });

  // The superuser may write everywhere.
  test.skipIf(process.getuid?.() === 0)('in a folder that cannot be written is read-only', async () => {
    const folder = folderWith(file);
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
    expect(await open(folder)).toMatchObject({ status: 'open', store: { readOnly: true } });
  });

  test('on a drive that cannot be written is read-only and repairs nothing', async () => {
    const result = await openReadOnly(file);
    if (result.status !== 'open') throw new Error(result.status);
    expect(result.store).toMatchObject({ readOnly: true, revision: 20 });
    expect(result.store.apply(20, [titlePatch('nein')])).toEqual({ status: 'refused', session, revision: 20 });
    const expected = { status: 'damaged', damage: 'null', keptAs: 'session.json' };
    expect(await openReadOnly(Buffer.from('null'))).toEqual(expected);
  });

  test('removes the temporary files of interrupted writes, and nothing else', async () => {
    const folder = folderWith(file);
    mkdirSync(join(folder, 'assets'));
    const leftOver = ['session.json.0123456789ab.tmp', 'picture.png.0123456789ab.tmp', 'assets/x.png.0123456789ab.tmp'];
    const others = ['notes.tmp', 'session.json.tmp', 'session.json.backup', 'assets/x.png'];
    for (const name of [...leftOver, ...others]) writeFileSync(join(folder, name), '');
    await open(folder);
    expect(leftOver.filter((name) => existsSync(join(folder, name)))).toEqual([]);
    expect(others.filter((name) => existsSync(join(folder, name)))).toEqual(others);
  });

  test('closing releases the lock', async () => {
    const folder = folderWith(file);
    const result = await open(folder);
    expect(existsSync(join(folder, 'session.lock'))).toBe(true);
    if (result.status === 'open') await result.store.close();
    expect(existsSync(join(folder, 'session.lock'))).toBe(false);
  });
});
