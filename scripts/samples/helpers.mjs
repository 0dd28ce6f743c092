// @ts-check
import { generateNKeysBetween } from 'fractional-indexing';

/** Names of the picture files in the session, by their names in `assets/samples/source`. @typedef {Record<string, string>} Assets */

/** Turns a list of items with ids into a collection: a record by id with order keys. @param {readonly ({ id: string } & Record<string, unknown>)[]} items */
export function collection(items) {
  const orders = generateNKeysBetween(null, null, items.length);
  return Object.fromEntries(items.map(({ id, ...item }, index) => [id, { order: orders[index], ...item }]));
}

/** @param {readonly [string, string]} pair German and English */
export const both = ([de, en]) => ({ de, en });

const block = { version: 1, direction: null, format: '', indent: 0 };

/** @param {string} text */
const textNode = (text) => ({ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' });

/** A line whose `[words](id)` are passages, as Lexical writes it. @param {string} line */
const inlineNodes = (line) =>
  line
    .split(/(\[.+?\]\(.+?\))/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, words, id] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? [];
      if (words === undefined) return textNode(piece);
      return { type: 'mark', ...block, ids: [id], children: [textNode(words)] };
    });

/** Paragraphs as Lexical writes them. @param {string[]} lines */
export const paragraphs = (lines) =>
  lines.map((line) => ({ type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: inlineNodes(line) }));

/** A numbered list as Lexical writes it. @param {string[]} lines */
export const numbered = (lines) => [
  {
    type: 'list',
    ...block,
    listType: 'number',
    start: 1,
    tag: 'ol',
    children: lines.map((line, index) => ({
      type: 'listitem',
      ...block,
      value: index + 1,
      children: inlineNodes(line),
    })),
  },
];

/** @param {readonly string[]} ids */
export const setOf = (ids) => Object.fromEntries(ids.map((id) => [id, true]));
