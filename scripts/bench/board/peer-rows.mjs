// @ts-check
import { publish } from '../bench-rows.mjs';
import { of } from './board-rows.mjs';
import { floorName } from './measure-boards.mjs';
import { peerNames } from './peers.mjs';

/**
 * @typedef {import('../bench-rows.mjs').Row} Row
 * @typedef {import('./gestures.mjs').Measured} Measured
 * @typedef {import('./measure-boards.mjs').BoardResult} BoardResult
 *
 * @typedef {object} Figure
 * @property {string} what
 * @property {(measured: Measured) => number} pick
 * @property {string} unit
 * @property {(measured: Measured) => string} [shown] in the table; the rounded figure if not given
 * @property {number} [most] times the faster peer
 */

const figures = /** @type {Figure[]} */ ([
  gesture('pan, about 30 notes in view', 'pan', 0.5),
  gesture('pan, everything in view', 'pan all', 0.5),
  gesture('zoom out and in', 'zoom', 0.5),
  gesture('drag one note', 'drag', 0.5),
  gesture('drag 200 notes', 'drag 200'),
  gesture('type in a note', 'type'),
  { what: 'open to fully drawn', pick: ({ times }) => times.open, unit: 'ms', most: 0.15 },
  { what: 'select all', pick: ({ times }) => times['select all'], unit: 'ms' },
  { what: 'undo of 200 moved', pick: ({ times }) => times['undo 200'], unit: 'ms' },
  { what: 'memory of all processes', pick: ({ memory }) => memory, unit: 'MB' },
]);

/** @param {string} what @param {import('./gestures.mjs').GestureName} name @param {number} [most] @returns {Figure} */
function gesture(what, name, most) {
  return {
    what: `${what}: CPU per frame`,
    pick: ({ frames }) => frames[name].cpu,
    unit: 'ms',
    shown: ({ frames }) => `${frames[name].fps.toFixed(0)} fps, ${frames[name].cpu.toFixed(1)} ms`,
    ...(most === undefined ? {} : { most }),
  };
}

/** @param {readonly BoardResult[]} measured @param {string | undefined} file */
export function publishPeers(measured, file) {
  publish(measured.flatMap(rowsOf), file);
  for (const result of measured) console.log(tableOf(result));
}

/** @param {BoardResult} result @returns {Row[]} */
function rowsOf({ notes, results }) {
  const runsOf = (/** @type {string} */ name) => results.get(name) ?? [];
  return figures.flatMap(({ what, pick, unit, most }) => {
    const value = of(runsOf('Leitbild'), pick);
    const [faster = ''] = [...peerNames].sort((a, b) => of(runsOf(a), pick) - of(runsOf(b), pick));
    return [floorName, ...peerNames].map((name) => {
      const other = of(runsOf(name), pick);
      const hasTarget = name === faster && most !== undefined;
      return {
        what: `${what}, ${notes} notes`,
        value,
        unit,
        against: name,
        floor: other,
        target: hasTarget ? `<= ${most} x the faster peer` : 'none',
        ok: !hasTarget || value <= most * other,
      };
    });
  });
}

/** The table for the README: figures of all, and how the product stands to the floor and to the faster peer. @param {BoardResult} result */
function tableOf({ notes, results }) {
  const names = [...peerNames, 'Leitbild', floorName];
  const head = [`${notes} notes`, ...names, 'of the bare canvas', 'of the faster peer'];
  const lines = figures.map(({ what, pick, unit, shown }) => {
    const values = new Map(names.map((name) => [name, of(results.get(name) ?? [], pick)]));
    const ours = values.get('Leitbild') ?? Number.NaN;
    const faster = Math.min(...peerNames.map((name) => values.get(name) ?? Infinity));
    const cells = names.map((name) => {
      const runs = results.get(name) ?? [];
      const middle = runs.find((run) => pick(run) === values.get(name)) ?? runs[0];
      return shown && middle ? shown(middle) : `${(values.get(name) ?? Number.NaN).toFixed(0)} ${unit}`;
    });
    return [what, ...cells, (ours / (values.get(floorName) ?? 1)).toFixed(2), (ours / faster).toFixed(2)];
  });
  const rows = [head, head.map(() => '---'), ...lines];
  return `\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
