// @ts-check
/**
 * Benchmark of the press release: time from a key to its paint, with 1,500 and 20,000 words and all checks on, compared with a bare
 * Lexical editor with the same text. Alternating fresh processes, medians.
 *
 *   npm run bench:editor -- [--runs 5] [--words 1500,20000] [--json FILE]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBenchPage } from './bench-pages.mjs';
import { median, publish } from './bench-rows.mjs';
import { build } from '../setup/build.mjs';
import { ensureDisplay } from '../setup/display.mjs';
import { launch } from '../setup/launch.mjs';
import { root, setUp } from '../setup/setup.mjs';

/** @typedef {import('playwright').Page} Page */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    words: { type: 'string', default: '1500,20000' },
    json: { type: 'string' },
  },
});
const runs = Number(values.runs);
/** Maximum ratio to the bare editor. */
const maxRatio = 1.25;
setUp();
await build();
await buildBenchPage('bare-editor');
await ensureDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));

/** @type {import('./bench-rows.mjs').Row[]} */
const rows = [];
try {
  for (const words of values.words.split(',').map(Number)) rows.push(await typing(words));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
publish(rows, values.json);
process.exit(0);

/**
 * Paragraphs of about 60 words with business language: the checks have findings in each.
 * @param {number} words
 */
function paragraphsOf(words) {
  const sentences = [
    'Ab heute sehen Sie auf der ersten Seite, was Ihre Wärme gekostet hat und warum.',
    'Wir bieten unseren Kundinnen und Kunden innovative Lösungen aus einer Hand.',
    'Die Rechnung wird nach der Ablesung durch unser Team unverzüglich erstellt und versendet.',
    'Wer bisher umzog, wartete im Schnitt elf Tage auf eine Antwort.',
    'Die Durchführung der Umstellung erfolgt im Rahmen der CRM-Einführung.',
    'Sie rufen an, und es meldet sich der Mensch, der auch beim letzten Mal geholfen hat.',
  ].map((sentence) => sentence.split(' '));
  /** @type {string[]} */
  const paragraphs = [];
  /** @type {string[]} */
  let paragraph = [];
  for (let count = 0, next = 0; count < words; next += 1) {
    const sentence = (sentences[next % sentences.length] ?? []).slice(0, words - count);
    count += sentence.length;
    paragraph.push(...sentence);
    if (paragraph.length < 60 && count < words) continue;
    paragraphs.push(paragraph.join(' '));
    paragraph = [];
  }
  return paragraphs;
}

/** @param {number} words */
async function typing(words) {
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const bare = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await typingIn(paragraphsOf(words), openPressRelease));
    bare.push(await typingIn(paragraphsOf(words), openBareEditor, path.join(root, 'test/bench/bare-editor')));
  }
  const floor = median(bare);
  return {
    what: `Key to paint in the press release, ${words} words`,
    value: median(ours),
    unit: 'ms',
    against: 'bare Lexical editor',
    floor,
    target: `<= ${maxRatio} x a bare Lexical editor`,
    ok: median(ours) <= maxRatio * floor,
  };
}

/**
 * The time from key to paint in a fresh process, after `open` has filled its editor.
 * @param {readonly string[]} paragraphs
 * @param {(page: Page, paragraphs: readonly string[]) => Promise<void>} open
 * @param {string} [other] another app than ours
 */
async function typingIn(paragraphs, open, other) {
  const { app, page } = await launch(mkdtempSync(path.join(folder, 'typing-')), other ? { app: other } : {});
  await open(page, paragraphs);
  await page
    .getByText(paragraphs[0] ?? '')
    .first()
    .click();
  const time = await keyToPaint(page);
  await app.close();
  return time;
}

/** @param {Page} page @param {readonly string[]} paragraphs */
async function openPressRelease(page, paragraphs) {
  await page.evaluate(async (texts) => {
    const { request } = window.leitbild;
    const { key } = await request['library.create']({ title: 'Tippen', preset: 'full-day', language: 'de' });
    const opened = await request['session.open']({ key, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    const part = texts.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
    }));
    const path = ['steps', 'press-release', 'parts', 'solution'];
    await request['session.patch']({
      key,
      baseRevision: opened.revision,
      patches: [{ op: 'replace', path, value: part }],
    });
    await request['session.close']({ key });
  }, paragraphs);
  await page.reload();
  await page.locator('li button').first().click();
  await page
    .locator('nav [data-step="press-release"] button')
    .first()
    .click({ position: { x: 24, y: 8 } });
  await page.locator('[contenteditable=true]').first().waitFor();
}

/** @param {Page} page @param {readonly string[]} paragraphs */
async function openBareEditor(page, paragraphs) {
  await page.waitForFunction(() => 'fill' in window);
  await page.evaluate((texts) => {
    const page = /** @type {Window & { fill?: (paragraphs: readonly string[]) => void }} */ (window);
    page.fill?.(texts);
  }, paragraphs);
}

/** The median time from a key to the end of the frame that shows it, in milliseconds. @param {Page} page */
async function keyToPaint(page) {
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    Object.assign(window, { keyTimes: times });
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          // A message sent in the frame is delivered when the frame has been painted.
          channel.port1.addEventListener('message', () => times.push(performance.now() - pressed));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('x');
    await page.waitForTimeout(40);
  }
  const times = await page.evaluate(() => /** @type {Window & { keyTimes?: number[] }} */ (window).keyTimes ?? []);
  return median(times.slice(10));
}
