import i18next from 'i18next';
import { noteColours } from '../../../../../workshop/vision-board/terms';
import { parseKeys } from '../../../../shell/command';
import { tools } from '../../model/board-state';
import { boardCommand } from './board-commands';

/** Rows of the shortcut sheet with the ids of their commands. Tab belongs to the text editor. */
const rows = {
  newNote: ['newNote'],
  nextNote: [],
  edit: ['edit'],
  move: ['move'],
  resize: ['resize'],
  rotate: ['rotate'],
  colour: noteColours.map((colour) => `colour:${colour}`),
  tool: tools.map((tool) => `tool:${tool}`),
  pin: ['pin'],
  group: ['group', 'ungroup'],
  duplicate: ['duplicate'],
  selectAll: ['selectAll'],
  delete: ['delete'],
  selectionMenu: ['selectionMenu'],
  tools: ['focusTools'],
  search: ['search'],
  spotlight: ['spotlightOn'],
  areas: ['nextArea', 'previousArea'],
  vote: ['castVote', 'retractVote'],
  pan: ['holdToPan'],
  fit: ['fitAll', 'fitSelection'],
  zoom: ['zoomIn', 'zoomOut'],
} as const satisfies Record<string, readonly string[]>;

const textEditorKeys: Partial<Record<keyof typeof rows, readonly string[]>> = { nextNote: ['Tab'] };
/** Commands whose keys are variants of each other: the sheet shows all of them. */
const withAllKeys: ReadonlySet<string> = new Set(['move', 'resize', 'rotate']);

/** The board's group of the shortcut sheet. `keys` are combinations for `keyLabel`. */
export function boardShortcuts(): { title: string; rows: { label: string; keys: string }[] } {
  const labelled = (Object.keys(rows) as (keyof typeof rows)[]).map((row) => ({
    label: i18next.t(`vision-board:shortcuts.${row}`),
    keys: summarizeKeys(textEditorKeys[row] ?? rows[row].flatMap(shownKeys)),
  }));
  return { title: i18next.t('vision-board:shortcuts.title'), rows: labelled };
}

function shownKeys(id: string): readonly string[] {
  const keys = boardCommand(id).keys ?? [];
  return withAllKeys.has(id) ? keys : keys.slice(0, 1);
}

/** Key combinations in short: common modifiers once, an optional modifier in brackets, digits as a range. */
export function summarizeKeys(all: readonly string[]): string {
  const byModifiers = new Map<string, string[]>();
  for (const keys of all) {
    const { modifiers, key } = parseKeys(keys);
    const name = [...modifiers].join('+');
    byModifiers.set(name, [...(byModifiers.get(name) ?? []), key]);
  }
  const [first, second, ...more] = [...byModifiers].map(([modifiers, keys]) => ({
    modifiers: modifiers.split('+').filter(Boolean),
    keys: joinKeys(keys),
  }));
  const extra = second?.modifiers.filter((modifier) => !first?.modifiers.includes(modifier)) ?? [];
  if (first && second && more.length === 0 && first.keys === second.keys && extra.length === 1) {
    return [`(${extra[0]})`, ...first.modifiers, first.keys].join(' ');
  }
  const groups = [first, second, ...more].flatMap((group) => group ?? []);
  return groups.map(({ modifiers, keys }) => [...modifiers, keys].join(' ')).join(' / ');
}

const keySigns: Record<string, string> = { ArrowLeft: '←', ArrowUp: '↑', ArrowRight: '→', ArrowDown: '↓', '-': '–' };

function joinKeys(keys: readonly string[]): string {
  if (keys.length > 2 && keys.every((key) => /^\d$/.test(key))) return `${keys[0]} – ${keys.at(-1)}`;
  const isInline = keys.every((key) => key.startsWith('Arrow') || /^[A-Z,.]$/.test(key));
  return keys.map((key) => keySigns[key] ?? key).join(isInline ? ' ' : ' / ');
}
