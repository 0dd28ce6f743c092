import type { BoardElement } from './schema';

/** Whether an element was made in a silent phase that is not over yet: what it says is not shown to the room. */
export function isHidden(element: BoardElement): boolean {
  return element.hidden === true;
}
