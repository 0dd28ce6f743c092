// @ts-check
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { damages, fromNewerVersion } from '../torture/damages.mjs';
import { launch } from '../setup/launch.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').ElectronApplication} App
 * @typedef {(name: string) => Promise<void>} Shoot
 */

/**
 * Screenshots of the messages about a workshop's file. Each problem is real: a full drive, a missing folder, a file that another program
 * has changed, a second process, a damaged file.
 * @param {'de' | 'en'} language
 * @param {Record<string, string>} env
 * @param {(app: App, page: Page) => Shoot} shooter
 */
export async function picturesOfTrouble(language, env, shooter) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-trouble-'));
  const library = path.join(folder, 'library');
  mkdirSync(library);
  const isSmallDrive = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', library]).status === 0;
  const { app, page } = await launch(folder, { env });
  try {
    const shoot = shooter(app, page);
    const file = path.join(library, await openSample(page, language), 'session.json');
    if (isSmallDrive) await onFullDrive(page, shoot, path.join(library, '.filler'));
    else console.log('No picture of a full drive: only the superuser on Linux can mount a small one.');
    if (isSmallDrive) spawnSync('mount', ['-o', 'remount,size=64m', library]);
    await withoutFolder(page, shoot, path.dirname(file));
    await changedOutside(page, shoot, file);
    await takenOver(page, shoot, library, env, shooter);
    await leave(page);
    await unreadable(page, shoot, file);
  } finally {
    await app.close();
    if (isSmallDrive) spawnSync('umount', [library]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Page} page @param {Shoot} shoot @param {string} filler */
async function onFullDrive(page, shoot, filler) {
  for (let size = 1_048_576; size >= 512; size /= 2) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size));
    } catch {
      // The next smaller block may still fit.
    }
  }
  await edit(page);
  await page.getByRole('alert').waitFor();
  await shoot('trouble-drive-full');
  truncateSync(filler);
  await saved(page);
}

/** @param {Page} page @param {Shoot} shoot @param {string} folder */
async function withoutFolder(page, shoot, folder) {
  const away = path.join(path.dirname(folder), '.unplugged');
  renameSync(folder, away);
  await edit(page);
  await page.getByRole('alert').waitFor();
  await shoot('trouble-folder-gone');
  renameSync(away, folder);
  await saved(page);
}

/** @param {Page} page @param {Shoot} shoot @param {string} file */
async function changedOutside(page, shoot, file) {
  const before = readFileSync(file);
  await edit(page);
  await saved(page);
  writeFileSync(file, before);
  await edit(page);
  await page.getByRole('alert').waitFor();
  await shoot('trouble-changed-outside');
  await page.getByRole('alert').getByRole('button').last().click();
  await saved(page);
}

/**
 * @param {Page} page @param {Shoot} shoot @param {string} library @param {Record<string, string>} env
 * @param {(app: App, page: Page) => Shoot} shooter
 */
async function takenOver(page, shoot, library, env, shooter) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-trouble-'));
  const second = await launch(folder, { env, args: [`--library=${library}`] });
  try {
    await second.page.locator('li button').first().click();
    await second.page.locator('main button').last().waitFor();
    await shooter(second.app, second.page)('trouble-opened-elsewhere');
    await second.page.locator('main button').last().click();
    await second.page.getByRole('navigation').waitFor();
    await edit(page);
    await page.getByRole('alert').waitFor();
    await shoot('trouble-taken-over');
  } finally {
    await second.app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Page} page @param {Shoot} shoot @param {string} file */
async function unreadable(page, shoot, file) {
  const good = readFileSync(file);
  writeFileSync(file, damages.truncated(good));
  await page.locator('li button').first().click();
  await page.getByRole('alert').waitFor();
  await shoot('trouble-recovered');
  await leave(page);
  writeFileSync(file, fromNewerVersion(good));
  await page.reload();
  await page.locator('li button').first().waitFor();
  await shoot('trouble-start');
  await page.locator('li button').first().click();
  // The start screen has headings, too.
  await page.locator('li').first().waitFor({ state: 'detached' });
  await page.getByRole('heading').waitFor();
  await shoot('trouble-newer-version');
  await page.locator('main button').first().click();
  writeFileSync(file, damages.zeroed(good));
  rmSync(path.join(path.dirname(file), 'history'), { recursive: true });
  await page.locator('li button').first().click();
  // The start screen has headings, too.
  await page.locator('li').first().waitFor({ state: 'detached' });
  await page.getByRole('heading').waitFor();
  await shoot('trouble-lost');
}

/** @param {Page} page @param {'de' | 'en'} language @returns {Promise<string>} its key */
async function openSample(page, language) {
  const key = await page.evaluate(async (chosen) => {
    const sample = await window.leitbild.request['library.createSample']({ language: chosen });
    return sample.key;
  }, language);
  await page.reload();
  await page.locator('li button').first().click();
  await page.getByRole('navigation').waitFor();
  await saved(page);
  return key;
}

let edits = 0;

/** Writes a new place into the kick-off, which is shown. @param {Page} page */
async function edit(page) {
  edits += 1;
  await page.getByRole('textbox', { name: /^(Ort|Place)$/ }).fill(`Saal ${edits}`);
}

/** @param {Page} page */
async function saved(page) {
  await page.locator('[data-save-state=saved]').waitFor();
}

/** Goes to the start screen. @param {Page} page */
async function leave(page) {
  await page.getByRole('banner').getByRole('button').first().click();
  await page.locator('li button').first().waitFor();
}
