import { inOrder, type Collection } from '../../collection';
import { partsInOrder } from '../order-of-parts';
import { passagesOf, type Passage } from './passages';
import type { PartId, PressRelease } from '../schema';

export interface Placed<Item> {
  id: string;
  item: Item;
  /** Null when its text was deleted, or when it never had any. */
  passage: Passage | null;
}

/**
 * Comments or promises in the order of the text: those about everything, then part by part those about the whole part, its
 * passages, and those whose text was deleted. Those of parts that are left out come last.
 */
export function inTextOrder<Item extends { order: string; quote: string; part?: PartId | null }>(
  slice: Pick<PressRelease, 'parts' | 'sequence' | 'leftOut'>,
  items: Collection<Item>,
): Placed<Item>[] {
  const passages = passagesOf(slice.parts);
  const parts = partsInOrder(slice);
  const places = new Map([...passages.keys()].map((id, index) => [id, index]));
  const placeOf = ({ id, item, passage }: Placed<Item>): [part: number, place: number] => {
    const part = passage?.part ?? item.part ?? null;
    if (part === null) return [item.quote === '' ? -1 : parts.length, 0];
    const index = parts.indexOf(part);
    const place = item.quote === '' ? -1 : (places.get(id) ?? passages.size);
    return [index === -1 ? parts.length : index, place];
  };
  return inOrder(items)
    .map(([id, item]) => ({ id, item, passage: passages.get(id) ?? null }))
    .map((placed) => ({ placed, place: placeOf(placed) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ placed }) => placed);
}
