import i18next from 'i18next';
import { noteColours } from '../../../../../workshop/vision-board/terms';
import { summarizeKeys } from '../../../../shell/summarize-keys';
import { tools } from '../../model/board-state';
import { boardCommand } from './board-commands';

/** Rows of the shortcut sheet with the ids of their commands. */
const rows = {
  newNote: ['newNote'],
  nextNote: [],
  type: [],
  edit: ['edit'],
  move: ['move'],
  resize: ['resize'],
  rotate: ['rotate'],
  copyByDrag: [],
  freeDrag: [],
  colour: noteColours.map((colour) => `colour:${colour}`),
  tool: tools.map((tool) => `tool:${tool}`),
  pin: ['pin'],
  group: ['group', 'ungroup'],
  duplicate: ['duplicate'],
  selectAll: ['selectAll'],
  delete: ['delete'],
  selectionMenu: ['selectionMenu'],
  tools: ['focusTools'],
  selectionBar: ['focusSelectionBar'],
  search: ['search'],
  spotlight: ['spotlightOn'],
  present: ['present', 'presentHere'],
  vote: ['castVote', 'retractVote'],
  voters: ['nextVoter', 'previousVoter'],
  pan: ['holdToPan'],
  fit: ['fitAll', 'fitSelection'],
  zoom: ['zoomIn', 'zoomOut'],
} as const satisfies Record<string, readonly string[]>;

/** Keys that are no commands: of the text editor, of typing, and of dragging. */
const otherKeys: Partial<Record<keyof typeof rows, readonly string[]>> = {
  nextNote: ['Tab'],
  type: ['A – Z', '0 – 9'],
  copyByDrag: ['Alt'],
  freeDrag: ['Mod'],
};
/** Commands whose keys are variants of each other: the sheet shows all of them. */
const withAllKeys: ReadonlySet<string> = new Set(['move', 'resize', 'rotate', 'newNote']);

/** The board's group of the shortcut sheet. `keys` are combinations for `keyLabel`. */
export function boardShortcuts(): { title: string; rows: { label: string; keys: string }[] } {
  const labelled = (Object.keys(rows) as (keyof typeof rows)[]).map((row) => ({
    label: i18next.t(`vision-board:shortcuts.${row}`),
    keys: summarizeKeys(otherKeys[row] ?? rows[row].flatMap(shownKeys)),
  }));
  return { title: i18next.t('vision-board:shortcuts.title'), rows: labelled };
}

function shownKeys(id: string): readonly string[] {
  const keys = boardCommand(id).keys ?? [];
  return withAllKeys.has(id) ? keys : keys.slice(0, 1);
}
