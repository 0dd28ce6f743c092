import { expect, test } from 'vitest';
import { fileError, MemoryFileSystem } from '../testing/memory-file-system';
import { Drafts } from './drafts';

async function drive() {
  const fileSystem = new MemoryFileSystem();
  await fileSystem.createFolder('/s');
  return fileSystem;
}

test('drafts are there after a power cut, and gone once they are emptied', async () => {
  const fileSystem = await drive();
  await fileSystem.syncFolder('/');
  await new Drafts('/s/drafts.json', fileSystem).change({ 'initiative.now': 'Neue Kas', saying: 'Und wir?' });
  const after = fileSystem.afterPowerCut(() => 0);
  const drafts = new Drafts('/s/drafts.json', after);
  expect(await drafts.read()).toEqual({ 'initiative.now': 'Neue Kas', saying: 'Und wir?' });
  await drafts.change({ 'initiative.now': '' });
  expect(await drafts.read()).toEqual({ saying: 'Und wir?' });
  await drafts.change({ saying: '' });
  expect(await after.list('/s')).toEqual([]);
});

test('changes made at the same time all arrive', async () => {
  const drafts = new Drafts('/s/drafts.json', await drive());
  await Promise.all(Array.from({ length: 20 }, (_, number) => drafts.change({ [`field ${number}`]: 'x' })));
  expect(Object.keys(await drafts.read())).toHaveLength(20);
});

test('a file that cannot be read for a moment is not written over', async () => {
  const fileSystem = await drive();
  await new Drafts('/s/drafts.json', fileSystem).change({ saying: 'Alt' });
  const drafts = new Drafts('/s/drafts.json', fileSystem);
  fileSystem.before = (operation) => {
    if (operation === 'read') throw fileError('EACCES');
  };
  await expect(drafts.change({ jargon: 'Neu' })).rejects.toThrow('EACCES');
  fileSystem.before = () => {};
  await drafts.change({ jargon: 'Neu' });
  expect(await drafts.read()).toEqual({ saying: 'Alt', jargon: 'Neu' });
});

test('a damaged file is kept under another name', async () => {
  const fileSystem = await drive();
  await new Drafts('/s/drafts.json', fileSystem).change({ saying: 'Alt' });
  const file = await fileSystem.create('/s/other');
  await file.write(Buffer.from('{"say'));
  await file.close();
  await fileSystem.rename('/s/other', '/s/drafts.json');
  expect(await new Drafts('/s/drafts.json', fileSystem).read()).toEqual({});
  expect((await fileSystem.list('/s')).filter((name) => name.startsWith('drafts.json.damaged-'))).toHaveLength(1);
});
