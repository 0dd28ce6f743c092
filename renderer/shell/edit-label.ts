import i18next from 'i18next';
import type { EditLabel } from '../document/undo-stack';

/** The text of an edit, such as "Notiz verschoben". */
export function editLabel({ slice, command }: EditLabel): string {
  // `Record<CommandName<…>, string>` in the texts of each slice makes the type checker name a missing command.
  return i18next.t(`${slice}:edits.${command}` as 'workshop:edits.addParticipant');
}
