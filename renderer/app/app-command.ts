import type { Command } from '../shell/command';

/** A command of the window, with its place in the native menu. */
export interface AppCommand extends Command {
  menu?: 'file' | 'edit' | 'steps' | 'view' | 'language' | 'theme' | 'help';
  /** Commands of one menu with the same group are separated from others by lines. */
  group?: number;
  /** Opens a dialog: its name in the menu ends with an ellipsis. */
  asks?: true;
  /** The name in the native menu, where it differs. */
  menuLabel?: () => string;
  isChecked?: () => boolean;
  /** False while the command would change nothing: the menu shows it as disabled, the palette leaves it out. */
  hasEffect?: () => boolean;
  /** Not offered in the palette. */
  isHidden?: true;
  /** Its key has no effect in dialogs and popovers, which it would close. */
  leavesScreen?: true;
}
