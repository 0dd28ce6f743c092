import i18next from 'i18next';
import type { EditLabel } from '../document/undo-stack';

/** An edit in words, such as "Notiz verschoben". */
export function editLabel({ step, command }: EditLabel): string {
  // The commands of a step and the words for them are held together by the types in steps/<step>/texts.ts.
  return i18next.t(`${step}:edits.${command}` as 'kickoff:edits.addParticipant');
}
