import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../session/testing/sessions';
import { FileInUseError, placeFiles, writeComplete } from './place-files';

function folders() {
  const base = temporaryFolder();
  const [from, to] = [path.join(base, 'made'), path.join(base, 'chosen')];
  mkdirSync(path.join(from, 'a – Bilder'), { recursive: true });
  mkdirSync(to);
  writeFileSync(path.join(from, 'a – Bilder/1.png'), 'picture');
  writeFileSync(path.join(from, 'a.md'), 'text');
  return { from, to, names: ['a – Bilder/1.png', 'a.md'] };
}

test('files are complete under their names, and nothing else is left', async () => {
  const { from, to, names } = folders();
  await placeFiles({ from, to, names, mayReplace: false });
  expect(readdirSync(to, { recursive: true }).map(String).sort()).toEqual(['a – Bilder', 'a – Bilder/1.png', 'a.md']);
  expect(readFileSync(path.join(to, 'a.md'), 'utf8')).toBe('text');
});

test('when one fails, none of the new ones stays, and what was there is as it was', async () => {
  const { from, to, names } = folders();
  writeFileSync(path.join(to, 'a.md'), 'mine');
  await expect(placeFiles({ from, to, names, mayReplace: false })).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readdirSync(to, { recursive: true })).toEqual(['a.md']);
  expect(readFileSync(path.join(to, 'a.md'), 'utf8')).toBe('mine');
});

test('a cancelled copy leaves nothing behind', async () => {
  const { from, to, names } = folders();
  const control = new AbortController();
  const signal = Object.assign(control.signal);
  const checks = vi.spyOn(signal, 'throwIfAborted').mockImplementationOnce(() => undefined);
  control.abort(new Error('cancelled by a person'));
  await expect(placeFiles({ from, to, names, mayReplace: true, signal })).rejects.toThrow('cancelled by a person');
  expect(checks).toHaveBeenCalledTimes(2);
  expect(readdirSync(to)).toEqual([]);
});

test.each(['EBUSY', 'EPERM', 'EACCES'])('a file that cannot be replaced, with %s, is open elsewhere', async (code) => {
  const { to } = folders();
  const file = path.join(to, 'table.csv');
  const refused = vi.spyOn(fs, 'rename').mockRejectedValue(Object.assign(new Error('refused'), { code }));
  // Without a file of that name the folder is to blame.
  await expect(writeComplete(file, new Uint8Array([1]))).rejects.toMatchObject({ code });
  writeFileSync(file, 'mine');
  await expect(writeComplete(file, new Uint8Array([1]))).rejects.toBeInstanceOf(FileInUseError);
  refused.mockRestore();
  expect(readdirSync(to)).toEqual(['table.csv']);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  await writeComplete(file, new TextEncoder().encode('new'));
  expect(readFileSync(file, 'utf8')).toBe('new');
});
