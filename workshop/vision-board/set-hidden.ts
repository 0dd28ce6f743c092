import type { BoardElement } from './schema';

/** A copy of the element, hidden or visible. */
export function setHidden(element: BoardElement, hidden: boolean): BoardElement {
  if (element.type === 'note' || hidden) return { ...element, hidden };
  const seen = { ...element };
  delete seen.hidden;
  return seen;
}
