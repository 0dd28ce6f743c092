import type { Collection } from '../collection';

/** The items of a collection as `map` makes them, under the same ids. Items that become null are left out. */
export function mapItems<Item extends { order: string }, Result extends { order: string }>(
  collection: Collection<Item>,
  map: (item: Item, id: string) => Result | null,
): Collection<Result> {
  const mapped = Object.entries(collection).map(([id, item]) => [id, map(item, id)] as const);
  return Object.fromEntries(mapped.filter((entry): entry is [string, Result] => entry[1] !== null));
}
