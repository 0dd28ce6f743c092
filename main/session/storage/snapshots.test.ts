import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseSnapshotName, toSnapshotName } from './snapshot-name';
import { Snapshots, snapshotsToDelete } from './snapshots';
import { MemoryFileSystem } from '../testing/memory-file-system';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2027-03-31T10:00:00.000Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function history() {
  const fileSystem = new MemoryFileSystem();
  fileSystem.put('/s/session.json', Buffer.from('{}'));
  return { fileSystem, snapshots: new Snapshots('/s/history', fileSystem) };
}

describe('snapshots', () => {
  test('are kept compressed, listed newest first and read back', async () => {
    const { fileSystem, snapshots } = history();
    expect(await snapshots.list()).toEqual([]);
    await snapshots.take('opened', '', Buffer.from('file one'), 'one');
    vi.setSystemTime(Date.now() + 1000);
    await snapshots.take('named', 'Vor der Pause: „alles“ / 100 %?', Buffer.from('file two'), 'two');
    const list = await snapshots.list();
    expect(list).toMatchObject([
      { at: '2027-03-31T10:00:01.000Z', reason: 'named', name: 'Vor der Pause: „alles“ / 100 %?' },
      { at: '2027-03-31T10:00:00.000Z', reason: 'opened', name: '' },
    ]);
    expect(Buffer.from(await snapshots.read(list[0]?.snapshot ?? '')).toString()).toBe('file two');
    const [path] = fileSystem.paths().filter((name) => name.includes('opened'));
    expect(gunzipSync(await fileSystem.read(path ?? '')).toString()).toBe('file one');
  });

  test('do not bring back the folder of a session whose drive was disconnected', async () => {
    const { fileSystem, snapshots } = history();
    await fileSystem.rename('/s', '/unplugged');
    await expect(snapshots.take('opened', '', Buffer.from('file'), 'session')).rejects.toThrow('ENOENT');
    await expect(fileSystem.stat('/s')).rejects.toThrow('ENOENT');
  });

  test('of an unchanged session are not repeated, unless a person asks', async () => {
    const { snapshots } = history();
    await snapshots.take('opened', '', Buffer.from('saved at ten'), 'same');
    await snapshots.take('before', '', Buffer.from('saved at eleven'), 'same');
    expect(await snapshots.list()).toHaveLength(1);
    await snapshots.take('named', 'Mittag', Buffer.from('saved at twelve'), 'same');
    expect(await snapshots.list()).toHaveLength(2);
  });

  test('taken in the same millisecond do not replace each other', async () => {
    const { snapshots } = history();
    for (const number of [1, 2, 3]) await snapshots.take('before', '', Buffer.from(`${number}`), `${number}`);
    const contents = await Promise.all((await snapshots.list()).map(({ snapshot }) => snapshots.read(snapshot)));
    expect(contents.map((bytes) => Buffer.from(bytes).toString())).toEqual(['3', '2', '1']);
  });

  test.each(['../session.json', 'x/../../session.json', 'session.json', ''])('no path leads out: %s', async (name) => {
    await expect(history().snapshots.read(name)).rejects.toThrow('Not the name of a snapshot');
  });
});

describe('names of snapshot files', () => {
  test.each(['', 'Mittag', 'a/b\\c:d*e?f"g<h>i|j', '50 % fertig %2F', 'Zeile\nzwei', '🎉 Ende', '..', 'con'])(
    'give back what was typed: %s',
    (name) => {
      const entry = { at: '2027-03-31T10:00:00.123Z', reason: 'named', name, fingerprint: '0123456789ab' } as const;
      const snapshot = toSnapshotName(entry);
      expect(snapshot).not.toMatch(/[<>:"/\\|?*\n]/);
      expect(parseSnapshotName(snapshot)).toEqual({ ...entry, snapshot });
    },
  );

  test('fit into 255 bytes', () => {
    const entry = { at: '2027-03-31T10:00:00.123Z', reason: 'named', fingerprint: '0123456789ab' } as const;
    for (const name of ['ä'.repeat(500), '/'.repeat(500), '🎉'.repeat(250), 'a'.repeat(500)]) {
      const snapshot = toSnapshotName({ ...entry, name });
      expect(Buffer.byteLength(`${snapshot}.0123456789ab.tmp`)).toBeLessThanOrEqual(255);
      expect(name.startsWith(parseSnapshotName(snapshot)?.name ?? 'x')).toBe(true);
    }
  });
});

describe('deleting old snapshots', () => {
  const now = Date.parse('2027-03-31T10:00:00.000Z');
  const minute = 60_000;
  const entries = (count: number, step: number, reason: 'interval' | 'named' | 'step' = 'interval', name = '') =>
    Array.from({ length: count }, (_, index) => ({ at: new Date(now - index * step).toISOString(), reason, name }));

  test('keeps everything of the last two hours', () => {
    expect(snapshotsToDelete(entries(24, 5 * minute), now)).toEqual([]);
  });

  test('keeps every snapshot with a name', () => {
    expect(snapshotsToDelete(entries(5_000, 60 * minute, 'named'), now)).toEqual([]);
  });

  test('keeps the newest of each hour for each step that was left, beside the others', () => {
    const all = ['intent', 'roadmap'].flatMap((step) => entries(60, 20 * minute, 'step', step));
    const deleted = new Set(snapshotsToDelete([...entries(60, 20 * minute), ...all], now));
    const kept = all.filter((entry) => !deleted.has(entry) && Date.parse(entry.at) <= now - 120 * minute);
    const hours = kept.map(({ at, name }) => `${name} ${at.slice(0, 13)}`);
    expect(new Set(hours).size).toBe(hours.length);
    expect(hours).toHaveLength(2 * 19);
  });

  test('by a clock that is years ahead deletes nothing, neither then nor afterwards', () => {
    const real = entries(300, 5 * minute);
    const ahead = now + 5 * 365 * 24 * 60 * minute;
    const bogus = Array.from({ length: 12 }, (_, index) => ({
      at: new Date(ahead + index * 5 * minute).toISOString(),
      reason: 'interval' as const,
      name: '',
    }));
    const before = snapshotsToDelete(real, now);
    expect(snapshotsToDelete(real, ahead)).toEqual(before);
    expect(snapshotsToDelete([...real, ...bogus], now)).toEqual(before);
    const recent = entries(12, 5 * minute);
    expect(snapshotsToDelete([...recent, ...bogus], ahead + 60 * minute)).toEqual([]);
  });

  test('a year of daily work leaves fewer than two hundred, with the newest of every day for ninety days', () => {
    let kept: { at: string; reason: 'interval'; name: string }[] = [];
    for (let at = now - 365 * 24 * 60 * minute; at <= now; at += 5 * minute) {
      kept.push({ at: new Date(at).toISOString(), reason: 'interval', name: '' });
      if (kept.length > 400 || at + 5 * minute > now) {
        const gone = new Set(snapshotsToDelete(kept, at));
        kept = kept.filter((entry) => !gone.has(entry));
      }
    }
    expect(kept.length).toBeLessThan(200);
    for (let day = 3; day < 89; day += 1) {
      const date = new Date(now - day * 24 * 60 * minute).toISOString().slice(0, 10);
      expect(kept.filter(({ at }) => at.startsWith(date)).map(({ at }) => at.slice(11, 16))).toEqual(['23:55']);
    }
  });
});
