import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ChosenFiles } from './chosen-files';
import type { Client } from './client';
import { png } from '../session/testing/pictures';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'leitbild-board-'));
  await mkdir(path.join(root, 'vault/.obsidian'), { recursive: true });
  await mkdir(path.join(root, 'vault/boards'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const picture = png(4, 4);
const newClient = (): Client => ({ id: 'window', role: 'facilitator', send: () => undefined });

async function choose(file: string, files = new ChosenFiles(), client = newClient()) {
  const opened = await files.choose(client, file);
  if (opened.status !== 'ok') throw new Error(opened.reason);
  return { files, client, ...opened };
}

/** The pictures of a canvas that can be read, of those that it names. */
async function picturesOf(...names: string[]): Promise<string[]> {
  const nodes = names.map((name, index) => ({ id: `${index}`, type: 'file', file: name }));
  const canvas = path.join(root, 'vault/boards/plan.canvas');
  await writeFile(canvas, JSON.stringify({ nodes }));
  const { files, client, file } = await choose(canvas);
  const found: string[] = [];
  for (const name of names) {
    const opened = await files.choosePicture(client, file, name);
    if (!opened) continue;
    expect(Buffer.from(await files.read(client, opened.file, 0))).toEqual(Buffer.from(picture));
    found.push(name);
  }
  return found;
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

it('reads no picture that the canvas does not name', async () => {
  await writeFile(path.join(root, 'vault/boards/other.png'), picture);
  const canvas = path.join(root, 'vault/boards/plan.canvas');
  await writeFile(canvas, JSON.stringify({ nodes: [] }));
  const { files, client, file } = await choose(canvas);
  expect(await files.choosePicture(client, file, 'other.png')).toBeNull();
});

it('reads a file in slices that main sends without a pause', async () => {
  const content = Uint8Array.from({ length: 9_000_001 }, (_, index) => index % 251);
  const file = path.join(root, 'large.csv');
  await writeFile(file, content);
  const chosen = await choose(file);
  const slices: Uint8Array[] = [];
  for (let offset = 0; offset < chosen.size; offset += slices.at(-1)?.length ?? Infinity) {
    slices.push(await chosen.files.read(chosen.client, chosen.file, offset));
  }
  expect(slices.map(({ length }) => length)).toEqual([4_000_000, 4_000_000, 1_000_001]);
  expect(Buffer.concat(slices).equals(content)).toBe(true);
});

it('mixes nothing of a file that changes while it is read', async () => {
  const file = path.join(root, 'list.csv');
  await writeFile(file, 'one');
  const { files, client, file: id } = await choose(file);
  await writeFile(file, 'three');
  await expect(files.read(client, id, 0)).rejects.toThrow('changed');
});

it('reads for the client that has chosen, and nothing else', async () => {
  const file = path.join(root, 'list.csv');
  await writeFile(file, 'one');
  const { files, file: id } = await choose(file);
  await expect(files.read(newClient(), id, 0)).rejects.toThrow('Not a chosen file');
});

it('reports why a file was not read', async () => {
  const big = path.join(root, 'big.csv');
  await writeFile(big, new Uint8Array(50_000_001));
  expect(await new ChosenFiles().choose(newClient(), big)).toEqual({
    status: 'refused',
    name: 'big.csv',
    reason: 'size',
  });
  expect(await new ChosenFiles().choose(newClient(), path.join(root, 'gone.csv'))).toEqual({
    status: 'refused',
    name: 'gone.csv',
    reason: 'gone',
  });
});
