import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { Closing, ClosingItem } from './schema';

export const closingCommands = {
  addItem(slice: Closing, { id, title }: { id: string; title: string }) {
    slice.items[id] = { order: orderAtEnd(slice.items), title, note: '' };
  },

  updateItem(slice: Closing, { id, change }: { id: string; change: Partial<Omit<ClosingItem, 'order'>> }) {
    const item = slice.items[id];
    if (item) Object.assign(item, change);
  },

  /** Moves an item to a place among the others; `index` counts without the moved item. */
  moveItem(slice: Closing, { id, index }: { id: string; index: number }) {
    const item = slice.items[id];
    if (!item) return;
    const others = inOrder(slice.items).filter(([other]) => other !== id);
    item.order = orderAt(others, index);
  },

  removeItem(slice: Closing, { id }: { id: string }) {
    delete slice.items[id];
  },
};
