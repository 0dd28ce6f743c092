// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBenchPage } from '../bench-pages.mjs';
import { build } from '../../setup/build.mjs';
import { ensureDisplay } from '../../setup/display.mjs';
import { root, setUp } from '../../setup/setup.mjs';
import { BenchApp, pause } from './bench-app.mjs';
import { benchBoard } from './board.mjs';
import { measure } from './gestures.mjs';
import { makePictures } from './make-pictures.mjs';
import { makeSession } from './make-session.mjs';
import { benchPage, leitbild } from './subjects.mjs';

/**
 * @typedef {import('./gestures.mjs').Measured} Measured
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {{ notes: number, results: Map<string, Measured[]>, emptyWindow: number[] }} BoardResult `emptyWindow` in megabytes
 * @typedef {{ folder: string, data: string, board: import('./board.mjs').BenchBoard, area: { width: number, height: number } }} Place what a peer is prepared with
 */

export const floorName = 'bare canvas';

/**
 * Measures the product, the bare canvas and peers with boards of several sizes, alternating, each run in a fresh process.
 * @param {{ notes: readonly number[], runs: number, screenshots?: string | undefined, peers?: (place: Place) => Promise<Subject[]> }} options
 *   `screenshots` is a folder for screenshots of the measured apps
 * @returns {Promise<BoardResult[]>}
 */
export async function measureBoards({ notes, runs, screenshots, peers = async () => [] }) {
  setUp();
  await build();
  await buildBenchPage('bare-board');
  await ensureDisplay();
  const folder = mkdtempSync(path.join(tmpdir(), 'leitbild-bench-'));
  try {
    const pictures = await makePictures(path.join(folder, 'pictures'));
    /** @type {BoardResult[]} */
    const all = [];
    for (const count of notes) all.push(await measureBoard({ folder, count, runs, pictures, peers, screenshots }));
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {{ folder: string, count: number, runs: number, pictures: readonly Buffer[], peers: (place: Place) => Promise<Subject[]>, screenshots: string | undefined }} options */
async function measureBoard({ folder, count, runs, pictures, peers, screenshots }) {
  const board = benchBoard(count);
  const session = path.join(folder, `session-${count}`);
  await makeSession(session, board, pictures);
  const data = path.join(folder, `data-${count}`);
  mkdirSync(path.join(data, 'pictures'), { recursive: true });
  writeFileSync(path.join(data, 'board.json'), JSON.stringify(board));
  pictures.forEach((bytes, index) => writeFileSync(path.join(data, 'pictures', `${index}.jpg`), bytes));

  const product = leitbild(session);
  const area = await areaOf(product, folder);
  const floor = benchPage({ name: floorName, page: 'bare-board', data, area });
  const subjects = [product, floor, ...(await peers({ folder, data, board, area }))];
  /** @type {Map<string, Measured[]>} */
  const results = new Map(subjects.map(({ name }) => [name, []]));
  /** @type {number[]} */
  const emptyWindow = [];
  for (let run = 0; run < runs; run += 1) {
    for (const subject of subjects) {
      console.log(`${count} notes, run ${run + 1} of ${runs}: ${subject.name}`);
      results
        .get(subject.name)
        ?.push(await measure(subject, board, { folder, screenshots: run === 0 ? screenshots : undefined }));
    }
    emptyWindow.push(await memoryOfEmptyWindow(folder));
  }
  return { notes: count, results, emptyWindow };
}

/** The size in which the product shows its board: the others get canvases of the same. @param {Subject} product @param {string} folder */
async function areaOf(product, folder) {
  const app = await product.start(folder);
  await app.pipe.evaluate(product.open);
  await app.until(product.isOpen);
  await pause(500);
  const { width, height } = await product.area(app);
  await app.end();
  return { width: Math.round(width), height: Math.round(height) };
}

/** @param {string} folder */
async function memoryOfEmptyWindow(folder) {
  const own = mkdtempSync(path.join(folder, 'empty-'));
  const app = new BenchApp([path.join(root, 'test/bench/empty-window'), `--user-data-dir=${own}`]);
  await app.until(`document.querySelector('h1') !== null`);
  await pause(1500);
  const memory = app.memory();
  await app.end();
  return memory;
}
