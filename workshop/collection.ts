import { generateKeyBetween } from 'fractional-indexing';

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
  let last: string | null = null;
  for (const { order } of Object.values(collection)) if (last === null || order > last) last = order;
  return generateKeyBetween(last, null);
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
