// @ts-check
/**
 * Screenshots of every screen in both languages and themes, at 1280x800 and 1920x1080; of the messages about a workshop's file; of
 * boards of ten, five hundred and five thousand notes; of the press release while it is checked, discussed, compared and reviewed; and of
 * every page of the room screen. `--only` selects one of these groups.
 *
 *   npm run screenshots -- --out DIR [--only screens|trouble|room|board|press-release]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { picturesOfBoards } from './front-boards.mjs';
import { launch } from '../setup/launch.mjs';
import { picturesOfPressRelease } from './press-release-pictures.mjs';
import { picturesOfRoom } from './room-pictures.mjs';
import { setUp } from '../setup/setup.mjs';
import { picturesOfTrouble } from './trouble-pictures.mjs';

/** @typedef {import('playwright').Page} Page @typedef {import('playwright').ElectronApplication} App */

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'screenshots' }, only: { type: 'string' } },
});
const out = path.resolve(values.out);
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

setUp();
await build();
await ensureDisplay('2000x1200x24');
mkdirSync(out, { recursive: true });
for (const language of /** @type {const} */ (['de', 'en'])) {
  const env = { LANGUAGE: language, LANG: language === 'de' ? 'de_DE.UTF-8' : 'en_GB.UTF-8' };
  const takes = (/** @type {string} */ what) => values.only === undefined || values.only === what;
  if (takes('screens')) await picturesOfScreens(language, env);
  if (takes('trouble')) await picturesOfTrouble(language, env, (app, page) => shooter(app, page, language));
  if (takes('room')) await picturesOfRooms(language, env);
  for (const [what, pictures] of /** @type {const} */ ([
    ['board', picturesOfBoards],
    ['press-release', picturesOfPressRelease],
  ])) {
    if (!takes(what)) continue;
    const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-screenshots-'));
    const { app, page } = await launch(folder, { env });
    await pictures(page, shooter(app, page, language), language);
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {'de' | 'en'} language @param {Record<string, string>} env */
async function picturesOfRooms(language, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-screenshots-'));
  const { app, page } = await launch(folder, { env });
  try {
    const key = await page.evaluate(
      async (chosen) => (await window.leitbild.request['library.createSample']({ language: chosen })).key,
      language,
    );
    await picturesOfRoom(app, page, { key, out, name: `${language}-room` });
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {'de' | 'en'} language @param {Record<string, string>} env */
async function picturesOfScreens(language, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-screenshots-'));
  const { app, page } = await launch(folder, { env });
  try {
    const shoot = shooter(app, page, language);
    await shoot('start-empty');
    const { keys, long } = await page.evaluate(async (chosen) => {
      const { request } = window.leitbild;
      const sample = await request['library.createSample']({ language: chosen });
      const title = chosen === 'de' ? 'Noch ganz am Anfang' : 'Just beginning';
      const fresh = await request['library.create']({ title, preset: 'half-day', language: chosen });
      const days = chosen === 'de' ? 'Zwei Tage am See' : 'Two days by the lake';
      const long = await request['library.create']({ title: days, preset: 'two-days', language: chosen });
      return { keys: { sample: sample.key, fresh: fresh.key }, long: long.key };
    }, language);
    for (const [name, key] of Object.entries(keys)) await picturesOfSession(page, shoot, name, key);
    await agendaOfTwoDays(page, shoot, long);
    await shoot('start');
    await dialogs(page, shoot, language);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Page} page @param {(name: string) => Promise<void>} shoot @param {string} name @param {string} key */
async function picturesOfSession(page, shoot, name, key) {
  // Titles are listed by the name of their folder.
  await page
    .getByRole('button', { name: titleOf(key) })
    .first()
    .click();
  await page.getByRole('navigation').waitFor();
  const steps = await page.locator('nav [data-step]').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));
  for (const step of steps) {
    await page.locator(`nav [data-step="${step}"] button`).first().click({ position: { x: 24, y: 8 } });
    await page.waitForTimeout(900);
    if (step === 'vision-board') await page.keyboard.press('Control+Shift+Digit1');
    await shoot(`${name}-${step}`);
    if (name === 'sample') await insideStep(page, shoot, step);
  }
  if (name === 'sample') {
    for (const key of ['exportRoadmap', 'snapshots']) await dialogByKey(page, shoot, key);
  }
  await page.getByRole('banner').getByRole('button').first().click();
  await page.waitForTimeout(600);
}

/** @param {Page} page @param {(name: string) => Promise<void>} shoot @param {string} key */
async function agendaOfTwoDays(page, shoot, key) {
  await page
    .getByRole('button', { name: titleOf(key) })
    .first()
    .click();
  const agenda = page.getByRole('heading', { name: /^(Ablauf|Agenda)$/ });
  await agenda.waitFor();
  await shoot('two-days-kickoff');
  await agenda.evaluate((heading) => heading.scrollIntoView());
  await shoot('two-days-agenda');
  await page.getByRole('banner').getByRole('button').first().click();
  await page.waitForTimeout(600);
}

/** What a step shows further down, beside the drawer, and when something in it is open. @param {Page} page @param {(name: string) => Promise<void>} shoot @param {string | null} step */
async function insideStep(page, shoot, step) {
  if (step !== 'vision-board') {
    await page.locator('main').evaluate((stage) => stage.scrollTo(0, stage.clientHeight * 0.9));
    await shoot(`sample-${step}-below`);
    await page.locator('main').evaluate((stage) => stage.scrollTo(0, stage.scrollHeight));
    await shoot(`sample-${step}-end`);
    await page.locator('main').evaluate((stage) => stage.scrollTo(0, 0));
  }
  for (const [key, drawer] of /** @type {const} */ ([
    ['F1', 'guide'],
    ['F2', 'empty-chair'],
  ])) {
    await page.keyboard.press(key);
    await shoot(`sample-${step}-${drawer}`);
    await page.keyboard.press(key);
  }
  if (step === 'vision-board') await onBoard(page, shoot);
  if (step === 'experience') {
    await page.locator('main button[aria-pressed]').first().click();
    await page
      .locator('main button[aria-pressed]')
      .first()
      .evaluate((button) => button.scrollIntoView({ block: 'center' }));
    await shoot('sample-experience-touchpoint');
  }
  if (step === 'press-release') {
    await page.locator('main [contenteditable=true] p').nth(1).click();
    await shoot('sample-press-release-writing');
  }
  if (step === 'roadmap') {
    await page.locator('main [role=row]').first().click();
    await shoot('sample-roadmap-details');
    await page.keyboard.press('Escape');
  }
}

/** A note being written, and a chosen picture. @param {Page} page @param {(name: string) => Promise<void>} shoot */
async function onBoard(page, shoot) {
  for (const [name, option] of /** @type {const} */ ([
    ['note', /\)$/],
    ['picture', /^(Bild|Picture)/],
  ])) {
    await page.getByRole('option', { name: option }).first().focus();
    await page.keyboard.press('Control+0');
    if (name === 'note') await page.keyboard.press('Enter');
    await shoot(`sample-vision-board-${name}`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+Shift+Digit1');
}

/** @param {Page} page @param {(name: string) => Promise<void>} shoot @param {string} name */
async function dialogByKey(page, shoot, name) {
  if (name === 'exportRoadmap') await page.keyboard.press('Control+e');
  else await openFromPalette(page, /Frühere|Earlier/);
  await page.getByRole('dialog').waitFor();
  await shoot(`dialog-${name}`);
  await page.keyboard.press('Escape');
}

/** @param {Page} page @param {RegExp} name */
async function openFromPalette(page, name) {
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name }).click();
}

/** @param {Page} page @param {(name: string) => Promise<void>} shoot @param {'de' | 'en'} language */
async function dialogs(page, shoot, language) {
  await page.keyboard.press('Control+k');
  await shoot('dialog-palette');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: language === 'de' ? 'Neuer Workshop' : 'New workshop' }).click();
  await shoot('dialog-create');
  await page.keyboard.press('Escape');
  for (const [file, name] of /** @type {const} */ ([
    ['shortcuts', /Tastenkürzel|Keyboard/],
    ['privacy', /sendet|sends/],
    ['about', /Über|About/],
  ])) {
    await openFromPalette(page, name);
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(200);
    await shoot(`dialog-${file}`);
    await page.keyboard.press('Escape');
  }
}

/** Takes one picture in each size and theme, after what is to be done before each. @param {App} app @param {Page} page @param {string} language */
function shooter(app, page, language) {
  return async (/** @type {string} */ name, before = async () => {}) => {
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      await page.evaluate((chosen) => window.leitbild.request['settings.set']({ change: { theme: chosen } }), theme);
      for (const size of sizes) {
        await app.evaluate(({ BrowserWindow }, { width, height }) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
        }, size);
        await page.waitForTimeout(350);
        await before();
        const file = `${language}-${theme}-${size.width}x${size.height}-${name}.png`;
        await page.screenshot({ path: path.join(out, file) });
        console.log(file);
      }
    }
  };
}

/** The title in a folder's name. @param {string} key */
function titleOf(key) {
  return new RegExp(key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
