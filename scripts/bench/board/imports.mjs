// @ts-check
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { median } from '../bench-rows.mjs';
import { watch } from '../export/watch.mjs';
import { build } from '../../setup/build.mjs';
import { ensureDisplay } from '../../setup/display.mjs';
import { launch } from '../../setup/launch.mjs';
import { setUp } from '../../setup/setup.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').ElectronApplication} App */
/** @typedef {{ app: App, page: Page, folder: string, key: string }} Started */
/** @typedef {{ name: string, content: () => string | Buffer, count: number, chosen?: boolean }} Import `chosen` in the dialog instead of dropped; `count` of elements */

/** Longest allowed times, in milliseconds. */
const most = { main: 100, picture: 200, frame: 1000 };

const list = (/** @type {number} */ count, /** @type {(index: number) => string} */ each) =>
  Array.from({ length: count }, (_, index) => each(index)).join(',');

const kinds = ['rectangle', 'text', 'arrow', 'freedraw'];

/** @type {(Import & { picture?: true })[]} */
const imports = [
  {
    name: 'canvas of 10,000 notes.canvas',
    count: 10_000,
    content: () =>
      `{"nodes":[${list(10_000, (index) => `{"id":"n${index}","type":"text","text":"Notiz ${index} mit Wörtern","x":${(index % 120) * 220},"y":${Math.floor(index / 120) * 220},"width":220,"height":220}`)}]}`,
  },
  {
    name: 'drawing of 10,000 elements.excalidraw',
    count: 10_000,
    content: () =>
      `{"type":"excalidraw","elements":[${list(10_000, (index) => `{"type":"${kinds[index % kinds.length]}","text":"Wort ${index}","fontSize":20,"x":${(index % 100) * 200},"y":${Math.floor(index / 100) * 200},"width":150,"height":100,"points":[[0,0],[50,90],[150,100]]}`)}]}`,
  },
  {
    name: 'canvas of a million cards.canvas',
    count: 10_000,
    chosen: true,
    content: () => `{"nodes":[${list(1_000_000, (index) => `{"id":"${index}","type":"text","x":${index % 999}}`)}]}`,
  },
  {
    name: 'canvas of 10,000 long texts.canvas',
    count: 10_000,
    chosen: true,
    content: () =>
      `{"nodes":[${list(10_000, (index) => `{"id":"${index}","type":"text","text":"${'Wort '.repeat(800)}","x":${index},"y":0}`)}]}`,
  },
  { name: 'picture of 24 MB.png', count: 1, picture: true, content: () => noise(2900, 2780) },
  {
    name: 'picture of 24 MB in a drawing.excalidraw',
    count: 1,
    picture: true,
    content: () =>
      `{"type":"excalidraw","elements":[{"id":"a","type":"image","fileId":"f","x":0,"y":0,"width":290,"height":278}],"files":{"f":{"id":"f","mimeType":"image/png","dataURL":"data:image/png;base64,${noise(2900, 2780).toString('base64')}"}}}`,
  },
];

/**
 * Measures imports of large files: the longest time for which main is busy without a pause, and between two frames of the window, each in a
 * fresh process, medians.
 * @param {{ runs: number, only?: string | undefined }} options `only` is a part of the names of the imports that are measured
 * @returns {Promise<import('../bench-rows.mjs').Row[]>}
 */
export async function measureImports({ runs, only = '' }) {
  setUp();
  await build();
  await ensureDisplay();
  /** @type {import('../bench-rows.mjs').Row[]} */
  const rows = [];
  for (const each of imports.filter(({ name }) => name.includes(only))) {
    /** @type {Awaited<ReturnType<typeof measure>>[]} */
    const all = [];
    for (let run = 0; run < runs; run += 1) all.push(await measure(each));
    const of = (/** @type {(run: (typeof all)[number]) => number} */ figure) => median(all.map(figure));
    const title = path.parse(each.name).name;
    const mostInMain = each.picture ? most.picture : most.main;
    const against = '20,000 small objects copied';
    rows.push(
      row(
        `Longest time in main: ${title}`,
        of(({ main }) => main),
        of(({ copyInMain }) => copyInMain),
        mostInMain,
        against,
      ),
      row(
        `Longest frame: ${title}`,
        of(({ frame }) => frame),
        of(({ copyInPage }) => copyInPage),
        most.frame,
        against,
      ),
      {
        what: `From the drop to the drive: ${title}`,
        value: of(({ time }) => time),
        unit: 'ms',
        against: 'JSON.parse of the file',
        floor: of(({ parse }) => parse),
        target: 'none',
        ok: true,
      },
    );
  }
  return rows;
}

