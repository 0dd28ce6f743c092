import type { Command } from '../../../../shell/command';
import type { Board } from '../board';

/** A command of the board. `run` returns false when it had no effect: the key is left to the browser. */
export interface BoardCommand extends Command<Board> {
  /** Where the keys work: only on the `board`, because the tools use them too, or only in the `tools`. Without it in both. */
  scope?: 'board' | 'tools';
}

export const canEdit = (board: Board) => !board.readOnly;
export const hasSelection = ({ selected }: Board) => selected.length > 0;
export const hasSeveralSelected = ({ selected }: Board) => selected.length > 1;

/** Menu items of the commands that are enabled. */
export function menuActions(
  commands: readonly BoardCommand[],
  board: Board,
): { id: string; text: string; onAction: () => void }[] {
  return commands
    .filter(({ isEnabled }) => isEnabled?.(board) ?? true)
    .map(({ id, label, run }) => ({ id, text: label(), onAction: () => void run(board) }));
}
