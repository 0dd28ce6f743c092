import type { BoardElement } from './schema';

/** Whether an element was created in a silent phase that has not ended: its content is not shown. */
export function isHidden(element: BoardElement): boolean {
  return element.hidden === true;
}
