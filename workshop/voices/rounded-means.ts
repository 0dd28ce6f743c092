import type { ItemResult } from './results';

/**
 * The means of a round as whole numbers by item, for scales without fractions. Halves are rounded away from zero, so that a scale and its
 * mirror image give the same numbers. Items to which nobody said anything are left out.
 */
export function roundedMeans({
  items,
}: {
  items: readonly Pick<ItemResult, 'id' | 'spread'>[];
}): Record<string, number> {
  return Object.fromEntries(
    items.flatMap(({ id, spread }) =>
      // Adding zero turns -0 into 0.
      spread ? [[id, spread.mean.on((mean) => Math.sign(mean) * Math.round(Math.abs(mean)) + 0)]] : [],
    ),
  );
}
