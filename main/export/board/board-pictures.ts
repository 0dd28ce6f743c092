import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { PagePrinter } from '../process/export-runner';
import { withPage } from '../pdf/hidden-page';

/** Time for all pictures of a board, in milliseconds. A picture takes one second, with thousands of notes three. */
const timeout = 60_000;

/**
 * Draws pictures of the board with the program of the screen, in a hidden window that is closed afterwards. Rejects when a picture
 * cannot be drawn or the time is up; the ones before are passed to `onPicture` nevertheless.
 */
export const drawBoardPictures: PagePrinter['drawBoard'] = async (
  { folder, wanted, pictures, assets },
  onPicture,
  signal,
) => {
  const script = await readFile(programFile('board-pictures.js'), 'utf8');
  const onBoard = new Set(pictures);
  const findFile = (name: string) => {
    if (name === 'board-pictures.css') return programFile(name);
    return onBoard.has(name) ? path.join(assets, name) : null;
  };
  await withPage({ folder, findFile, scripts: true, timeout }, signal, async ({ webContents }) => {
    const run = (code: string): Promise<unknown> => webContents.executeJavaScript(code);
    await run(`${script}\nboardPictures.loadBoard(JSON.parse(document.getElementById('board').textContent))`);
    for (const asset of wanted) {
      const png = await run(`boardPictures.drawPicture(${JSON.stringify(asset)})`);
      if (png instanceof Uint8Array) await onPicture(asset, png);
    }
  });
};

/** A file of the program of the hidden window, see vite.board-pictures.config.ts. */
function programFile(name: string): string {
  return path.join(app.getAppPath(), 'out/board-pictures', name);
}
