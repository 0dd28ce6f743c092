import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeEnvelope } from '../storage/envelope';
import { nodeFileSystem } from '../storage/file-system';
import { archiveLimits, readArchive } from './read-archive';
import { sha256 } from '../storage/sha256';
import { toSnapshotName } from '../storage/snapshot-name';
import { jpeg, png } from '../testing/pictures';
import { exampleSession, stored, temporaryFolder } from '../testing/sessions';
import { writeArchive } from './write-archive';

const session = writeEnvelope(stored(exampleSession(10)));
const picture = `assets/${sha256(png(9, 9))}.png`;
const snapshot = `history/${toSnapshotName({ at: '2027-03-31T10:00:00.000Z', reason: 'named', name: 'ä', fingerprint: '0123456789ab' })}`;

/** What comes out of an archive with these bytes, or the reason why it is refused. */
async function unpack(bytes: Uint8Array, limits = archiveLimits): Promise<string[] | string> {
  const path = join(temporaryFolder(), 'x.leitbild');
  writeFileSync(path, bytes);
  const names: string[] = [];
  try {
    await readArchive(path, async (name) => void names.push(name), limits);
    return names;
  } catch (error) {
    return error instanceof Error && 'problem' in error ? String(error.problem) : String(error);
  }
}

function zip(files: Zippable): Uint8Array {
  return zipSync({ 'session.json': session, ...files });
}

/** Changes bytes in every central directory header; `at` counts from its signature. */
function patchDirectory(bytes: Uint8Array, name: string, change: (header: Buffer) => void): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 1)) {
    const length = copy.readUInt16LE(at + 28);
    if (copy.subarray(at + 46, at + 46 + length).toString() === name) change(copy.subarray(at));
  }
  return copy;
}

describe('an archive', () => {
  test('that this program has written is read back', async () => {
    const path = join(temporaryFolder(), 'x.leitbild');
    const files = new Map<string, Uint8Array>([
      ['session.json', session],
      [picture, png(9, 9)],
      [snapshot, Buffer.from('gz')],
    ]);
    const entries = [...files].map(([name, bytes]) => ({ name, bytes: () => Promise.resolve(bytes) }));
    await writeArchive(path, entries, nodeFileSystem);
    const found = new Map<string, Buffer>();
    await readArchive(path, async (name, bytes) => void found.set(name, Buffer.from(bytes)));
    expect([...found]).toEqual([...files].map(([name, bytes]) => [name, Buffer.from(bytes)]));
  });

  test('that was repacked, with folders and in another order, is read', async () => {
    const bytes = zipSync({ 'assets/': new Uint8Array(), [picture]: png(9, 9), 'session.json': session });
    expect(await unpack(bytes)).toEqual(['session.json', picture]);
  });
});

