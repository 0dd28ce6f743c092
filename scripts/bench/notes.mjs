// @ts-check
import { benchBoard } from './board/board.mjs';

/** @typedef {import('playwright').Page} Page */

/** Patches per request; main validates the whole session after each request. */
const perRequest = 5000;

/**
 * Creates a workshop with notes of 60 to 120 characters, 200 units square, and closes it.
 * @param {Page} page
 * @param {number} count
 * @returns {Promise<string>} the key of the workshop
 */
export async function addNotes(page, count) {
  return addBoard(page, { ...benchBoard(count), pictures: [], connectors: [] }, []);
}

/**
 * Creates a workshop with a board of the benchmarks, through the requests of the app, and closes it.
 * @param {Page} page
 * @param {Pick<import('./board/board.mjs').BenchBoard, 'notes' | 'pictures' | 'connectors'>} board
 * @param {readonly Buffer[]} pictures their files, in the order in which the board names them
 * @returns {Promise<string>} the key of the workshop
 */
export async function addBoard(page, board, pictures) {
  const key = await page.evaluate(async (title) => {
    const { key } = await window.leitbild.request['library.create']({ title, preset: 'full-day', language: 'de' });
    const opened = await window.leitbild.request['session.open']({ key, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    return key;
  }, `${board.notes.length} Notizen`);
  /** @type {string[]} */
  const assets = [];
  for (const picture of pictures) assets.push(await addPicture(page, key, picture));
  const elements = elementsOf(board, assets);
  for (let from = 0; from < elements.length; from += perRequest) {
    await addElements(page, key, elements.slice(from, from + perRequest));
  }
  await page.evaluate(async (name) => window.leitbild.request['session.close']({ key: name }), key);
  return key;
}

/** @param {Page} page @param {string} key @param {Buffer} picture @returns {Promise<string>} its name in the session */
async function addPicture(page, key, picture) {
  return page.evaluate(
    async ([name = '', text = '']) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const added = await window.leitbild.request['session.addAsset']({ key: name, bytes });
      if (added.status !== 'ok') throw new Error(added.reason);
      return added.asset;
    },
    [key, picture.toString('base64')],
  );
}

/** @param {Page} page @param {string} key @param {readonly ({ id: string } & Record<string, unknown>)[]} elements */
async function addElements(page, key, elements) {
  await page.evaluate(async ([name, some]) => {
    const { request } = window.leitbild;
    const opened = await request['session.open']({ key: name, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    const patches = some.map(({ id, ...value }) => ({
      op: /** @type {const} */ ('add'),
      path: ['steps', 'vision-board', 'elements', id],
      value,
    }));
    const sent = await request['session.patch']({ key: name, baseRevision: opened.revision, patches });
    if (sent.status !== 'ok') throw new Error('The board was refused');
  }, /** @type {const} */ ([key, elements]));
}

/**
 * @param {Pick<import('./board/board.mjs').BenchBoard, 'notes' | 'pictures' | 'connectors'>} board
 * @param {readonly string[]} assets
 * @returns {({ id: string } & Record<string, unknown>)[]}
 */
function elementsOf({ notes, pictures, connectors }, assets) {
  return [
    ...notes.map((note) => ({ ...note, type: 'note', author: null, hidden: false, sentOn: {} })),
    ...pictures.map(({ id, x, y, width, height }, index) => ({
      id,
      x,
      y,
      width,
      height,
      type: 'picture',
      asset: assets[index],
      alt: '',
      caption: '',
      frame: 'none',
      crop: null,
      rotation: 0,
    })),
    ...connectors.map(({ id, from, to }) => ({
      id,
      type: 'connector',
      from: { element: from },
      to: { element: to },
      colour: 'grey',
      thickness: 2,
      label: '',
      arrow: 'end',
      route: 'straight',
    })),
  ].map((element, index) => ({
    ...element,
    order: `a${String(index).padStart(6, '0')}V`,
    group: null,
    locked: false,
  }));
}
