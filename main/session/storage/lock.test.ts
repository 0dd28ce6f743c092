import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { LockLostError, SessionLock, type LockHolder } from './lock';
import { fileError, MemoryFileSystem } from '../testing/memory-file-system';

const path = '/s/session.lock';

function drive(holder?: Partial<LockHolder> | string): MemoryFileSystem {
  const fileSystem = new MemoryFileSystem();
  fileSystem.put('/s/session.json', Buffer.from('{}'));
  if (typeof holder === 'string') fileSystem.put(path, Buffer.from(holder));
  else if (holder) fileSystem.put(path, Buffer.from(JSON.stringify({ ...example, ...holder })));
  return fileSystem;
}

const example: LockHolder = { pid: 1, host: hostname(), since: '2027-03-31T09:00:00.000Z', token: 'other' };

async function take(fileSystem: MemoryFileSystem, takeOver = false): Promise<SessionLock | null> {
  const result = await SessionLock.acquire(path, fileSystem, takeOver);
  if (result.status === 'locked') return null;
  onTestFinished(() => result.lock.stop());
  return result.lock;
}

/** The id of a process that lives until the test has finished, and of one that does not live any more. */
async function processIds() {
  const living = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  onTestFinished(() => void living.kill());
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  return { living: living.pid ?? 0, dead: dead.pid ?? 0 };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the lock', () => {
  test('is acquired, names its holder, and is released', async () => {
    const fileSystem = drive();
    const lock = await take(fileSystem);
    const content = JSON.parse(Buffer.from(await fileSystem.read(path)).toString()) as LockHolder;
    expect(content).toMatchObject({ pid: process.pid, host: hostname() });
    await lock?.release();
    expect(fileSystem.paths()).toEqual(['/s/session.json']);
  });

  test('is acquired only once', async () => {
    const fileSystem = drive();
    expect(await take(fileSystem)).not.toBeNull();
    expect(await take(fileSystem)).toBeNull();
  });

  test('of a living process is respected, of a dead one not', async () => {
    const { living, dead } = await processIds();
    expect(await take(drive({ pid: living }))).toBeNull();
    expect(await take(drive({ pid: dead }))).not.toBeNull();
  });

  test('of this process before a restart is not respected', async () => {
    expect(await take(drive({ pid: process.pid }))).not.toBeNull();
  });

  test('of another computer is always respected', async () => {
    const { dead } = await processIds();
    expect(await take(drive({ host: 'another', pid: dead }))).toBeNull();
  });

  test('that was not touched for two minutes is stale, because its process id may be reused', async () => {
    const { living } = await processIds();
    const fileSystem = drive({ pid: living });
    vi.useFakeTimers({ now: Date.now() + 119_000 });
    expect(await take(fileSystem)).toBeNull();
    vi.setSystemTime(Date.now() + 2_000);
    expect(await take(fileSystem)).not.toBeNull();
  });

  test('that is incomplete is respected for five seconds', async () => {
    const fileSystem = drive('{"pid":');
    expect(await take(fileSystem)).toBeNull();
    vi.useFakeTimers({ now: Date.now() + 6_000 });
    expect(await take(fileSystem)).not.toBeNull();
  });

  test('that is incomplete is stale after the clock was set back, too', async () => {
    vi.useFakeTimers({ now: 10_000_000 });
    const fileSystem = drive();
    fileSystem.put(path, Buffer.from('{"pid"'));
    vi.setSystemTime(6_400_000);
    expect(await take(fileSystem)).not.toBeNull();
  });

  test('is kept when the clock is set back', async () => {
    vi.useFakeTimers({ now: 10_000_000 });
    const fileSystem = drive();
    const lock = await take(fileSystem);
    vi.setSystemTime(6_400_000);
    expect(await take(fileSystem)).toBeNull();
    await vi.advanceTimersByTimeAsync(20_000);
    await lock?.check();
    expect(await take(fileSystem)).toBeNull();
  });

  test('is held on a full drive too, and written as soon as there is space', async () => {
    const fileSystem = drive();
    fileSystem.before = (operation) => {
      if (operation === 'write') throw fileError('ENOSPC');
    };
    const lock = await take(fileSystem);
    expect(fileSystem.paths()).toEqual(['/s/session.json']);
    await expect(lock?.check()).rejects.toMatchObject({ code: 'ENOSPC' });
    fileSystem.before = () => {};
    await lock?.check();
    expect(await take(fileSystem)).toBeNull();
  });
});

describe('taking over', () => {
  test('is detected before the next write, and the new lock is not changed', async () => {
    const fileSystem = drive();
    const old = await take(fileSystem);
    await old?.check();
    const fresh = await take(fileSystem, true);
    await expect(old?.check()).rejects.toThrow(LockLostError);
    await old?.release();
    await fresh?.check();
    expect(fileSystem.paths()).toContain(path);
  });

  test('is detected without a write within ten seconds', async () => {
    vi.useFakeTimers();
    const fileSystem = drive();
    const old = await take(fileSystem);
    const lost = vi.fn<() => void>();
    if (old) old.onLost = lost;
    await take(fileSystem, true);
    await vi.advanceTimersByTimeAsync(10_100);
    expect(lost).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  test('a lock file that was deleted is written again', async () => {
    const fileSystem = drive();
    const lock = await take(fileSystem);
    await fileSystem.removeFile(path);
    await lock?.check();
    expect(fileSystem.paths()).toContain(path);
    expect(await take(fileSystem)).toBeNull();
  });

  test('a held lock is touched regularly', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const fileSystem = drive();
    await take(fileSystem);
    await vi.advanceTimersByTimeAsync(50_000);
    expect((await fileSystem.stat(path)).modified).toBeGreaterThanOrEqual(1_040_000);
  });
});
