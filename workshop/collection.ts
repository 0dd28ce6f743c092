import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { current, isDraft } from 'immer';

/**
 * Collections are records by id whose items carry a fractional order key. An insert or a move then changes one
 * item, not the positions of all that follow, so patches stay small and two windows can edit the same list.
 */
export type Collection<Item extends { order: string }> = Record<string, Item>;

/** The items in order, each with its id. Equal keys (two windows inserted at once) fall back to the id. */
export function inOrder<Item extends { order: string }>(collection: Collection<Item>): [id: string, item: Item][] {
  return Object.entries(collection).sort(([idA, a], [idB, b]) => compare(a.order, b.order) || compare(idA, idB));
}

/** The order key behind the last item. */
export function orderAtEnd(collection: Collection<{ order: string }>): string {
  return generateKeyBetween(lastOrder(collection), null);
}

/** So many order keys behind the last item, in order. */
export function ordersAtEnd(collection: Collection<{ order: string }>, count: number): string[] {
  return generateNKeysBetween(lastOrder(collection), null, count);
}

/**
 * A collection for reading. Reading through a draft makes a draft of every item that is touched, which took a tenth of a second
 * with 5,000 notes.
 */
export function forReading<Item extends { order: string }>(collection: Collection<Item>): Readonly<Collection<Item>> {
  return isDraft(collection) ? (current(collection as object) as Collection<Item>) : collection;
}

function lastOrder(collection: Collection<{ order: string }>): string | null {
  let last: string | null = null;
  for (const { order } of Object.values(forReading(collection))) if (last === null || order > last) last = order;
  return last;
}

/**
 * The order key for a place among `siblings` (already in order, without the item that moves).
 * `index` is the place to take, 0 to `siblings.length`; values outside are clamped.
 */
export function orderAt(siblings: readonly (readonly [string, { order: string }])[], index: number): string {
  const place = Math.max(0, Math.min(siblings.length, Math.trunc(index)));
  const before = siblings[place - 1]?.[1].order ?? null;
  const after = siblings[place]?.[1].order ?? null;
  // Equal neighbours leave no room between them: stand behind both, the id decides.
  return before !== null && after !== null && before >= after
    ? generateKeyBetween(before, null)
    : generateKeyBetween(before, after);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
