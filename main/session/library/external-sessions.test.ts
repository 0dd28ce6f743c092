import { expect, test } from 'vitest';
import { fileError, MemoryFileSystem } from '../testing/memory-file-system';
import { ExternalSessions } from './external-sessions';

const path = '/profile/elsewhere.json';

/** A drive with a list of one session. */
function driveWithList(): MemoryFileSystem {
  const drive = new MemoryFileSystem();
  drive.put(path, Buffer.from('{"Stick":"/stick/Tag"}'));
  return drive;
}

function failReads(drive: MemoryFileSystem): void {
  drive.before = (operation) => {
    if (operation === 'read') throw fileError('EACCES');
  };
}

const onDrive = async (drive: MemoryFileSystem) => JSON.parse((await drive.read(path)).toString()) as unknown;

test('a list that cannot be read for a moment stays as it is and is read again', async () => {
  const drive = driveWithList();
  const sessions = new ExternalSessions(path, drive);
  failReads(drive);
  expect([...(await sessions.list())]).toEqual([]);
  await expect(sessions.remove('Stick')).rejects.toThrow('EACCES');
  expect(drive.paths()).toEqual([path]);
  drive.before = () => {};
  expect([...(await sessions.list())]).toEqual([['Stick', '/stick/Tag']]);
  expect(await sessions.remove('Stick')).toBe(true);
  expect(await onDrive(drive)).toEqual({});
});

test('what is added while the list cannot be read is listed, and written with the next change', async () => {
  const drive = driveWithList();
  const sessions = new ExternalSessions(path, drive);
  failReads(drive);
  await expect(sessions.add('Neu', '/neu')).rejects.toThrow('EACCES');
  expect((await sessions.list()).get('Neu')).toBe('/neu');
  drive.before = () => {};
  await sessions.add('Zwei', '/zwei');
  expect(await onDrive(drive)).toEqual({ Stick: '/stick/Tag', Neu: '/neu', Zwei: '/zwei' });
});
