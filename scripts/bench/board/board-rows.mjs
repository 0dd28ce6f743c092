// @ts-check
import { median, publish } from '../bench-rows.mjs';
import { floorName } from './measure-boards.mjs';

/**
 * @typedef {import('../bench-rows.mjs').Row} Row
 * @typedef {import('./gestures.mjs').Frames} Frames
 * @typedef {import('./gestures.mjs').GestureName} GestureName
 * @typedef {import('./gestures.mjs').Measured} Measured
 * @typedef {import('./gestures.mjs').TimeName} TimeName
 * @typedef {import('./measure-boards.mjs').BoardResult} BoardResult
 */

/** @type {Record<GestureName, string>} */
const gestures = {
  pan: 'Pan, about 30 notes in view',
  'pan all': 'Pan, everything in view',
  zoom: 'Zoom out and in',
  drag: 'Drag one note',
  'drag 200': 'Drag 200 notes',
  'pan while saving': 'Pan while an edit is saved',
  type: 'Type in a note',
};

/** 60 frames per second, with tolerance for an inexact clock. */
const sixty = 59;

/** @param {readonly BoardResult[]} measured @param {string | undefined} file */
export function publishBoard(measured, file) {
  const rows = measured.flatMap(rowsOf);
  for (const result of measured) printTable(result);
  publish(rows, file);
  const missed = rows.filter(({ ok }) => !ok);
  console.log(`${rows.length - missed.length} of ${rows.length} rows within their targets`);
  for (const { what, value, unit, target } of missed)
    console.log(`  missed: ${what}: ${value.toFixed(1)} ${unit} (${target})`);
}

/** The rows of one size of board, against the bare canvas. @param {BoardResult} result @returns {Row[]} */
export function rowsOf({ notes, results, emptyWindow }) {
  const ours = results.get('Leitbild') ?? [];
  const floor = results.get(floorName) ?? [];
  const board = `${notes} notes`;
  const names = /** @type {GestureName[]} */ (Object.keys(gestures));
  const window = median(emptyWindow);
  const mostMemory = notes <= 500 ? 1.6 : 2.2;
  return [
    timeRow(`Open to fully drawn, ${board}`, 'open', ours, floor, { times: 1.5 }),
    ...names.flatMap((name) => gestureRows(name, board, ours, floor)),
    timeRow(`Select all, ${board}`, 'select all', ours, floor, { most: 50 }),
    timeRow(`Undo of 200 moved, ${board}`, 'undo 200', ours, floor, { most: 80 }),
    timeRow(`Key to paint in a note, ${board}`, 'key to paint', ours, floor, { most: 50 }),
    {
      what: `Memory of all processes, ${board} open`,
      value: of(ours, ({ memory }) => memory),
      unit: 'MB',
      against: 'empty Electron window',
      floor: window,
      target: notes > 5000 ? 'none' : `<= ${mostMemory} x an empty Electron window`,
      ok: notes > 5000 || of(ours, ({ memory }) => memory) <= mostMemory * window,
    },
  ];
}

/** @param {GestureName} name @param {string} board @param {readonly Measured[]} ours @param {readonly Measured[]} floor @returns {Row[]} */
function gestureRows(name, board, ours, floor) {
  const is200 = name === 'drag 200';
  const mostOfFloor = is200 ? 1.6 : 1.5;
  const mostP95 = is200 ? 34 : 20;
  /** @param {string} what @param {keyof Frames} key @param {string} unit @param {string} target @param {(value: number, floor: number) => boolean} isOk @returns {Row} */
  const row = (what, key, unit, target, isOk) => {
    const value = of(ours, ({ frames }) => frames[name][key]);
    const least = of(floor, ({ frames }) => frames[name][key]);
    return {
      what: `${gestures[name]}, ${board}: ${what}`,
      value,
      unit,
      against: floorName,
      floor: least,
      target,
      ok: isOk(value, least),
    };
  };
  return [
    row('median frames per second', 'fps', 'fps', '60', (value) => value >= sixty),
    row('frame time, 95th percentile', 'p95', 'ms', `<= ${mostP95} ms`, (value) => value <= mostP95),
    row('longest frame', 'longest', 'ms', 'none', () => true),
    // Most of the cost of typing is that of the browser's text field, which the bare canvas does not have.
    name === 'type'
      ? row('CPU of all processes per frame', 'cpu', 'ms', 'none', () => true)
      : row(
          'CPU of all processes per frame',
          'cpu',
          'ms',
          `<= ${mostOfFloor} x ${floorName}`,
          (value, least) => value <= mostOfFloor * least,
        ),
    row('longest task', 'task', 'ms', 'none above 50 ms', (value) => value <= 50),
  ];
}

/** @param {string} what @param {TimeName} name @param {readonly Measured[]} ours @param {readonly Measured[]} floor @param {{ times?: number, most?: number }} target @returns {Row} */
function timeRow(what, name, ours, floor, { times, most }) {
  const value = of(ours, (measured) => measured.times[name]);
  const least = of(floor, (measured) => measured.times[name]);
  const limit = most ?? (times ?? 1) * least;
  const target = most === undefined ? `<= ${times} x ${floorName}` : `<= ${most} ms`;
  return { what, value, unit: 'ms', against: floorName, floor: least, target, ok: value <= limit };
}

/** @param {readonly Measured[]} runs @param {(measured: Measured) => number} pick */
export function of(runs, pick) {
  return median(runs.map(pick));
}

/** Everything of one board at a glance: the product, and behind the stroke the bare canvas. @param {BoardResult} result */
function printTable({ notes, results }) {
  const ours = results.get('Leitbild') ?? [];
  const floor = results.get(floorName) ?? [];
  console.log(`\n${notes} notes: Leitbild | ${floorName}`);
  const lines = Object.entries(gestures).map(([name, words]) => {
    const pair = (/** @type {keyof Frames} */ key) =>
      [ours, floor]
        .map((runs) =>
          of(runs, ({ frames }) => frames[/** @type {GestureName} */ (name)][key]).toFixed(key === 'fps' ? 0 : 1),
        )
        .join(' | ');
    return [
      words,
      {
        fps: pair('fps'),
        'p95 ms': pair('p95'),
        'longest ms': pair('longest'),
        'CPU ms/frame': pair('cpu'),
        'longest task ms': pair('task'),
      },
    ];
  });
  console.table(Object.fromEntries(lines));
}
