// @ts-check
/**
 * A simulated day: the hours of a workshop in quick motion, with the room screen. Each hour does the same and leaves the workshop as it was, so
 * that what is kept from hour to hour is a leak: memory of main and of the window after a garbage collection, elements and listeners of the
 * window, open handles of main. Compares the last hour with the first one; the hour before it only warms up.
 *
 *   npm run bench:day -- [--hours 6] [--rounds 3] [--json FILE]
 *
 * `--rounds` is how often an hour goes through all steps.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publish } from './bench-rows.mjs';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { setUp } from '../setup/setup.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').ElectronApplication} App */
/** @typedef {Record<keyof typeof figures, number>} Measured */

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const hours = Number(values.hours);
const rounds = Number(values.rounds);
/** What may be kept from the first hour to the last one, as a ratio. */
const maxGrowth = 1.1;
const figures = {
  main: { what: 'Memory of main', unit: 'MB' },
  window: { what: 'Memory of the window', unit: 'MB' },
  elements: { what: 'Elements of the window', unit: '' },
  listeners: { what: 'Listeners of the window', unit: '' },
  handles: { what: 'Open handles of main', unit: '' },
};
const drawers = ['F1', 'F2', 'F3', 'Shift+F3', 'Control+Alt+z'];
const dialogs = ['Control+k', 'Control+Shift+f', 'Control+Shift+p', 'Control+Shift+d', 'Control+Shift+k'];

setUp();
await build();
await ensureDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));
/** @type {Measured[]} */
const measured = [];
try {
  const { app, page } = await launch(folder);
  page.setDefaultTimeout(60_000);
  await page
    .getByRole('button', { name: /Beispiel|Auf Deutsch|In German/ })
    .first()
    .click();
  await page.locator('nav [data-step]').first().waitFor();
  const steps = await page
    .locator('nav [data-step]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-step') ?? ''));
  for (let hour = 0; hour <= hours; hour += 1) {
    await passHour(app, page, steps);
    measured.push(await measure(app, page));
    console.log(hour === 0 ? 'warm' : `hour ${hour} of ${hours}`, measured.at(-1));
  }
  await app.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const [, first, ...later] = measured;
const last = later.at(-1);
if (!first || !last) throw new Error('At least two hours are compared');
publish(
  Object.entries(figures).map(([name, { what, unit }]) => {
    const [value, floor] = [last, first].map((hour) => hour[/** @type {keyof typeof figures} */ (name)]);
    return {
      what: `${what} after ${hours} hours`,
      value: value ?? 0,
      unit,
      against: 'after the first',
      floor: floor ?? 0,
      target: `<= ${maxGrowth} times`,
      ok: (value ?? 0) <= maxGrowth * (floor ?? 0),
    };
  }),
  values.json,
);
process.exit(0);

/** @param {App} app @param {Page} page @param {readonly string[]} steps */
async function passHour(app, page, steps) {
  await openRoom(app, page);
  for (let round = 0; round < rounds; round += 1) {
    for (const step of steps) {
      await page.locator(`nav [data-step="${step}"] button`).first().click();
      await page.locator(`nav [data-step="${step}"] [aria-current]`).first().waitFor();
      await page.waitForTimeout(300);
      if (step === 'vision-board') await writeAndDeleteNote(page, `Notiz der Runde ${round}`);
      else await typeAndTakeBack(page);
      await page.keyboard.press('F7');
      await page.keyboard.press('F7');
    }
    for (const key of drawers) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
      await page.keyboard.press(key);
    }
    for (const key of dialogs) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('Kunde');
      await page.keyboard.press('Escape');
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  }
  await closeRoom(app, page);
}

/** @param {App} app @param {Page} page */
async function openRoom(app, page) {
  const opened = app.waitForEvent('window');
  await page.evaluate(async () => {
    const [entry] = await window.leitbild.request['library.list'](undefined);
    await window.leitbild.request['room.open']({ key: entry?.key ?? '', display: null, state: {} });
  });
  const room = await opened;
  await room.getByRole('main').waitFor();
  // With one screen the room lies above the window, which is used on.
  await page.bringToFront();
}

/** @param {App} app @param {Page} page */
async function closeRoom(app, page) {
  const room = app.windows().find((window) => window !== page);
  const closed = room?.waitForEvent('close');
  await page.evaluate(() => window.leitbild.request['room.close'](undefined));
  await closed;
}

/** The note is in the file a moment after it was typed, and gone a moment after it was deleted. @param {Page} page @param {string} text */
async function writeAndDeleteNote(page, text) {
  await page.getByRole('application').focus();
  await page.keyboard.press('n');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await until(() => savedSession().includes(text), 'the note is saved');
  await page.keyboard.press('Delete');
  await until(() => !savedSession().includes(text), 'the note is deleted in the file');
}

/** @param {Page} page */
async function typeAndTakeBack(page) {
  const field = page.getByRole('main').getByRole('textbox').first();
  if ((await field.count()) === 0) return;
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('xyz');
  await page.waitForTimeout(200);
  for (let key = 0; key < 3; key += 1) await page.keyboard.press('Backspace');
}

/** The file of the only workshop. */
function savedSession() {
  const library = path.join(folder, 'library');
  const [name = ''] = readdirSync(library).filter((entry) => !entry.startsWith('.'));
  return readFileSync(path.join(library, name, 'session.json'), 'utf8');
}

/** @param {() => boolean} isTrue @param {string} what */
async function until(isTrue, what) {
  const end = Date.now() + 10_000;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`Not within ten seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param {App} app @param {Page} page @returns {Promise<Measured>} */
async function measure(app, page) {
  await page.waitForTimeout(2000);
  const { main, handles } = await app.evaluate(async () => {
    const { Session } = process.mainModule?.require('node:inspector') ?? {};
    const session = new Session();
    session.connect();
    await new Promise((resolve) => session.post('HeapProfiler.collectGarbage', resolve));
    session.disconnect();
    return { main: process.memoryUsage().heapUsed / 1e6, handles: process.getActiveResourcesInfo().length };
  });
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const metric = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? 0;
  return {
    main,
    handles,
    window: metric('JSHeapUsedSize') / 1e6,
    elements: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
