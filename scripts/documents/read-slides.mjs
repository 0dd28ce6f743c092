// @ts-check
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { ElementType } from 'htmlparser2';
import { elementsOf } from './judge-office.mjs';

/** @typedef {ReturnType<typeof elementsOf>[number]} Element */

/** The texts and tables of a presentation in the order of its slides, read without the program that wrote it. @param {string} file */
export function readSlides(file) {
  const parts = unzipSync(readFileSync(file));
  const numberOf = (/** @type {string} */ name) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  const names = (/** @type {RegExp} */ pattern) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .sort((one, other) => numberOf(one) - numberOf(other));
  const elements = (/** @type {string} */ name) => elementsOf(Buffer.from(parts[name] ?? []).toString('utf8'));
  const slides = names(/^ppt\/slides\/slide\d+\.xml$/).map(elements);
  const charts = names(/^ppt\/charts\/chart\d+\.xml$/).map(elements);
  return {
    slides: slides.map((slide) => textOf(slide)),
    /** Those that are shown: LibreOffice prints no hidden ones. */
    shown: slides.filter(([root]) => root?.attribs['show'] !== '0').map((slide) => textOf(slide)),
    /** Fonts smaller than 14 points, in hundredths of a point. */
    small: slides
      .flat()
      .map(({ attribs }) => Number(attribs['sz'] ?? 1400))
      .filter((size) => size < 1400),
    tables: slides.flatMap((slide) =>
      slide
        .filter(({ name }) => name === 'a:tbl')
        .map((table) =>
          within(table, 'a:tr').map((row) => within(row, 'a:tc').map((cell) => textOf(within(cell, null)))),
        ),
    ),
    charts: charts.flatMap((chart) => chart.filter(({ name }) => name === 'c:v').map(wordsOf)).join('\n'),
  };
}

/** @param {readonly Element[]} elements */
function textOf(elements) {
  return elements
    .map((element) => (element.name === 'a:t' ? wordsOf(element) : /^a:(p|br)$/.test(element.name) ? '\n' : ''))
    .join('')
    .trim();
}

/** @param {Element} element */
function wordsOf({ children }) {
  return children.map((child) => (child.type === ElementType.Text ? child.data : '')).join('');
}

/** The descendants of a name, or all of them. @param {Element} element @param {string | null} name @returns {Element[]} */
function within({ children }, name) {
  return children.flatMap((child) => {
    if (!('attribs' in child)) return [];
    return [...(name === null || child.name === name ? [child] : []), ...within(child, name)];
  });
}
