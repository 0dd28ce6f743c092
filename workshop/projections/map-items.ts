import type { Collection } from '../collection';

/** The items of a collection as `map` makes them, under the same ids. Items that become null are left out. */
export function mapItems<Item extends { order: string }, Result extends { order: string }>(
  collection: Collection<Item>,
  map: (item: Item, id: string) => Result | null,
): Collection<Result> {
  const mapped: [string, Result][] = [];
  for (const [id, item] of Object.entries(collection)) {
    const result = map(item, id);
    if (result !== null) mapped.push([id, result]);
  }
  return Object.fromEntries(mapped);
}
