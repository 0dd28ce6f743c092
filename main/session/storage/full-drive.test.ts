import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnvelope, writeEnvelope } from './envelope';
import { nodeFileSystem } from './file-system';
import { openSession } from '../open-session';
import { sessionPaths } from '../session-paths';
import { createSessionLocation } from '../session-location';
import type { SessionEvent } from '../session-event';
import { png } from '../testing/pictures';
import { environment, exampleSession, stored, temporaryFolder, titlePatch } from '../testing/sessions';

/** A real drive of 1 MB. Needs Linux and the right to mount; elsewhere these tests are skipped, see `unavailable`. */
const drive = mkdtempSync(join(tmpdir(), 'leitbild-full-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', drive]).status === 0;
const unavailable = mounted ? '' : ' (skipped: a small drive can only be mounted by the superuser on Linux)';

afterAll(() => {
  if (mounted) spawnSync('umount', [drive]);
  rmdirSync(drive);
});

/** Fills the drive to the last byte but `free`. */
function fill(free: number): void {
  rmSync(join(drive, 'other'), { force: true });
  for (let size = 1_048_576; size >= 4096; size = Math.floor(size / 2)) {
    for (;;) {
      try {
        writeFileSync(join(drive, 'other'), Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
  const length = readFileSync(join(drive, 'other')).length;
  rmSync(join(drive, 'other'));
  writeFileSync(join(drive, 'other'), Buffer.alloc(Math.max(0, length - free)));
}

describe.skipIf(!mounted)(`on a full drive${unavailable}`, () => {
  test.each([0, 4096, 8192, 40_000])(
    'with %i bytes left, the saved state stays, and saving goes on when there is room',
    async (free) => {
      const folder = join(drive, `Workshop ${free}`);
      mkdirSync(folder);
      const path = join(folder, 'session.json');
      writeFileSync(path, writeEnvelope(stored(exampleSession(300), 1)));
      const saved = readFileSync(path);
      const events: SessionEvent[] = [];
      const result = await openSession(folder, false, environment(), (event) => events.push(event));
      if (result.status !== 'open') throw new Error(result.status);
      const { store } = result;
      await store.history.takeOpening();
      fill(free);

      const value = 'Ausführliche Beschreibung. '.repeat(500);
      store.apply(1, [{ op: 'replace', path: ['workshop', 'purpose'], value }]);
      expect(await store.flush()).toEqual({ saved: false, problem: 'full' });
      expect(events.at(-1)).toEqual({ type: 'saveFailed', problem: 'full' });
      expect(readFileSync(path)).toEqual(saved);
      const picture = Buffer.concat([png(50, 50), Buffer.alloc(100_000, 7)]);
      expect(await store.addAsset(picture)).toEqual({ status: 'refused', reason: 'full' });
      expect(store.session.workshop.purpose).toBe(value);

      rmSync(join(drive, 'other'));
      expect(await store.flush()).toEqual({ saved: true, problem: null });
      expect(readEnvelope(readFileSync(path))).toMatchObject({ status: 'ok', stored: { revision: 2 } });
      expect(await store.addAsset(picture)).toMatchObject({ status: 'ok' });
      await store.close();
      rmSync(folder, { recursive: true });
    },
  );

  test('a session opens and can be changed and saved elsewhere', async () => {
    const folder = join(drive, 'Workshop');
    mkdirSync(folder);
    writeFileSync(join(folder, 'session.json'), writeEnvelope(stored(exampleSession(300), 1)));
    fill(0);
    const result = await openSession(folder, false, environment(), () => {});
    if (result.status !== 'open') throw new Error(result.status);
    expect(result.store.apply(1, [titlePatch('Trotzdem')])).toEqual({ status: 'ok', revision: 2 });
    const paths = sessionPaths(temporaryFolder());
    expect(await result.store.moveTo(createSessionLocation(paths, null, nodeFileSystem))).toEqual({
      saved: true,
      problem: null,
    });
    expect(readEnvelope(readFileSync(paths.file))).toMatchObject({ status: 'ok', stored: { revision: 2 } });
    await result.store.close();
    rmSync(join(drive, 'other'));
    rmSync(folder, { recursive: true });
  });
});
