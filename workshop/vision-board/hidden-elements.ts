import type { BoardElement } from './schema';

/** Whether an element was created in a silent phase that has not ended: its content is not shown. */
export function isHidden(element: BoardElement): boolean {
  return element.hidden === true;
}

/** A copy of the element, hidden or visible. */
export function setHidden(element: BoardElement, hidden: boolean): BoardElement {
  if (element.type === 'note' || hidden) return { ...element, hidden };
  const seen = { ...element };
  delete seen.hidden;
  return seen;
}
