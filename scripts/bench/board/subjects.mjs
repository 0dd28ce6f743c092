// @ts-check
import { cpSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../setup/setup.mjs';
import { BenchApp, pause } from './bench-app.mjs';

/**
 * @typedef {import('./board.mjs').BenchBoard} BenchBoard
 * @typedef {{ x: number, y: number, width: number, height: number }} Area of the page in which the board is drawn, in pixels
 * @typedef {'near' | 'all' | 'block'} View at 100 %, of everything, or of the 200 notes in the middle; always the same middle
 *
 * @typedef {object} Subject something that is measured
 * @property {string} name
 * @property {number} zoomDelta of the wheel, for about five per cent of zoom
 * @property {(folder: string) => Promise<BenchApp>} start with a folder of its own; ready to open the board
 * @property {string} open expression that opens the board
 * @property {string} isOpen condition
 * @property {(app: BenchApp) => Promise<Area>} area
 * @property {(app: BenchApp, view: View, board: BenchBoard, area: Area) => Promise<void>} look
 * @property {(app: BenchApp, board: BenchBoard, area: Area) => Promise<void>} selectBlock
 */

/** Zoom-out steps of the product until the block is in view. */
const blockSteps = 6;

/** @param {View} view @param {BenchBoard} board @param {Area} area */
export function zoomOf(view, { bounds }, { width, height }) {
  if (view === 'near') return 1;
  if (view === 'block') return 1.25 ** -blockSteps;
  return Math.min((width - 96) / bounds.width, (height - 96) / bounds.height, 1);
}

/** Where a board point is on the page. @param {{ x: number, y: number }} point @param {View} view @param {BenchBoard} board @param {Area} area */
export function onPage({ x, y }, view, board, area) {
  const zoom = zoomOf(view, board, area);
  const middle = middleOf(board.bounds);
  return {
    x: area.x + area.width / 2 + (x - middle.x) * zoom,
    y: area.y + area.height / 2 + (y - middle.y) * zoom,
  };
}

/** @param {Area} rect */
export function middleOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The app itself, driven as a person drives it. @param {string} session a folder that `makeSession` has filled @returns {Subject} */
export function leitbild(session) {
  return {
    name: 'Leitbild',
    zoomDelta: 6,
    async start(folder) {
      const own = mkdtempSync(path.join(folder, 'leitbild-'));
      cpSync(session, own, { recursive: true });
      const app = new BenchApp([root, `--user-data-dir=${own}/profile`, `--library=${own}/library`]);
      await app.until(`document.querySelector('li button') !== null`);
      await pause(1000);
      return app;
    },
    open: `document.querySelector('li button').click()`,
    isOpen: `document.querySelector('[role=application]') !== null && document.querySelector('canvas') !== null`,
    area: async (app) => areaOf(app, '[role=application]'),
    async look(app, view) {
      await app.press('Escape');
      await app.press('Shift+1');
      await pause(100);
      if (view !== 'all') await app.press('Control+0');
      const steps = view === 'block' ? blockSteps : 0;
      for (let step = 0; step < steps; step += 1) await app.press('Control+-');
    },
    async selectBlock(app, board, area) {
      const { x, y, width, height } = board.block;
      const from = onPage({ x, y }, 'block', board, area);
      const to = onPage({ x: x + width, y: y + height }, 'block', board, area);
      await app.drag(from, 20, (index) => ({
        x: ((to.x - from.x) * (index + 1)) / 20,
        y: ((to.y - from.y) * (index + 1)) / 20,
      }));
    },
  };
}

/**
 * A page of `test/bench` in a bare window, with a canvas of the size of the product's board.
 * @param {{ name: string, page: string, data: string, zoomDelta?: number, area: { width: number, height: number } }} page `data` holds what it opens
 * @returns {Subject}
 */
export function benchPage({ name, page, data, zoomDelta = 6, area: { width, height } }) {
  return {
    name,
    zoomDelta,
    async start(folder) {
      const own = mkdtempSync(path.join(folder, 'page-'));
      const host = path.join(root, 'test/bench/page-window');
      const address = `--page=${page}/index.html#${width}x${height}`;
      const app = new BenchApp([host, address, `--data=${data}`, `--user-data-dir=${own}`]);
      await app.until(`'bench' in window`);
      await pause(1000);
      return app;
    },
    open: 'bench.open()',
    isOpen: `document.querySelector('canvas, .tl-container') !== null`,
    area: async (app) => areaOf(app, 'canvas, .tl-container'),
    async look(app, view, board, area) {
      await app.press('Escape');
      const { x, y } = middleOf(board.bounds);
      await app.pipe.evaluate(`bench.look(${x}, ${y}, ${zoomOf(view, board, area)})`);
    },
    async selectBlock(app, { notes, block }) {
      const ids = notes.filter((note) => within(note, block)).map(({ id }) => id);
      await app.pipe.evaluate(`bench.select(${JSON.stringify(ids)})`);
    },
  };
}

/** @param {BenchApp} app @param {string} selector @returns {Promise<Area>} */
async function areaOf(app, selector) {
  return app.pipe.evaluate(`(() => {
    const { x, y, width, height } = document.querySelector('${selector}').getBoundingClientRect();
    return { x, y, width, height };
  })()`);
}

/** @param {Area} inner @param {Area} outer */
function within(inner, outer) {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
