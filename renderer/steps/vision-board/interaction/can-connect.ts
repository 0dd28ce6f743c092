import type { BoardElement } from '../../../../workshop/vision-board/schema';

/** Whether a connector may end at an element of this type. */
export function canConnect(type: BoardElement['type'] | undefined): boolean {
  return type === 'note' || type === 'picture' || type === 'text' || type === 'shape';
}