describe('a hostile archive', () => {
  test.each([
    '../session.json',
    'assets/../../evil.json',
    '/etc/passwd',
    'C:/evil.json',
    'assets\\..\\evil.png',
    'evil.exe',
    'assets/evil.png',
    `assets/${'0'.repeat(64)}.svg`,
    `assets/sub/${'0'.repeat(64)}.png`,
    'history/evil.json.gz',
    'history/../session.json',
    'other/session.lock',
    '__MACOSX.exe',
    'session.json/',
    'SESSION.JSON',
  ])('with an entry named %s is refused before anything is unpacked', async (name) => {
    expect(await unpack(zip({ [name]: new Uint8Array([1]) }))).toBe('unsafe');
  });

  test('with a link is refused', async () => {
    const link = zip({ [picture]: [Buffer.from('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    expect(await unpack(link)).toBe('unsafe');
    const file = zip({ [picture]: [png(9, 9), { os: 3, attrs: 0o100644 << 16 }] });
    expect(await unpack(file)).toEqual(['session.json', picture]);
  });

  test('with the same name twice is refused', async () => {
    const other = `assets/${sha256(png(8, 8))}.png`;
    const bytes = Buffer.from(zip({ [picture]: png(9, 9), [other]: png(8, 8) }));
    for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other, at)) bytes.write(picture, at);
    expect(await unpack(bytes)).toBe('unsafe');
  });

  test('with an encrypted entry is refused', async () => {
    const bytes = patchDirectory(zip({}), 'session.json', (header) => header.writeUInt16LE(1, 8));
    expect(await unpack(bytes)).toBe('unsafe');
  });

  test('with an extreme compression ratio is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'session.json': [new Uint8Array(90_000_000), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpack(bomb)).toBe('too-large');
  });

  test('whose entries share their bytes is refused', async () => {
    const names = Array.from({ length: 79 }, (_, index) => `assets/${String(index).padStart(64, '0')}.png`);
    const random = Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 251);
    let first: number | null = null;
    const bytes = names.reduce(
      (archive, name) =>
        patchDirectory(archive, name, (header) => {
          first ??= header.readUInt32LE(42);
          header.writeUInt32LE(first, 42);
        }),
      zip(Object.fromEntries(names.map((name) => [name, random]))),
    );
    expect(await unpack(bytes)).toBe('unsafe');
  });

  test('of many entries that are packed beyond what a session can be is refused', async () => {
    const names = Array.from({ length: 79 }, (_, index) => `assets/${String(index).padStart(64, '0')}.png`);
    const bytes = zip(Object.fromEntries(names.map((name) => [name, new Uint8Array(999_999)])));
    expect(bytes.length).toBeLessThan(150_000);
    expect(await unpack(bytes)).toBe('too-large');
  });

  test('with a wrong size is detected while unpacking', async () => {
    const bomb = zipSync({ 'session.json': [new Uint8Array(5_000_000), { level: 9 }] });
    const lying = patchDirectory(bomb, 'session.json', (header) => header.writeUInt32LE(900_000, 24));
    expect(await unpack(lying)).toBe('not-an-archive');
  });

  test('with too many entries is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`assets/${String(index).padStart(64, '0')}.png`, new Uint8Array()]),
    );
    expect(await unpack(zip(many))).toBe('too-large');
  });

  test('with too many bytes in total is refused', async () => {
    const limits = { ...archiveLimits, total: session.length + 10 };
    expect(await unpack(zip({ [picture]: png(9, 9) }), limits)).toBe('too-large');
  });

  test('with one entry that is too large is refused', async () => {
    expect(await unpack(zip({ [picture]: [new Uint8Array(25_000_001), { level: 0 }] }))).toBe('too-large');
  });

  test.each([
    ['another picture', png(8, 8)],
    ['another type', jpeg(9, 9)],
    ['no picture', Buffer.from('<svg/>')],
    ['a picture of too many pixels', png(60_000, 60_000)],
  ])('whose picture is %s is refused', async (_, bytes) => {
    expect(['damaged', 'too-large']).toContain(await unpack(zip({ [picture]: bytes })));
  });

  test.each([
    ['empty', new Uint8Array()],
    ['no zip', Buffer.from('this is a letter to grandmother')],
    ['cut off', zip({ [picture]: png(9, 9) }).subarray(0, -30)],
    ['without a session', zipSync({ [picture]: png(9, 9) })],
    ['an empty zip', zipSync({})],
  ])('that is %s is refused', async (_, bytes) => {
    expect(await unpack(bytes)).toBe('not-an-archive');
  });

  test('corrupted anywhere throws nothing but ArchiveError', async () => {
    const good = Buffer.from(zip({ [picture]: png(9, 9) }));
    for (let at = 0; at < good.length; at += 7) {
      const broken = Buffer.from(good);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(await unpack(broken)).toSatisfy(
        (result) =>
          Array.isArray(result) || ['not-an-archive', 'unsafe', 'too-large', 'damaged'].includes(String(result)),
      );
    }
  });
});

describe("a session's folder that was zipped by hand", () => {
  const extras = {
    'picture.png': png(5, 5),
    'session.lock': Buffer.from('{}'),
    'drafts.json': Buffer.from('{}'),
    'session.damaged-20270331T090000000Z.json': Buffer.from('x'),
    'session-LAPTOP.json': Buffer.from('x'),
    'session.json.0123456789ab.tmp': Buffer.from('x'),
    'Kopie von session.json': Buffer.from('x'),
    '(1) session.JSON': Buffer.from('x'),
    [`${picture}.0123456789ab.tmp`]: Buffer.from('x'),
    [`${snapshot}.0123456789ab.tmp`]: Buffer.from('x'),
  };
  const added = { '.DS_Store': Buffer.from('x'), 'Thumbs.db': Buffer.from('x') };
  const in_ = (folder: string, files: Record<string, Uint8Array>) =>
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}${name}`, bytes]));
  const files = { 'session.json': session, [picture]: png(9, 9), [snapshot]: Buffer.from('gz'), ...extras, ...added };

  test.each(['', 'Zukunft der Stadtwerke/'])('is read, below %j', async (folder) => {
    const bytes = zipSync({
      ...(folder === '' ? {} : { [folder]: new Uint8Array() }),
      ...in_(folder, { 'assets/': new Uint8Array(), ...files }),
      ...in_(`__MACOSX/${folder}`, { '._session.json': Buffer.from('x'), 'assets/._x.png': Buffer.from('x') }),
    });
    expect(await unpack(bytes)).toEqual(['session.json', picture, snapshot, 'picture.png']);
  });

  test('is refused when it holds anything else', async () => {
    expect(await unpack(zipSync(in_('a/', { ...files, 'evil.exe': Buffer.from('x') })))).toBe('unsafe');
    expect(await unpack(zipSync(in_('a/', { ...files, 'assets/session 2.json': Buffer.from('x') })))).toBe('unsafe');
    expect(await unpack(zipSync(in_('a/', { ...files, 'x/y.0123456789ab.tmp': Buffer.from('x') })))).toBe('unsafe');
    expect(await unpack(zipSync({ ...in_('a/', files), 'b/other.txt': Buffer.from('x') }))).toBe('unsafe');
  });
});
