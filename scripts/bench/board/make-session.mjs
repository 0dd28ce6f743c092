// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../../setup/launch.mjs';
import { addBoard } from '../notes.mjs';

/**
 * Creates a workshop with a board of the benchmarks. It opens at the board, in German, with the light theme, in a window of 1600 x 900.
 * @param {string} folder for profile and library
 * @param {import('./board.mjs').BenchBoard} board
 * @param {readonly Buffer[]} pictures
 */
export async function makeSession(folder, board, pictures) {
  mkdirSync(path.join(folder, 'profile'), { recursive: true });
  const window = { x: 0, y: 0, width: 1600, height: 900, maximised: false };
  writeFileSync(path.join(folder, 'profile/settings.json'), JSON.stringify({ language: 'de', theme: 'light', window }));
  const { app, page } = await launch(folder);
  const key = await addBoard(page, board, pictures);
  await page.evaluate((name) => localStorage.setItem(`step of ${name}`, 'vision-board'), key);
  await app.close();
}
