import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newLibrary } from '../testing/libraries';

test("sessions trashed more than thirty days ago are listed for the system's trash, and no others", async () => {
  const { library, root, create } = newLibrary();
  for (const title of ['Alt', 'Neu']) await library.trash(await create(title));
  mkdirSync(join(root, '.trash', 'fremd'));
  expect(await library.expiredTrash()).toEqual([]);
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  for (const name of ['1~Alt', 'fremd']) utimesSync(join(root, '.trash', name), longAgo, longAgo);
  expect(await library.expiredTrash()).toEqual([join(root, '.trash', '1~Alt')]);
});

test('a session trashed today counts from today, however old it is', async () => {
  const { library, root, create } = newLibrary();
  const key = await create('Lange her');
  const longAgo = new Date(Date.now() - 400 * 86_400_000);
  utimesSync(join(root, key), longAgo, longAgo);
  await library.trash(key);
  expect(await library.expiredTrash()).toEqual([]);
});

test('incomplete folders of another computer are removed after a day, and nothing else', async () => {
  const { library, root, create } = newLibrary();
  await create('Bleibt');
  const old = `.new-${randomUUID()}`;
  const young = `.new-${randomUUID()}`;
  const longAgo = new Date(Date.now() - 2 * 86_400_000);
  for (const name of [old, young, '.new-design']) mkdirSync(join(root, name));
  for (const name of [old, '.new-design', 'Bleibt']) utimesSync(join(root, name), longAgo, longAgo);
  await library.removeIncomplete();
  expect(readdirSync(root).sort()).toEqual([young, '.new-design', 'Bleibt'].sort());
});