/** @param {string} what @param {number} value @param {number} floor @param {number} target @param {string} against */
function row(what, value, floor, target, against) {
  return { what, value, unit: 'ms', against, floor, target: `<= ${target} ms`, ok: value <= target };
}

/** @param {Import} imported */
async function measure({ name, content, count, chosen = false }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));
  const { app, page } = await launch(folder);
  try {
    const file = path.join(folder, name);
    const bytes = content();
    writeFileSync(file, bytes);
    const parse = typeof bytes === 'string' ? timeOf(() => JSON.parse(bytes)) : 0;
    const key = await openEmptyBoard(page);
    await answerDialogs(app, file);
    await hold(page, file);
    const copyInMain = await app.evaluate(copyObjects);
    const copyInPage = await page.evaluate(copyObjects);
    // Until drawing, preloading and garbage collection have ended.
    await page.waitForTimeout(1500);
    const watched = await watch(app, page, async () => {
      if (chosen) await chooseFile(page);
      else await drop(page);
      while (elementsIn(folder, key) < count) await page.waitForTimeout(500);
      await page.waitForTimeout(1000);
    });
    return { ...watched, time: watched.time - 1000, parse, copyInMain, copyInPage };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 100, retryDelay: 100 });
  }
}

/** Milliseconds. @param {() => unknown} run */
function timeOf(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** @param {Page} page */
async function openEmptyBoard(page) {
  const key = await page.evaluate(async () => {
    const { request } = window.leitbild;
    const { key } = await request['library.create']({ title: 'Große Dateien', preset: 'full-day', language: 'de' });
    return key;
  });
  await page.reload();
  await page.locator('li button').first().click();
  await page
    .locator('nav [data-step="vision-board"] button')
    .first()
    .click({ position: { x: 24, y: 8 } });
  await page.locator('[role=application]').waitFor();
  return key;
}

/** @param {Page} page */
async function chooseFile(page) {
  await page.getByRole('button', { name: /^Importieren und exportieren|^Import and export/ }).click();
  await page.getByRole('menuitem', { name: /^Datei importieren|^Import (a )?file/ }).click();
}

/** Drops the held file on the middle of the board. @param {Page} page */
async function drop(page) {
  await page.locator('[role=application]').evaluate((board) => {
    const data = new DataTransfer();
    for (const file of /** @type {any} */ (window).heldFiles) data.items.add(file);
    const { left, top, width, height } = board.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
    board.dispatchEvent(new DragEvent('dragover', { ...at, dataTransfer: data }));
    board.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer: data }));
  });
}

/** @param {Page} page @param {string} file */
async function hold(page, file) {
  const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
  await input.asElement()?.setInputFiles([file]);
  await input.evaluate((element) => {
    Object.assign(window, { heldFiles: [...(element.files ?? [])] });
  });
}

/** @param {App} app @param {string} file */
async function answerDialogs(app, file) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

/** Median milliseconds of three copies of twenty thousand small objects. Runs in main and in the page. */
function copyObjects() {
  const objects = Array.from({ length: 20_000 }, (_, index) => ({ id: `n${index}`, x: index, text: `Notiz ${index}` }));
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    structuredClone(objects);
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[1] ?? 0;
}

/** @param {string} folder @param {string} key */
function elementsIn(folder, key) {
  try {
    const { data } = JSON.parse(readFileSync(path.join(folder, 'library', key, 'session.json'), 'utf8'));
    return Object.keys(data.steps['vision-board'].elements).length;
  } catch {
    return 0;
  }
}

/** A PNG of random pixels, which cannot be compressed. @param {number} width @param {number} height */
function noise(width, height) {
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height);
  for (let index = 0, value = 1; index < pixels.length; index += 1) {
    value = (Math.imul(value, 1_103_515_245) + 12_345) >>> 0;
    pixels[index] = index % row === 0 ? 0 : value >>> 16;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
