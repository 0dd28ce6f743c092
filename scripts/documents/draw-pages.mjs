// @ts-check
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { outputOf } from './programs.mjs';

/** Pages of a contact sheet. */
const pagesPerSheet = 20;

/**
 * Draws each page of a PDF at 60 dots per inch, and contact sheets of them where ImageMagick is installed.
 * @param {string} file @param {string} folder @param {string} name
 */
export function drawPages(file, folder, name) {
  mkdirSync(folder, { recursive: true });
  if (outputOf('pdftoppm', ['-r', '60', '-png', file, path.join(folder, name)]) === null) return;
  const pages = readdirSync(folder)
    .filter((page) => page.startsWith(`${name}-`))
    .sort();
  for (let first = 0; first < pages.length; first += pagesPerSheet) {
    const some = pages.slice(first, first + pagesPerSheet).map((page) => path.join(folder, page));
    const sheet = path.join(folder, `sheet ${name} ${1 + first / pagesPerSheet}.png`);
    outputOf('montage', [...some, '-tile', '5x', '-geometry', '400x+4+4', '-background', '#999999', sheet]);
  }
}
