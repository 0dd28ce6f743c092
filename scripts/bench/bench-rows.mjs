// @ts-check
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/**
 * One measured figure.
 * @typedef {object} Row
 * @property {string} what
 * @property {number} value the product's median
 * @property {string} unit
 * @property {string} against floor or peer measured in the same run
 * @property {number} floor its median
 * @property {string} target as a sentence
 * @property {boolean} ok
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 0 ? [sorted[middle - 1], sorted[middle]] : [sorted[middle], sorted[middle]];
  return (low + high) / 2;
}

/**
 * Prints the figures as a table and, with `--json FILE`, writes them as an array.
 * @param {readonly Row[]} rows
 * @param {string | undefined} file
 */
export function publish(rows, file) {
  const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;
  const shown = rows.map(({ what, value, unit, against, floor, target, ok }) => ({
    what,
    value: round(value),
    unit,
    against: `${against}: ${round(floor)} ${unit}`,
    // There is no reference value, for instance when there was no long task.
    ratio: floor === 0 ? null : round(value / floor),
    target,
    ok,
  }));
  console.log(
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
  );
  console.table(shown);
  if (file) writeFileSync(file, `${JSON.stringify(shown, null, 2)}\n`);
}
