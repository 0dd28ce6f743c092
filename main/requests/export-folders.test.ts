import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../session/storage/file-system';
import { temporaryFolder } from '../session/testing/sessions';
import { ExportFolders } from './export-folders';

test('each workshop has its folder, also after a restart; a new one gets the folder used last', async () => {
  const profile = temporaryFolder();
  const [one, two] = ['one', 'two'].map((name) => path.join(profile, name)) as [string, string];
  for (const folder of [one, two]) mkdirSync(folder);
  const folders = new ExportFolders(profile, nodeFileSystem);
  expect(await folders.proposed('a')).toBeUndefined();
  await folders.remember('a', one);
  await folders.remember('b', two);
  const again = new ExportFolders(profile, nodeFileSystem);
  expect(await again.proposed('a')).toBe(one);
  expect(await again.proposed('b')).toBe(two);
  expect(await again.proposed('c')).toBe(two);
  await again.remember('a', one);
  expect(await again.proposed('c')).toBe(one);
  rmSync(one, { recursive: true });
  expect(await again.proposed('b')).toBe(two);
  expect(await again.proposed('a')).toBeUndefined();
});

test('a damaged list counts as empty', async () => {
  const profile = temporaryFolder();
  writeFileSync(path.join(profile, 'export-folders.json'), '{"a":');
  const folders = new ExportFolders(profile, nodeFileSystem);
  expect(await folders.proposed('a')).toBeUndefined();
  await folders.remember('a', profile);
  expect(await new ExportFolders(profile, nodeFileSystem).proposed('a')).toBe(profile);
});
