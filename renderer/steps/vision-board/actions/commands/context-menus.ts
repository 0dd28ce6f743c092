import { noteColours, sendTargets } from '../../../../../workshop/vision-board/terms';
import type { OpenMenu } from '../../model/board-state';
import type { Board } from '../board';
import type { BoardCommand } from './board-command';
import { boardCommand } from './board-commands';
import { textSizeCommands } from './text-size-commands';

/** Names of submenus, in the texts of the board. */
export type SubmenuName = 'colour' | 'textSize' | 'sendOn' | 'align' | 'tidy' | 'order';

interface Submenu {
  submenu: SubmenuName;
  /** Ids. */
  commands: readonly string[];
}

type Entry = string | Submenu;

/** A section of a menu. What cannot be done now is left out. */
export interface MenuSection {
  id: string;
  entries: readonly MenuEntry[];
}

export type MenuEntry =
  | { kind: 'command'; command: BoardCommand }
  | { kind: 'submenu'; name: SubmenuName; commands: readonly BoardCommand[] };

const align = ['left', 'centre', 'right', 'top', 'middle', 'bottom'].map((edge) => `align:${edge}`);
const tidy = ['grid', 'colour', 'author', 'votes'].map((by) => `tidy:${by}`);

/** Ids of the commands of each menu by section. */
const menus: Record<OpenMenu['kind'], Record<string, readonly Entry[]>> = {
  selection: {
    text: [
      'edit',
      { submenu: 'colour', commands: noteColours.map((colour) => `colour:${colour}`) },
      { submenu: 'textSize', commands: textSizeCommands.map(({ id }) => id) },
    ],
    clipboard: ['cut', 'copy', 'duplicate'],
    together: ['group', 'nameGroup', 'ungroup', 'connectSelection', 'merge', 'selectSameColour'],
    place: [
      { submenu: 'align', commands: [...align, 'distribute:across', 'distribute:down'] },
      { submenu: 'tidy', commands: tidy },
      { submenu: 'order', commands: ['bringToFront', 'sendToBack', 'rotateLeft', 'rotateRight'] },
      'lock',
      'unlock',
    ],
    further: [
      { submenu: 'sendOn', commands: sendTargets.map((target) => `sendOn:${target}`) },
      'spotlightOn',
      'fitSelection',
      'presentEarlier',
      'presentLater',
    ],
    remove: ['delete'],
  },
  board: {
    add: ['addNoteHere', 'pasteHere'],
    select: ['selectAll', { submenu: 'tidy', commands: tidy }],
    view: ['fitAll', 'search', 'toggleList', 'toggleMinimap'],
    lead: ['present', 'spotlightOff', 'beginSilentPhase', 'newVoting', 'lockBoard'],
  },
};

/** The sections of a context menu with the commands that are possible now. */
export function contextMenu(kind: OpenMenu['kind'], board: Board): MenuSection[] {
  const isTidyingAll = kind === 'selection' && board.selected.length < 2;
  const entriesOf = (entry: Entry): MenuEntry[] => {
    if (typeof entry === 'string') return enabled([entry], board).map((command) => ({ kind: 'command', command }));
    const commands = entry.submenu === 'tidy' && isTidyingAll ? [] : commandsOf(entry, board);
    return commands.length === 0 ? [] : [{ kind: 'submenu', name: entry.submenu, commands }];
  };
  return Object.entries(menus[kind])
    .map(([id, entries]) => ({ id, entries: entries.flatMap(entriesOf) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The commands of a submenu of the selection that are possible now. */
export function submenuCommands(name: SubmenuName, board: Board): readonly BoardCommand[] {
  const entries = Object.values(menus.selection).flat();
  const submenu = entries.find((entry): entry is Submenu => typeof entry !== 'string' && entry.submenu === name);
  return submenu ? commandsOf(submenu, board) : [];
}

function commandsOf({ submenu, commands }: Submenu, board: Board): BoardCommand[] {
  return submenu === 'colour' && !hasNotes(board) ? [] : enabled(commands, board);
}

function enabled(ids: readonly string[], board: Board): BoardCommand[] {
  return ids.map(boardCommand).filter((command) => command.isEnabled?.(board) ?? true);
}

function hasNotes(board: Board): boolean {
  return board.selected.some((id) => board.elements[id]?.type === 'note');
}
