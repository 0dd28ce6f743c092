import i18next from 'i18next';
import { summarizeKeys } from '../../../shell/summarize-keys';
import { pressReleaseCommand } from './press-release-commands';

/** Rows of the shortcut sheet with the ids of their commands. */
const rows = {
  format: ['bold', 'italic', 'underline'],
  find: ['find'],
  replace: ['replace'],
  comment: ['comment'],
  promise: ['promise'],
  findings: ['nextFinding', 'previousFinding'],
  movePart: ['movePart'],
} as const satisfies Record<string, readonly string[]>;

/** The press release's group of the shortcut sheet. `keys` are combinations for `keyLabel`. */
export function pressReleaseShortcuts(): { title: string; rows: { label: string; keys: string }[] } {
  const labelled = (Object.keys(rows) as (keyof typeof rows)[]).map((row) => ({
    label: i18next.t(`press-release:shortcuts.${row}`),
    keys: summarizeKeys(rows[row].flatMap((id) => pressReleaseCommand(id).keys ?? [])),
  }));
  return { title: i18next.t('press-release:shortcuts.title'), rows: labelled };
}
