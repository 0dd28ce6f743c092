import { createElement, type ReactNode } from 'react';
import type { Command } from '../../../../shell/command';
import type { Board } from '../board';

/** A command of the board. `run` returns false when it had no effect: the key is left to the browser. */
export interface BoardCommand extends Command<Board> {
  /** Where the keys work: only on the `board`, because the tools use them too, or only in the `tools`. Without it in both. */
  scope?: 'board' | 'tools';
  /** Shows something that takes the focus, such as a text editor or a dialog. After other commands the board has it. */
  takesFocus?: true;
  /** A key that the browser or the clipboard handles, to be shown in menus. */
  shownKey?: string;
  /** Deletes something. */
  isDangerous?: true;
}

export const canEdit = (board: Board) => !board.readOnly;
export const hasSelection = ({ selected }: Board) => selected.length > 0;

/** Runs a command from a toolbar or menu, and moves the focus back to the board. */
export function runFromTools(board: Board, { run, takesFocus }: BoardCommand): void {
  void run(board);
  if (!takesFocus) board.focus();
}

/** Menu items of the commands that are enabled. */
export function menuActions(
  commands: readonly BoardCommand[],
  board: Board,
): { id: string; text: string; icon?: ReactNode; onAction: () => void }[] {
  return commands
    .filter(({ isEnabled }) => isEnabled?.(board) ?? true)
    .map((command) => ({
      id: command.id,
      text: command.label(),
      ...(command.icon ? { icon: createElement(command.icon, { 'aria-hidden': true }) } : {}),
      onAction: () => runFromTools(board, command),
    }));
}
