import i18next from 'i18next';
import { ALargeSmall } from 'lucide-react';
import type { TextSize } from '../../../../../workshop/vision-board/schema';
import { textSizes } from '../../../../../workshop/vision-board/terms';
import type { Board } from '../board';
import { selectedElements } from '../edit-selection';
import { canEdit, type BoardCommand } from './board-command';

/** Sizes of headlines and of the text of notes; with `automatic`, the text of a note fills it. */
export const textSizeCommands: readonly BoardCommand[] = (['automatic', ...textSizes] as const).map((size) => ({
  id: `textSize:${size}`,
  // Numbers as keys have no type in i18next.
  label: () => i18next.t(`vision-board:textSizes.${size}` as 'vision-board:textSizes.automatic'),
  icon: ALargeSmall,
  isEnabled: (board) =>
    canEdit(board) && sizeable(board).some(({ element }) => element.type === 'note' || size !== 'automatic'),
  run: (board) => setTextSize(board, size === 'automatic' ? null : size),
}));

/** The id of the command whose size all selected notes and headlines have; null when their sizes differ. */
export function commonTextSize(board: Board): string | null {
  const [size, ...more] = new Set(
    sizeable(board).map(({ element }) => (element.type === 'note' ? element.textSize : element.size) ?? 'automatic'),
  );
  return size === undefined || more.length > 0 ? null : `textSize:${size}`;
}

/** The selected elements whose text has a size, apart from locked ones. */
function sizeable(board: Board) {
  return selectedElements(board).flatMap(({ id, element }) =>
    (element.type === 'note' || element.type === 'text') && !element.locked ? [{ id, element }] : [],
  );
}

function setTextSize(board: Board, size: TextSize | null): void {
  const chosen = sizeable(board);
  // The next headline gets the size, too.
  if (size !== null && chosen.some(({ element }) => element.type === 'text')) board.store.setState({ textSize: size });
  board.edit('setTextSize', { ids: chosen.map(({ id }) => id), size });
}
