// @ts-check

/**
 * Places for the notes of one cluster, in board units from the cluster's corner. The picture takes the first column and
 * half of the second; the notes lie beside and below it.
 */
const cluster = { width: 1070, height: 770, gapX: 120, gapY: 130 };
const picture = { x: 0, y: 70, width: 620, height: 465 };
/** @type {(readonly [x: number, y: number])[]} */
const slots = [
  [648, 64],
  [858, 86],
  [652, 286],
  [864, 300],
  [-8, 562],
  [206, 574],
  [422, 560],
  [640, 512],
  [856, 520],
  [310, 782],
  [96, 776],
];
const columns = 3;

/**
 * A number from `-reach` to `reach`, deterministic for a text, so that notes are not aligned exactly.
 * @param {string} text
 * @param {number} salt
 * @param {number} reach
 */
function wobble(text, salt, reach) {
  let hash = salt;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return (hash % (2 * reach + 1)) - reach;
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** The corner of a cluster. @param {number} index */
function corner(index) {
  const column = index % columns;
  const row = Math.floor(index / columns);
  const stagger = [0, 60, -30][column] ?? 0;
  return { x: column * (cluster.width + cluster.gapX), y: row * (cluster.height + cluster.gapY) + stagger };
}

/** Every second cluster is laid out the other way round. @param {number} index @param {Box} box @returns {Box} */
function placed(index, box) {
  const { x, y } = corner(index);
  const mirrored = index % 2 === 1 ? cluster.width - box.x - box.width : box.x;
  return { ...box, x: x + mirrored, y: y + box.y };
}

/** @param {number} index the cluster */
export function pictureBox(index) {
  return placed(index, picture);
}

/** The box of a note. @param {number} index @param {number} place @param {string} id */
export function noteBox(index, place, id) {
  const [x, y] = slots[place] ?? [0, 0];
  const height = wobble(id, 7, 50) > 18 ? 140 : 200;
  return placed(index, { x: x + wobble(id, 1, 11), y: y + wobble(id, 3, 9), width: 200, height });
}

/** The legend lies in a row below the board. @param {number} place @param {string} id */
export function legendBox(place, id) {
  const bottom = 2 * cluster.height + cluster.gapY + 170;
  return { x: 1190 + place * 216 + wobble(id, 5, 5), y: bottom + wobble(id, 9, 6), width: 200, height: 140 };
}
