// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateNKeysBetween } from 'fractional-indexing';
import { root } from '../../setup/setup.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {Record<string, { order: string } & Record<string, unknown>>} Collection items by id */
/** @typedef {Record<string, unknown>} Slice */
/** @typedef {{ workshop: Slice, steps: Record<string, Slice> }} Session facts and steps of a workshop */

/** Collections with a fixed number of items by the method. */
const fixed = ['targetEmotions', 'versions'];

/** Parts of the press release that have one line. */
const oneLine = ['headline', 'subheadline', 'placeAndDate'];

/** The German sample workshop as it is in the program. @returns {Session} */
export function sampleSession() {
  return JSON.parse(readFileSync(path.join(root, 'assets/samples/de/session.json'), 'utf8')).session;
}

/**
 * The session with `times` as many items in every collection. Copies refer to each other as the originals do: the copy of a touchpoint
 * is in the copy of its phase.
 * @param {Session} session @param {number} times @returns {Session}
 */
export function multiplied({ workshop, steps }, times) {
  const slices = { workshop, ...steps };
  const ids = new Set(
    Object.values(slices).flatMap((slice) =>
      Object.entries(slice).flatMap(([name, value]) =>
        isCollection(value) && !fixed.includes(name) ? Object.keys(value) : [],
      ),
    ),
  );
  const copies = Object.fromEntries(
    Object.entries(slices).map(([id, slice]) => [
      id,
      Object.fromEntries(
        Object.entries(slice).map(([name, value]) => [
          name,
          isCollection(value) && !fixed.includes(name) ? collectionTimes(value, times, ids) : value,
        ]),
      ),
    ]),
  );
  const { workshop: facts = {}, ...multipliedSteps } = copies;
  spreadBoard(/** @type {Collection} */ (multipliedSteps['vision-board']?.['elements']), times);
  lengthenPressRelease(multipliedSteps['press-release'] ?? {}, times, ids);
  return { workshop: facts, steps: multipliedSteps };
}

/** @param {Collection} items @param {number} times @param {ReadonlySet<string>} ids @returns {Collection} */
function collectionTimes(items, times, ids) {
  const sorted = Object.entries(items).sort(([, a], [, b]) => (a.order < b.order ? -1 : 1));
  const all = Array.from({ length: times }, (_, copy) =>
    sorted.map(([id, item]) => /** @type {const} */ ([inCopy(id, copy, ids), inCopy(item, copy, ids)])),
  ).flat();
  const orders = generateNKeysBetween(null, null, all.length);
  return Object.fromEntries(all.map(([id, item], index) => [id, { ...item, order: orders[index] ?? '' }]));
}

/**
 * Renames the ids in a value, those of a copy to names of their own.
 * @template Value @param {Value} value @param {number} copy the first is the original @param {ReadonlySet<string>} ids @returns {Value}
 */
function inCopy(value, copy, ids) {
  if (copy === 0) return value;
  const rename = (/** @type {string} */ id) => (ids.has(id) ? `${id}-${copy}` : id);
  /** @param {unknown} item @returns {unknown} */
  const visit = (item) => {
    if (typeof item === 'string') return rename(item);
    if (Array.isArray(item)) return item.map(visit);
    if (typeof item !== 'object' || item === null) return item;
    // Some participants have ids like the names of functions.
    return Object.fromEntries(
      Object.entries(item).map(([key, inner]) => [rename(key), key === 'function' ? inner : visit(inner)]),
    );
  };
  return /** @type {Value} */ (visit(value));
}

/** @param {unknown} value @returns {value is Collection} */
function isCollection(value) {
  const items = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
  return items.length > 0 && items.every((item) => typeof item === 'object' && item !== null && 'order' in item);
}

/** Puts the copies of a board beside and below each other, in rows of five. @param {Collection} elements @param {number} times */
function spreadBoard(elements, times) {
  const size = Object.keys(elements).length / times;
  for (const [index, element] of Object.values(elements).entries()) {
    const copy = Math.floor(index / size);
    if (typeof element['x'] === 'number') element['x'] += (copy % 5) * 4000;
    if (typeof element['y'] === 'number') element['y'] += Math.floor(copy / 5) * 4000;
  }
}

/** Its text belongs to no collection, and its promises have numbers. @param {Slice} slice @param {number} times @param {ReadonlySet<string>} ids */
function lengthenPressRelease(slice, times, ids) {
  slice['parts'] = Object.fromEntries(
    Object.entries(/** @type {Record<string, unknown[]>} */ (slice['parts'])).map(([name, paragraphs]) => [
      name,
      oneLine.includes(name)
        ? paragraphs
        : Array.from({ length: times }, (_, copy) => inCopy(paragraphs, copy, ids)).flat(),
    ]),
  );
  const promises = Object.values(/** @type {Collection} */ (slice['promises']));
  for (const [index, promise] of promises.entries()) promise['number'] = index + 1;
  slice['promisesNumbered'] = promises.length;
}

/**
 * Creates the sample workshop through the requests of the app, replaces its content, and closes it.
 * @param {Page} page @param {Session} session @param {string} title
 */
export async function createSession(page, { workshop, steps }, title) {
  const slices = Object.entries(steps).map(([id, slice]) => /** @type {const} */ ([['steps', id], slice]));
  const patches = [/** @type {const} */ ([['workshop'], { ...workshop, title }]), ...slices].flatMap(([place, slice]) =>
    Object.entries(slice).map(([name, value]) => ({
      op: /** @type {const} */ ('replace'),
      path: [...place, name],
      value,
    })),
  );
  await page.evaluate(async (sent) => {
    const { request } = window.leitbild;
    const { key } = await request['library.createSample']({ language: 'de' });
    const opened = await request['session.open']({ key, takeOver: false });
    if (opened.status !== 'open') throw new Error(opened.status);
    const answer = await request['session.patch']({ key, baseRevision: opened.revision, patches: sent });
    if (answer.status !== 'ok') throw new Error('The session was refused');
    await request['session.close']({ key });
  }, patches);
}
