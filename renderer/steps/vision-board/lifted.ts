import type { PlacedElement } from '../../../workshop/vision-board/schema';

/**
 * What is held in the hand: painted on the upper layer, left out below, not in the session until it is put down. Either
 * elements on their way by so many board units, or one that takes another size.
 */
export type Lifted = { ids: ReadonlySet<string>; dx: number; dy: number } | { id: string; element: PlacedElement };

export function liftedIds(lifted: Lifted | null): ReadonlySet<string> {
  if (!lifted) return new Set();
  return 'ids' in lifted ? lifted.ids : new Set([lifted.id]);
}

/** Whether the hand goes on holding the same. A gesture keeps its set of ids, so comparing the sets themselves is enough. */
export function sameInHand(a: Lifted | null, b: Lifted | null): boolean {
  if (!a || !b) return a === b;
  if ('ids' in a) return 'ids' in b && a.ids === b.ids;
  return 'id' in b && a.id === b.id;
}
