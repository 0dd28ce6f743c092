import type { BoardCommand } from './board-command';
import { contextCommands } from './context-commands';
import { facilitationCommands } from './facilitation-commands';
import { keyboardCommands } from './keyboard-commands';
import { selectionCommands } from './selection-commands';
import { textSizeCommands } from './text-size-commands';
import { toolCommands } from './tool-commands';
import { viewCommands } from './view-commands';

/** Every command of the board. Keys, tooltips, menus and the shortcut sheet are derived from it. */
export const boardCommands: readonly BoardCommand[] = [
  ...toolCommands,
  ...selectionCommands,
  ...textSizeCommands,
  ...keyboardCommands,
  ...viewCommands,
  ...facilitationCommands,
  ...contextCommands,
];

/** The commands for the palette: those that need neither the pressed key nor the pointer. */
export const paletteCommands: readonly BoardCommand[] = [
  ...toolCommands,
  ...selectionCommands,
  ...textSizeCommands,
  ...viewCommands,
  ...facilitationCommands,
];

/** The command with an id. Throws when there is none. */
export function boardCommand(id: string): BoardCommand {
  const command = boardCommands.find((each) => each.id === id);
  if (!command) throw new Error(`No command ${id}`);
  return command;
}

/** The commands whose keys work where the focus is. */
export function boardCommandsIn(focus: 'board' | 'tools'): readonly BoardCommand[] {
  return boardCommands.filter(({ scope }) => scope === undefined || scope === focus);
}
