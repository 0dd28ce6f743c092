import { keyLabel } from '../shell/key-label';
import type { AppCommand } from './app-command';
import { appCommands } from './app-commands';

/** The command with this id. Throws for an unknown one. */
export function appCommand(id: string): AppCommand {
  const command = appCommands.find((each) => each.id === id);
  if (!command) throw new Error(`Unknown command ${id}`);
  return command;
}

/** The key of a command as printed on the keyboard; empty for none. */
export function shownKeys(id: string): string {
  return keyLabel(appCommand(id).keys?.[0] ?? '');
}

/** Runs a command by its id; one that is not enabled has no effect. */
export function runCommand(id: string): void {
  const command = appCommand(id);
  if (command.isEnabled?.(undefined) ?? true) void command.run(undefined);
}
