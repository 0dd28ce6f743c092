import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { RealityCheck, RealityCheckItem } from './schema';

export const realityCheckCommands = {
  addItem(slice: RealityCheck, { id, title }: { id: string; title: string }) {
    slice.items[id] = { order: orderAtEnd(slice.items), title, note: '' };
  },

  updateItem(slice: RealityCheck, { id, change }: { id: string; change: Partial<Omit<RealityCheckItem, 'order'>> }) {
    const item = slice.items[id];
    if (item) Object.assign(item, change);
  },

  /** Moves an item to a place among the others; `index` counts without the moved item. */
  moveItem(slice: RealityCheck, { id, index }: { id: string; index: number }) {
    const item = slice.items[id];
    if (!item) return;
    const others = inOrder(slice.items).filter(([other]) => other !== id);
    item.order = orderAt(others, index);
  },

  removeItem(slice: RealityCheck, { id }: { id: string }) {
    delete slice.items[id];
  },
};
