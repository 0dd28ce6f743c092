import * as fc from 'fast-check';
import { Low } from 'lowdb';
import { describe, expect, test } from 'vitest';
import { DurableJsonFile, ForeignContentError, type Codec } from './durable-json-file';
import { fileError, MemoryFileSystem, type Operation } from '../testing/memory-file-system';
import { randomNumbers } from '../testing/sessions';

/** A number with so much padding that a file can be cut in its middle. */
const codec = {
  encode: (value: number | null) => Buffer.from(JSON.stringify({ value, padding: 'ä'.repeat(500) })),
  decode: (bytes) => (JSON.parse(Buffer.from(bytes).toString()) as { value: number | null }).value,
} satisfies Codec<number | null>;

const path = '/s/session.json';

function driveWith(value: number): MemoryFileSystem {
  const drive = new MemoryFileSystem();
  drive.put(path, codec.encode(value));
  return drive;
}

async function openFile(drive: MemoryFileSystem) {
  const low = new Low<number | null>(new DurableJsonFile(path, codec, drive), null);
  await low.read();
  return low;
}

async function write(low: Low<number | null>, value: number) {
  low.data = value;
  await low.write();
}

const faultArbitrary = fc.record({
  operation: fc.constantFrom<Operation>(
    ...(['create', 'write', 'statOfNew', 'sync', 'close', 'stat', 'rename', 'removeFile', 'syncFolder'] as const),
  ),
  nth: fc.nat(6),
  times: fc.integer({ min: 1, max: 3 }),
  kind: fc.constantFrom('ENOSPC', 'EIO', 'EPERM', 'short', 'crash before', 'crash after', 'done but reported as EIO'),
});
type Fault = typeof faultArbitrary extends fc.Arbitrary<infer T> ? T : never;

function inject(drive: MemoryFileSystem, faults: Fault[]): void {
  const seen = new Map<Fault, number>();
  const due = (operation: Operation) =>
    faults.find((fault) => {
      if (fault.operation !== operation) return false;
      const count = seen.get(fault) ?? 0;
      return count >= fault.nth && count < fault.nth + fault.times;
    });
  drive.before = (operation) => {
    const kind = due(operation)?.kind;
    if (kind === 'crash before') drive.die();
    if (kind === 'crash before' || kind === 'ENOSPC' || kind === 'EIO' || kind === 'EPERM') count(operation);
    if (kind === 'crash before') throw fileError('EIO');
    if (kind === 'ENOSPC' || kind === 'EIO' || kind === 'EPERM') throw fileError(kind);
  };
  drive.after = (operation) => {
    const kind = due(operation)?.kind;
    count(operation);
    if (kind === 'crash after') drive.die();
    if (kind === 'crash after' || kind === 'done but reported as EIO') throw fileError('EIO');
  };
  drive.shorten = (length) => (due('write')?.kind === 'short' ? Math.floor(length / 2) : length);
  const count = (operation: Operation) => {
    for (const fault of faults) if (fault.operation === operation) seen.set(fault, (seen.get(fault) ?? 0) + 1);
  };
}

