import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBoardFile } from './open-board-file';
import { png } from '../session/testing/pictures';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'leitbild-board-'));
  await mkdir(path.join(root, 'vault/.obsidian'), { recursive: true });
  await mkdir(path.join(root, 'vault/boards'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const picture = png(4, 4);

async function picturesOf(...files: string[]): Promise<string[]> {
  const nodes = files.map((file, index) => ({ id: `${index}`, type: 'file', file }));
  const canvas = path.join(root, 'vault/boards/plan.canvas');
  await writeFile(canvas, JSON.stringify({ nodes }));
  const opened = await openBoardFile(canvas);
  return opened.status === 'ok' ? opened.pictures.map(({ name }) => name) : [];
}

it('reads the pictures of a canvas, from its own folder and from its vault', async () => {
  await writeFile(path.join(root, 'vault/boards/near.png'), picture);
  await writeFile(path.join(root, 'vault/far.png'), picture);
  expect(await picturesOf('near.png', 'far.png', 'gone.png')).toEqual(['near.png', 'far.png']);
});

it('reads nothing outside of the folder and the vault', async () => {
  await writeFile(path.join(root, 'secret.png'), picture);
  await symlink(path.join(root, 'secret.png'), path.join(root, 'vault/boards/link.png'));
  expect(await picturesOf('../../secret.png', path.join(root, 'secret.png'), 'link.png', '/etc/hostname.png')).toEqual(
    [],
  );
});

it('reads pictures only, judged by content', async () => {
  await writeFile(path.join(root, 'vault/key.png'), 'PRIVATE KEY');
  await writeFile(path.join(root, 'vault/notes.md'), 'words');
  expect(await picturesOf('key.png', 'notes.md')).toEqual([]);
});

it('reports why a file was not read', async () => {
  const big = path.join(root, 'big.csv');
  await writeFile(big, new Uint8Array(50_000_001));
  expect(await openBoardFile(big)).toEqual({ status: 'refused', name: 'big.csv', reason: 'size' });
  expect(await openBoardFile(path.join(root, 'gone.csv'))).toEqual({
    status: 'refused',
    name: 'gone.csv',
    reason: 'gone',
  });
});
