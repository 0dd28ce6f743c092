// @ts-check
import path from 'node:path';
import { median } from '../bench-rows.mjs';
import { pause } from './bench-app.mjs';
import { firstPaintAfter, responseTo } from './recorder.mjs';
import { middleOf, onPage } from './subjects.mjs';

/**
 * @typedef {import('./bench-app.mjs').BenchApp} BenchApp
 * @typedef {import('./subjects.mjs').View} View
 *
 * @typedef {object} Frames of one gesture
 * @property {number} fps median
 * @property {number} p95 time of a frame, in milliseconds
 * @property {number} longest time of a frame
 * @property {number} cpu CPU time of all processes per frame, in milliseconds
 * @property {number} task longest task of the main thread, in milliseconds; 0 when none was longer than 50
 *
 * @typedef {'pan' | 'pan all' | 'zoom' | 'drag' | 'drag 200' | 'pan while saving' | 'type'} GestureName
 * @typedef {'open' | 'select all' | 'undo 200' | 'key to paint'} TimeName
 * @typedef {{ frames: Record<GestureName, Frames>, times: Record<TimeName, number>, memory: number }} Measured
 */

/** Events of a gesture: two seconds. */
const events = 120;
/** Time until the app is idle after a change of view (reading pictures, saving), in milliseconds. */
const settle = 700;

/**
 * Opens the board in a fresh process and measures all gestures.
 * @param {import('./subjects.mjs').Subject} subject
 * @param {import('./board.mjs').BenchBoard} board
 * @param {{ folder: string, screenshots?: string | undefined }} options `folder` for its data, `screenshots` for pictures after each gesture
 * @returns {Promise<Measured>}
 */
export async function measure(subject, board, { folder, screenshots }) {
  const app = await subject.start(folder);
  try {
    const open = await app.timeToStill(subject.open, subject.isOpen);
    const memory = app.memory();
    const area = await subject.area(app);
    await app.prepareRecording();
    const show = async (/** @type {string} */ name) => {
      const file = `${board.notes.length} ${subject.name} ${name}.png`;
      if (screenshots) await app.screenshot(path.join(screenshots, file));
    };
    await show('open');
    const look = async (/** @type {View} */ view) => {
      await subject.look(app, view, board, area);
      await pause(settle);
    };
    const at = middleOf(area);
    const note = noteNear(board, middleOf(board.block));

    await look('near');
    const pan = await framesOf(app, async () => app.wheel(at, events, (index) => way(index, 20)));
    await show('pan');
    await look('all');
    const panAll = await framesOf(app, async () => app.wheel(at, events, (index) => way(index, 6)));
    await show('pan all');
    await look('near');
    const zoom = await framesOf(app, async () =>
      app.wheel(at, events, (index) => ({
        dx: 0,
        dy: index < events / 2 ? subject.zoomDelta : -subject.zoomDelta,
        zoom: true,
      })),
    );

    await show('zoom');
    await look('near');
    const onNote = onPage(middleOf(note), 'near', board, area);
    const drag = await framesOf(app, async () => app.drag(onNote, events, circle(160)));
    await pause(settle);
    await show('drag');
    await app.press('Control+z');

    await look('all');
    /** @type {number[]} */
    const selecting = [];
    for (let time = 0; time < 5; time += 1) {
      selecting.push(await responseOf(app, 'Control+a'));
      if (time === 0) await show('select all');
      await app.press('Escape');
      await pause(300);
    }

    await look('block');
    await subject.selectBlock(app, board, area);
    await pause(settle);
    const inBlock = onPage(middleOf(note), 'block', board, area);
    const drag200 = await framesOf(app, async () => app.drag(inBlock, events, circle(100)));
    await pause(settle);
    await show('drag 200');
    const undoing = [await responseOf(app, 'Control+z')];
    await show('undo 200');
    for (let time = 0; time < 2; time += 1) {
      await pause(settle);
      await app.drag(inBlock, 20, (index) => ({ x: index * 2, y: index * 2 }));
      await pause(settle);
      undoing.push(await responseOf(app, 'Control+z'));
    }

    await look('near');
    await app.drag(onNote, 10, (index) => ({ x: index * 3, y: index * 2 }));
    // These frames include what the drop triggers (patches, saving).
    const saving = await framesOf(app, async () => app.wheel(at, events, (index) => way(index, 20)));
    await pause(settle);
    await app.press('Control+z');

    await look('near');
    await app.doubleClick(onNote);
    await pause(settle);
    const { frames: type, recording } = await typed(app);
    await show('type');
    await app.press('Escape');
    return {
      frames: { pan, 'pan all': panAll, zoom, drag, 'drag 200': drag200, 'pan while saving': saving, type },
      times: {
        open,
        'select all': median(selecting),
        'undo 200': median(undoing),
        'key to paint': median(recording.keys.map((key) => firstPaintAfter(recording, key))),
      },
      memory,
    };
  } finally {
    await app.end();
  }
}

/** @param {BenchApp} app @param {() => Promise<void>} act */
async function framesOf(app, act) {
  const recording = await app.record(act);
  await pause(300);
  return summary(recording);
}

/** Writes a few words. Pauses between them are long enough for what was written to be kept. @param {BenchApp} app */
async function typed(app) {
  const recording = await app.record(async () => {
    for (const word of ['wir', 'fragen', 'die', 'kundin']) {
      for (const letter of word) {
        await app.press(letter);
        await pause(70);
      }
      await pause(400);
    }
  });
  return { frames: summary(recording), recording };
}

/** Milliseconds from a shortcut to the picture that shows what it did. @param {BenchApp} app @param {string} shortcut */
async function responseOf(app, shortcut) {
  const recording = await app.record(async () => {
    await pause(100);
    await app.press(shortcut);
    await pause(400);
  });
  // The first event is that of the modifier or of the key itself: only one key is pressed.
  const [key] = recording.keys;
  return key ? responseTo(recording, key) : Number.NaN;
}

/** @param {import('./recorder.mjs').Recording & { cpu: number }} recording @returns {Frames} */
function summary({ frames, tasks, cpu }) {
  const times = frames.slice(1).map((frame, index) => frame - (frames[index] ?? 0));
  const sorted = [...times].sort((a, b) => a - b);
  return {
    fps: 1000 / median(times),
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    longest: sorted.at(-1) ?? Number.NaN,
    cpu,
    task: Math.max(0, ...tasks),
  };
}

/** There and back again, first to the right, then down. @param {number} index @param {number} speed pixels per event */
function way(index, speed) {
  const quarter = Math.floor((index * 4) / events);
  return { dx: [speed, 0, -speed, 0][quarter] ?? 0, dy: [0, speed, 0, -speed][quarter] ?? 0 };
}

/** Around the place where it began, ending beside it. @param {number} radius in pixels */
function circle(radius) {
  return (/** @type {number} */ index) => {
    const angle = (index / (events - 1)) * 2 * Math.PI * 0.97;
    return { x: radius * Math.sin(angle), y: radius * (1 - Math.cos(angle)) * 0.7 };
  };
}

/** @param {import('./board.mjs').BenchBoard} board @param {{ x: number, y: number }} place */
function noteNear({ notes }, { x, y }) {
  const distance = (/** @type {{ x: number, y: number }} */ note) => Math.hypot(note.x + 100 - x, note.y + 100 - y);
  return notes.reduce((best, note) => (distance(note) < distance(best) ? note : best));
}
