import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, launch, test } from './leitbild';
import { createWorkshop, openWorkshop } from './pages/start';
import { saved } from './pages/workshop';

test('a file that cannot be read for a moment is waited for, and opens by itself', async ({ leitbild }) => {
  await createWorkshop(leitbild.page, 'Wartet');
  await saved(leitbild.page);
  await leitbild.app.close();
  const folder = path.join(leitbild.library, 'Wartet');
  const file = path.join(folder, 'session.json');
  const names = (await readdir(folder)).sort();
  // A folder of this name fails to be read as a file that another program locks does, for the superuser as well.
  await rename(file, path.join(leitbild.folder, 'aside.json'));
  await mkdir(file);

  const page = await leitbild.start();
  await expect(page.getByText('Die Datei lässt sich gerade nicht lesen.')).toBeVisible();
  await page.getByRole('button', { name: 'Öffnen: Wartet' }).click();
  await expect(page.getByRole('heading', { name: 'Warten auf die Datei' })).toBeVisible();
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('heading', { name: 'Warten auf die Datei' })).toBeVisible();
  expect((await readdir(folder)).sort()).toEqual(names);

  await rmdir(file);
  await rename(path.join(leitbild.folder, 'aside.json'), file);
  await page.getByRole('navigation', { name: 'Schritte' }).waitFor();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a copy that a cloud drive has left is named and opens as a workshop of its own', async ({ leitbild }) => {
  await createWorkshop(leitbild.page, 'Geteilt');
  await saved(leitbild.page);
  await leitbild.app.close();
  const folder = path.join(leitbild.library, 'Geteilt');
  await copyFile(path.join(folder, 'session.json'), path.join(folder, 'session-LAPTOP.json'));
  const page = await leitbild.start();
  await openWorkshop(page, 'Geteilt');
  await expect(page.getByRole('alert')).toContainText('„session-LAPTOP.json“');
  await page.getByRole('button', { name: 'Als eigenen Workshop öffnen' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Geteilt (session-LAPTOP)');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a profile on a read-only drive still starts, with its settings', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'leitbild-test-'));
  const profile = path.join(folder, 'profile');
  await mkdir(profile);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', profile]).status === 0;
  test.skip(!mounted, 'A drive can only be mounted by the superuser on Linux.');
  try {
    await writeFile(path.join(profile, 'settings.json'), '{"language":"en","theme":"dark"}');
    spawnSync('mount', ['-o', 'remount,ro', profile]);
    const { app, page } = await launch(folder);
    await expect(page.locator('html[data-theme="dark"]')).toBeAttached();
    await page.getByRole('button', { name: 'New workshop' }).waitFor();
    await expect(page.getByText('The drive with the settings cannot be written to')).toBeVisible();
    const temporary = await app.evaluate(({ app: program }) => program.getPath('userData'));
    await app.close();
    // Chromium writes to its profile until the end; what is left is removed at the next start.
    expect(await readdir(temporary).catch(() => [])).not.toContain('settings.json');
  } finally {
    spawnSync('umount', [profile]);
    await rm(folder, { recursive: true, force: true });
  }
});
