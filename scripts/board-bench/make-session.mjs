// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../launch.mjs';

/** Patches in one request: main validates the whole session after each. */
const perRequest = 5000;

/**
 * Makes a workshop with a board of the benchmarks, as the app itself makes one, and leaves it closed. It will be opened on the
 * board, in German, light, in a window of 1600 x 900.
 * @param {string} folder for profile and library
 * @param {import('./board.mjs').BenchBoard} board
 * @param {readonly Buffer[]} pictures
 */
export async function makeSession(folder, board, pictures) {
  mkdirSync(path.join(folder, 'profile'), { recursive: true });
  const window = { x: 0, y: 0, width: 1600, height: 900, maximised: false };
  writeFileSync(
    path.join(folder, 'profile/settings.json'),
    JSON.stringify({ language: 'de', theme: 'light', window }),
  );
  const { app, page } = await launch(folder);
  const key = await page.evaluate(async (title) => {
    const { request } = window.leitbild;
    const { key } = await request['library.create']({ title, preset: 'full-day', language: 'de' });
    localStorage.setItem(`step of ${key}`, 'vision-board');
    const opened = await request['session.open']({ key, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    return key;
  }, `${board.notes.length} Notizen`);
  /** @type {string[]} */
  const assets = [];
  for (const picture of pictures) {
    assets.push(
      await page.evaluate(
        async ([name, text = '']) => {
          const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
          const added = await window.leitbild.request['session.addAsset']({ key: name ?? '', bytes });
          if (added.status !== 'ok') throw new Error(added.reason);
          return added.asset;
        },
        [key, picture.toString('base64')],
      ),
    );
  }
  const elements = elementsOf(board, assets);
  for (let from = 0; from < elements.length; from += perRequest) {
    await page.evaluate(
      async ([name, some]) => {
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
      },
      /** @type {const} */ ([key, elements.slice(from, from + perRequest)]),
    );
  }
  await page.evaluate(async (name) => window.leitbild.request['session.close']({ key: name }), key);
  await app.close();
}

/** @param {import('./board.mjs').BenchBoard} board @param {readonly string[]} assets @returns {({ id: string } & Record<string, unknown>)[]} */
function elementsOf({ notes, pictures }, assets) {
  return [
    ...notes.map((note) => ({ ...note, type: 'note', author: null })),
    ...pictures.map(({ file: _, ...picture }, index) => ({ ...picture, type: 'picture', asset: assets[index], alt: '' })),
  ].map((element, index) => ({ ...element, order: `a${String(index).padStart(6, '0')}V` }));
}
