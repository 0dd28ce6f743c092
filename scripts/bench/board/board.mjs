// @ts-check

/**
 * The board of the benchmarks, deterministic: `count` notes of 200 x 200 with 60 to 120 characters in a grid, a tenth as many connectors
 * between neighbours, and 30 pictures among them.
 *
 * @typedef {{ x: number, y: number, width: number, height: number }} Rect in board units
 * @typedef {Rect & { id: string, text: string, colour: string }} BenchNote
 * @typedef {Rect & { id: string, file: string }} BenchPicture
 * @typedef {{ id: string, from: string, to: string }} BenchConnector
 * @typedef {object} BenchBoard
 * @property {BenchNote[]} notes
 * @property {BenchPicture[]} pictures
 * @property {BenchConnector[]} connectors
 * @property {Rect} bounds around everything
 * @property {Rect} block around 200 notes in the middle, ending in the gaps between notes
 */

export const pictureCount = 30;
const pitch = 220;
const side = 200;
/** Columns and rows of the block of 200 notes. */
const block = { columns: 20, rows: 10 };
const colours = ['yellow', 'orange', 'rose', 'violet', 'blue', 'green'];
const words =
  'die Kundin fragt an dieser Stelle selten nach einem Angebot und wartet lieber auf den Rückruf wir sollten sie öfter anrufen ' +
  'zuhören verstehen was sie braucht bevor der Vertrag endet Lieferung Rechnung Werkstatt Termin Beratung Einkauf Service ' +
  'freundlich schnell einfach ehrlich pünktlich vollständig ohne Umwege beim ersten Mal gelöst niemand weiß wer zuständig ist';
const vocabulary = words.split(' ');

/** @param {number} count @returns {BenchBoard} */
export function benchBoard(count) {
  const cells = count + pictureCount * 4;
  const columns = Math.ceil(Math.sqrt(cells * 1.6));
  const rows = Math.ceil(cells / columns);
  const first = { column: Math.floor((columns - block.columns) / 2), row: Math.floor((rows - block.rows) / 2) };
  const places = picturePlaces(columns, rows, first);
  const taken = new Set(
    places.flatMap(({ column, row }) => [
      `${column} ${row}`,
      `${column + 1} ${row}`,
      `${column} ${row + 1}`,
      `${column + 1} ${row + 1}`,
    ]),
  );
  const random = randomNumbers(count);
  /** @type {BenchNote[]} */
  const notes = [];
  for (let cell = 0; notes.length < count; cell += 1) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    if (taken.has(`${column} ${row}`)) continue;
    const colour = colours[notes.length % colours.length] ?? 'yellow';
    notes.push({ id: `note-${notes.length}`, ...cellAt(column, row), text: textOf(random), colour });
  }
  const pictures = places.map(({ column, row }, index) => ({
    id: `picture-${index}`,
    x: column * pitch,
    y: row * pitch,
    width: 400,
    height: 300,
    file: `${index}.jpg`,
  }));
  const connectors = Array.from({ length: Math.floor(count / 10) }, (_, index) => ({
    id: `connector-${index}`,
    from: `note-${index * 10}`,
    // Most connectors lead to a neighbour, some across a part of the board.
    to: `note-${Math.min(count - 1, index * 10 + (index % 8 === 0 ? columns * 2 + 3 : 1 + (index % 3)))}`,
  }));
  return {
    notes,
    pictures,
    connectors,
    bounds: around([...notes, ...pictures]),
    block: {
      x: first.column * pitch - 10,
      y: first.row * pitch - 10,
      width: block.columns * pitch,
      height: block.rows * pitch,
    },
  };
}

/** Pictures lie evenly spread outside the block. @param {number} columns @param {number} rows @param {{ column: number, row: number }} first of the block */
function picturePlaces(columns, rows, first) {
  const free = [];
  for (let row = 0; row + 1 < rows - 1; row += 2) {
    for (let column = 0; column + 1 < columns; column += 2) {
      const beside = column + 1 < first.column || column >= first.column + block.columns;
      const over = row + 1 < first.row || row >= first.row + block.rows;
      if (beside || over) free.push({ column, row });
    }
  }
  return free.filter(
    (_, index) =>
      Math.floor((index * pictureCount) / free.length) !== Math.floor(((index - 1) * pictureCount) / free.length),
  );
}

/** @param {number} column @param {number} row */
function cellAt(column, row) {
  return { x: column * pitch, y: row * pitch, width: side, height: side };
}

/** @param {() => number} random */
function textOf(random) {
  const length = 60 + Math.floor(random() * 61);
  let text = '';
  while (text.length < length) text += `${vocabulary[Math.floor(random() * vocabulary.length)]} `;
  return text.slice(0, length).trim();
}

/** The rectangle around others. @param {readonly Rect[]} rects @returns {Rect} */
function around(rects) {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
