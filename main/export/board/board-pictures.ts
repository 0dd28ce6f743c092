import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { DrawBoard } from '../read-pictures';
import { withPage } from '../pdf/hidden-page';

/** Time for all pictures of a board, in milliseconds. A picture takes one second, with thousands of notes three. */
const timeout = 60_000;

/**
 * Draws pictures of the board with the program of the screen, in a hidden window that is closed afterwards. Rejects when a picture
 * cannot be drawn or the time is up; the ones before are passed to `onPicture` nevertheless.
 */
export const drawBoardPictures: DrawBoard = async ({ board, assets, readAsset, onPicture }, signal) => {
  const [script, style] = await Promise.all(['js', 'css'].map(readProgram));
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style><body>`;
  const onBoard = new Set(
    Object.values(board.elements).flatMap((element) => (element.type === 'picture' ? [element.asset] : [])),
  );
  const readPicture = (name: string) =>
    onBoard.has(name) ? readAsset(name) : Promise.reject(new Error('No picture of this board'));
  await withPage({ html, readPicture, scripts: true, timeout }, signal, async ({ webContents }) => {
    const run = (code: string): Promise<unknown> => webContents.executeJavaScript(code);
    await run(`${script}\nboardPictures.loadBoard(${JSON.stringify(board)})`);
    for (const asset of assets) {
      const png = await run(`boardPictures.drawPicture(${JSON.stringify(asset)})`);
      if (typeof png === 'string')
        onPicture(asset, new Uint8Array(Buffer.from(png.slice(png.indexOf(',') + 1), 'base64')));
    }
  });
};

/** A file of the program of the hidden window, see vite.board-pictures.config.ts. */
function readProgram(ending: string): Promise<string> {
  return readFile(path.join(app.getAppPath(), `out/board-pictures/board-pictures.${ending}`), 'utf8');
}
