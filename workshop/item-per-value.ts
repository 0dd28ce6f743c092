/**
 * Gives the item that was made for a value before as long as all it holds is the same, so that rows made of items know what has changed.
 * Only items of frozen values are remembered, see `oncePerValue`.
 */
export function itemPerValue<Item extends object>(): (value: object, item: Item) => Item {
  const items = new WeakMap<object, Item>();
  return (value, item) => {
    const known = items.get(value);
    if (known && isSame(known, item)) return known;
    if (Object.isFrozen(value)) items.set(value, item);
    return item;
  };
}

function isSame<Item extends object>(a: Item, b: Item): boolean {
  const [first, second] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return first.length === second.size && first.every(([name, value]) => Object.is(value, second.get(name)));
}
