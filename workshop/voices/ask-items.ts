import { ordersAtEnd } from '../collection';
import { maxLineLength } from '../text-limits';
import type { Ask } from './schema';

/** What a round asks about, in its order. Labels that are longer than a line are cut off with an ellipsis. */
export function askItems(items: readonly { id: string; label: string; hint?: string }[]): Ask['items'] {
  const orders = ordersAtEnd({}, items.length);
  return Object.fromEntries(
    items.map(({ id, label, hint = '' }, index) => [
      id,
      {
        order: orders[index] ?? '',
        label: label.length > maxLineLength ? `${label.slice(0, maxLineLength - 1)}…` : label,
        hint,
      },
    ]),
  );
}
