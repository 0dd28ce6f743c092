import type { BoardElement } from './schema';

/** The same element, hidden from the room or seen by it. */
export function setHidden(element: BoardElement, hidden: boolean): BoardElement {
  if (element.type === 'note' || hidden) return { ...element, hidden };
  const seen = { ...element };
  delete seen.hidden;
  return seen;
}