describe('faults', () => {
  test('the file always parses, is the old or the new one, and nothing acknowledged is lost', async () => {
    let crashes = 0;
    let failures = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(faultArbitrary, { maxLength: 4 }),
        fc.nat(),
        fc.boolean(),
        async (faults, seed, power) => {
          const drive = driveWith(0);
          const low = await openFile(drive);
          inject(drive, faults);
          let acknowledged = 0;
          let attempted = 0;
          for (let value = 1; value <= 8 && !drive.dead; value += 1) {
            attempted = value;
            const done = await write(low, value).then(
              () => true,
              () => false,
            );
            if (done) acknowledged = value;
            else failures += 1;
          }
          if (drive.dead) crashes += 1;
          const next = power ? drive.afterPowerCut(randomNumbers(seed)) : drive.afterKill();
          const found = codec.decode(await next.read(path)) ?? -1;
          expect(found).toBeGreaterThanOrEqual(acknowledged);
          expect(found).toBeLessThanOrEqual(attempted);
        },
      ),
      { numRuns: 3_000, seed: 20270331 },
    );
    // The test is worth something only if it met both.
    expect(crashes).toBeGreaterThan(300);
    expect(failures).toBeGreaterThan(1_000);
  });

  test('saving recovers automatically after any number of failures without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          faultArbitrary.filter(({ kind }) => !kind.startsWith('crash')),
          { maxLength: 4 },
        ),
        async (faults) => {
          const drive = driveWith(0);
          const low = await openFile(drive);
          inject(drive, faults);
          for (let value = 1; value <= 8; value += 1) await write(low, value).catch(() => {});
          inject(drive, []);
          await write(low, 99);
          expect(codec.decode(await drive.read(path))).toBe(99);
        },
      ),
      { numRuns: 500, seed: 20270331 },
    );
  });

  test('a busy file is retried where files get locked, and nowhere else', async () => {
    const drive = driveWith(0);
    const low = await openFile(drive);
    let refusals = 3;
    drive.before = (operation) => {
      if (operation === 'rename' && refusals-- > 0) throw fileError('EPERM');
    };
    await expect(write(low, 1)).rejects.toMatchObject({ code: 'EPERM' });
    refusals = 3;
    drive.locksOpenFiles = true;
    await write(low, 2);
    expect(codec.decode(await drive.read(path))).toBe(2);
  });

  test('a short write is an error and publishes nothing', async () => {
    const drive = driveWith(0);
    const low = await openFile(drive);
    drive.shorten = (length) => length - 1;
    await expect(write(low, 1)).rejects.toMatchObject({ code: 'ESHORT' });
    expect(codec.decode(await drive.read(path))).toBe(0);
    expect(drive.paths()).toEqual([path]);
  });
});

describe('unread content is not overwritten', () => {
  test('a file that could not be parsed', async () => {
    const drive = new MemoryFileSystem();
    drive.put(path, Buffer.from('{"value"'));
    const low = new Low<number | null>(new DurableJsonFile(path, codec, drive), null);
    await expect(low.read()).rejects.toThrow(SyntaxError);
    await expect(write(low, 1)).rejects.toThrow(ForeignContentError);
    expect(Buffer.from(await drive.read(path)).toString()).toBe('{"value"');
  });

  test('a file that another program replaced or edited', async () => {
    const drive = driveWith(0);
    const low = await openFile(drive);
    await write(low, 1);
    drive.put(path, codec.encode(7));
    await expect(write(low, 2)).rejects.toThrow(ForeignContentError);
    expect(codec.decode(await drive.read(path))).toBe(7);
  });

  test('but one that was only touched or copied back is', async () => {
    const drive = driveWith(0);
    const low = await openFile(drive);
    await write(low, 1);
    drive.put(path, codec.encode(1));
    await write(low, 2);
    expect(codec.decode(await drive.read(path))).toBe(2);
  });

  test('a missing file is an error, not an empty one, and may be written', async () => {
    const drive = driveWith(0);
    const low = await openFile(drive);
    await drive.removeFile(path);
    await expect(openFile(drive)).rejects.toMatchObject({ code: 'ENOENT' });
    await write(low, 1);
    expect(codec.decode(await drive.read(path))).toBe(1);
  });

  test('accepted content may be replaced', async () => {
    const drive = driveWith(0);
    const file = new DurableJsonFile(path, codec, drive);
    await file.read();
    drive.put(path, codec.encode(7));
    expect(await file.changedOutside()).toBe(true);
    expect(codec.decode(await file.acceptContent())).toBe(7);
    expect(await file.changedOutside()).toBe(false);
    await file.write(8);
    expect(codec.decode(await drive.read(path))).toBe(8);
  });
});
