/** Adds an item to the list of a key. Copying the list for each item would be quadratic, which thousands of items make noticeable. */
export function addToList<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
