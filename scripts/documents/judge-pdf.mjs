// @ts-check
import { outputOf } from './programs.mjs';

/** @typedef {{ text: string, left: number, top: number, right: number, bottom: number }} Word */

/** Height of the footer of a sheet, in points. */
const footer = 66;

/** Words on top of each other share more than this part of the smaller one. */
const mostShared = 0.3;

/** The text of a PDF in its order, without the footers of its sheets; null when pdftotext is not installed. @param {string} file */
export function pdfText(file) {
  const size = sizeOf(file);
  if (size === null) return null;
  const box = [
    '-x',
    '0',
    '-y',
    '0',
    '-W',
    String(Math.ceil(size.width)),
    '-H',
    String(Math.floor(size.height - footer)),
  ];
  return outputOf('pdftotext', ['-raw', ...box, file, '-']);
}

/** @param {string} file */
function sizeOf(file) {
  const info = outputOf('pdfinfo', [file]);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info ?? '') ?? [];
  return info === null ? null : { width: Number(width), height: Number(height) };
}

/**
 * Words outside their page, and words on top of each other; null when pdftotext is not installed.
 * @param {string} file
 */
export function clippedWords(file) {
  const boxes = outputOf('pdftotext', ['-bbox', file, '-']);
  if (boxes === null) return null;
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => {
      const width = Number(/^width="([\d.]+)"/.exec(page)?.[1]);
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      /** @type {Word[]} */
      const words = Array.from(
        page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g),
        ([, left, top, right, bottom, text = '']) => ({
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      );
      const outside = words.filter(
        ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
      );
      return [
        ...outside.map(({ text }) => `page ${index + 1}: ${text} is outside the page`),
        ...coveredWords(words).map((pair) => `page ${index + 1}: ${pair} are on top of each other`),
      ];
    });
}

/** @param {readonly Word[]} words */
function coveredWords(words) {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => {
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        // Boxes have the height of a line: letters fill the middle of it.
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return width > 0 && height > 0 && width * height > mostShared * Math.min(area(one), area(other));
      })
      .map((other) => `${one.text} and ${other.text}`),
  );
}

/** @param {Word} word */
function area({ left, top, right, bottom }) {
  return (right - left) * (bottom - top);
}

/** Fonts that are not part of the file; null when pdffonts is not installed. @param {string} file */
export function fontFaults(file) {
  const output = outputOf('pdffonts', [file]);
  if (output === null) return null;
  // Long names move the columns behind them: embedded, subset, unicode and the object are the last ones.
  return output
    .trim()
    .split('\n')
    .slice(2)
    .filter((line) => !/\byes +(yes|no) +(yes|no) +\d+ +\d+\s*$/.test(line))
    .map((line) => `not embedded: ${line.slice(0, 36).trim()}`);
}

/**
 * What a PDF says about itself: its title, paper, and bookmarks.
 * @param {string} file @param {{ title: string, headings: readonly string[] }} expected
 */
export async function propertyFaults(file, { title, headings }) {
  const info = outputOf('pdfinfo', ['-l', '999', file]);
  if (info === null) return null;
  const said = /^Title:\s+(.*)$/m.exec(info)?.[1]?.trim() ?? '';
  const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+(.*)$/gm)].map(([, size = '']) => size);
  const odd = sizes.filter((size) => !/\((A4|A3)\)|841\.9.* x 1191|1191.* x 841\.9/.test(size));
  const bookmarks = await bookmarksOf(file);
  return [
    ...(said.includes(title) ? [] : [`the title is ${said}`]),
    ...(sizes.length === 0 ? ['no page has a size'] : odd.map((size) => `paper of ${size}`)),
    ...headings.filter((heading) => !bookmarks.includes(heading)).map((heading) => `no bookmark for ${heading}`),
  ];
}

/** The bookmarks as pdf.js reads them: poppler's programs do not list them. @param {string} file @returns {Promise<string[]>} */
async function bookmarksOf(file) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ url: file, verbosity: 0 }).promise;
  const outline = (await pdf.getOutline()) ?? [];
  await pdf.destroy();
  /** @param {typeof outline} items @returns {string[]} */
  const titles = (items) => items.flatMap(({ title, items: inner }) => [title, ...titles(inner)]);
  return titles(outline);
}
