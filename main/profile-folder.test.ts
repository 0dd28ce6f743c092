import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writableProfile } from './profile-folder';
import { temporaryFolder } from './session/testing/sessions';

test('a folder that can be written is the profile, and is created', () => {
  const folder = path.join(temporaryFolder(), 'profile');
  expect(writableProfile(folder)).toMatchObject({ folder, isTemporary: false });
  writeFileSync(path.join(folder, 'settings.json'), '{}');
});

test('a folder that cannot be created is replaced by a temporary one, which is removed at the end', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const profile = writableProfile(path.join(file, 'profile'));
  expect(profile.folder.startsWith(tmpdir())).toBe(true);
  expect(profile.isTemporary).toBe(true);
  mkdirSync(path.join(profile.folder, 'inside'));
  profile.remove();
  expect(existsSync(profile.folder)).toBe(false);
});

test('temporary profiles of processes that have ended are removed', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  // Process ids are smaller than 2^22 on Linux and than 100,000 on macOS.
  const left = mkdtempSync(path.join(tmpdir(), 'leitbild-profile-99999999-'));
  const own = writableProfile(path.join(file, 'profile'));
  const other = writableProfile(path.join(file, 'profile'));
  expect([left, own.folder, other.folder].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  own.remove();
  other.remove();
});
