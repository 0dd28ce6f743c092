import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writableProfile } from './profile-folder';
import { temporaryFolder } from './session/testing/sessions';

test('a folder that can be written is the profile, and is created', () => {
  const folder = path.join(temporaryFolder(), 'profile');
  expect(writableProfile(folder)).toBe(folder);
  writeFileSync(path.join(folder, 'settings.json'), '{}');
});

test('a folder that cannot be created is replaced by a temporary one', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const profile = writableProfile(path.join(file, 'profile'));
  expect(profile.startsWith(tmpdir())).toBe(true);
  mkdirSync(path.join(profile, 'inside'));
  rmSync(profile, { recursive: true });
});
