import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MemoryFileSystem } from '../testing/memory-file-system';
import { asset, sessionIn, withPicture } from '../testing/libraries';
import { listCloudCopies } from './cloud-copies';

test('files of all cloud drives are found, and files of the app are not', async () => {
  const copies = [
    'Kopie von session.json',
    'session (1).json',
    'session (Kopie in Konflikt von Anna 2027-03-31).json',
    "session (Anna's conflicted copy 2027-03-31).json",
    'session 2.json',
    'session-LAPTOP.json',
    'session.sync-conflict-20270331-101112-ABCDEFG.json',
  ];
  const own = [
    'session.json',
    '.session.json.icloud',
    'session.damaged-20270331T090000000Z.json',
    'session.json.0123456789ab.tmp',
    'session.lock',
    'drafts.json',
    'picture.png',
    'notes.txt',
  ];
  const drive = new MemoryFileSystem();
  for (const name of [...copies, ...own]) drive.put(`/s/${name}`, new Uint8Array());
  expect(new Set(await listCloudCopies('/s', drive))).toEqual(new Set(copies));
});

test('a copy opens as a workshop of its own with the pictures, and stays where it is', async () => {
  const { library, root, key, store } = await withPicture();
  await store.flush();
  const file = join(root, key, 'session-LAPTOP.json');
  writeFileSync(file, readFileSync(join(root, key, 'session.json')));
  await library.close(key);
  expect(await library.open(key, false)).toMatchObject({ status: 'open', copies: ['session-LAPTOP.json'] });
  const result = await library.openCloudCopy(key, 'session-LAPTOP.json');
  if (result.status !== 'ok') throw new Error(result.reason);
  const copy = sessionIn(join(root, result.key));
  expect(copy.workshop).toMatchObject({ title: 'Mit Bild (session-LAPTOP)', logo: asset });
  expect(copy.header.id).not.toBe(sessionIn(join(root, key)).header.id);
  expect(existsSync(join(root, result.key, 'assets', asset))).toBe(true);
  expect(existsSync(file)).toBe(true);
});

test('other files are refused, and so is what is no session', async () => {
  const { library, root, key } = await withPicture();
  writeFileSync(join(root, key, 'session 2.json'), '{}');
  for (const file of ['session.json', '../other/session 2.json', 'picture.png']) {
    expect(await library.openCloudCopy(key, file)).toEqual({ status: 'refused', reason: 'gone' });
  }
  expect(await library.openCloudCopy(key, 'session 2.json')).toEqual({ status: 'refused', reason: 'damaged' });
});
