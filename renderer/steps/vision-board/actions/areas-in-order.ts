import { inOrder } from '../../../../workshop/collection';
import type { Area } from '../../../../workshop/vision-board/schema';
import type { Board } from './board';

/** The areas in the order of the pages of a PDF file. */
export function areasInOrder(board: Board): [id: string, area: Area][] {
  return inOrder(board.elements).filter((entry): entry is [string, Area] => entry[1].type === 'area');
}
