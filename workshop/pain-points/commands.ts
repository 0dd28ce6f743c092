import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { PainPoints, PainPointsItem } from './schema';

export const painPointsCommands = {
  addItem(slice: PainPoints, { id, title }: { id: string; title: string }) {
    slice.items[id] = { order: orderAtEnd(slice.items), title, note: '' };
  },

  updateItem(slice: PainPoints, { id, change }: { id: string; change: Partial<Omit<PainPointsItem, 'order'>> }) {
    const item = slice.items[id];
    if (item) Object.assign(item, change);
  },

  /** Moves an item to a place among the others; `index` counts without the moved item. */
  moveItem(slice: PainPoints, { id, index }: { id: string; index: number }) {
    const item = slice.items[id];
    if (!item) return;
    const others = inOrder(slice.items).filter(([other]) => other !== id);
    item.order = orderAt(others, index);
  },

  removeItem(slice: PainPoints, { id }: { id: string }) {
    delete slice.items[id];
  },
};
