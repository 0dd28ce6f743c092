import i18next from 'i18next';
import { Pencil, SquareDashedMousePointer } from 'lucide-react';
import { rotateSelection } from '../arrange-selection';
import type { Board } from '../board';
import { castVote, retractVote } from '../cast-vote';
import { editElementText } from '../edit-element-text';
import { nudge, resizeBy, selectAll, selectAt, selectNeighbour, togglePinnedSelection } from '../edit-selection';
import { openMenuByKey } from '../open-menu';
import { toggleSpotlight } from '../toggle-spotlight';
import { canEdit, hasSelection, type BoardCommand } from './board-command';

/** Board units per press of an arrow key, without and with Shift. */
const smallStep = 8;
const largeStep = 40;
/** Degrees per press of comma and full stop, with and without Alt. */
const smallAngle = 1;
const largeAngle = 15;

const t = i18next.t.bind(i18next);
const arrowKeys = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];
const withModifier = (modifier: string, keys: readonly string[]) => keys.map((key) => `${modifier}+${key}`);
const moveKeys = [...arrowKeys, ...withModifier('Shift', arrowKeys)];
const resizeKeys = [...withModifier('Alt', arrowKeys), ...withModifier('Alt+Shift', arrowKeys)];

/** Commands for operating the board by keyboard: navigation between elements, and changes that otherwise need a pointer. */
export const keyboardCommands: readonly BoardCommand[] = [
  {
    id: 'move',
    label: () => t('vision-board:shortcuts.move'),
    keys: moveKeys,
    scope: 'board',
    isEnabled: hasSelection,
    run: (board, keys) => nudge(board, ...stepOf(keys)),
  },
  {
    id: 'resize',
    label: () => t('vision-board:shortcuts.resize'),
    keys: resizeKeys,
    scope: 'board',
    isEnabled: hasSelection,
    run: (board, keys) => resizeBy(board, ...stepOf(keys)),
  },
  {
    id: 'pan',
    label: () => t('vision-board:shortcuts.panByKeys'),
    keys: [...moveKeys, ...resizeKeys],
    scope: 'board',
    isEnabled: (board) => !hasSelection(board),
    run: (board, keys) => {
      const [dx, dy] = stepOf(keys);
      board.view.pan(-dx * 5, -dy * 5);
    },
  },
  {
    id: 'rotate',
    label: () => t('vision-board:shortcuts.rotate'),
    keys: [',', '.', 'Alt+,', 'Alt+.'],
    scope: 'board',
    isEnabled: canEdit,
    run: (board, keys = '') =>
      rotateSelection(board, (keys.endsWith(',') ? -1 : 1) * (keys.startsWith('Alt') ? smallAngle : largeAngle)),
  },
  {
    id: 'selectAll',
    label: () => t('vision-board:shortcuts.selectAll'),
    keys: ['Mod+A'],
    icon: SquareDashedMousePointer,
    run: selectAll,
  },
  {
    id: 'selectNext',
    label: () => t('vision-board:shortcuts.selectNext'),
    keys: ['Tab'],
    scope: 'board',
    // At either end the browser moves the focus on: the board is no keyboard trap.
    run: (board) => selectNeighbour(board, 1),
  },
  {
    id: 'selectPrevious',
    label: () => t('vision-board:shortcuts.selectPrevious'),
    keys: ['Shift+Tab'],
    scope: 'board',
    run: (board) => selectNeighbour(board, -1) || deselect(board),
  },
  {
    id: 'selectFirst',
    label: () => t('vision-board:shortcuts.selectFirst'),
    keys: ['Home'],
    scope: 'board',
    run: (board) => selectAt(board, 0),
  },
  {
    id: 'selectLast',
    label: () => t('vision-board:shortcuts.selectLast'),
    keys: ['End'],
    scope: 'board',
    run: (board) => selectAt(board, 'last'),
  },
  {
    id: 'pin',
    label: () => t('vision-board:shortcuts.pin'),
    keys: ['Shift+Space'],
    isEnabled: hasSelection,
    run: togglePinnedSelection,
  },
  {
    id: 'edit',
    label: () => t('vision-board:shortcuts.edit'),
    keys: ['Enter'],
    scope: 'board',
    icon: Pencil,
    takesFocus: true,
    isEnabled: canEditSelected,
    run: editSelected,
  },
  {
    id: 'cancel',
    label: () => t('vision-board:shortcuts.cancel'),
    keys: ['Escape'],
    scope: 'board',
    run: cancel,
  },
  {
    id: 'selectionMenu',
    label: () => t('vision-board:shortcuts.selectionMenu'),
    keys: ['Shift+F10', 'ContextMenu'],
    scope: 'board',
    run: openMenuByKey,
  },
  {
    id: 'castVote',
    label: () => t('vision-board:shortcuts.castVote'),
    keys: ['+'],
    scope: 'board',
    run: (board) => voteWith(board, castVote),
  },
  {
    id: 'retractVote',
    label: () => t('vision-board:shortcuts.retractVote'),
    keys: ['-'],
    scope: 'board',
    run: (board) => voteWith(board, retractVote),
  },
];

/** The distance of a combination with an arrow key, in board units. */
function stepOf(keys = ''): [dx: number, dy: number] {
  const step = keys.includes('Shift') ? largeStep : smallStep;
  const direction = keys.slice(keys.lastIndexOf('Arrow') + 'Arrow'.length);
  const along = (forwards: string, backwards: string) =>
    direction === forwards ? step : direction === backwards ? -step : 0;
  return [along('Right', 'Left'), along('Down', 'Up')];
}

function voteWith(board: Board, vote: typeof castVote): boolean {
  const [id] = board.selected;
  return id !== undefined && vote(board, id);
}

/** Shift+Tab on the first element focuses the board, from where it leaves it. */
function deselect(board: Board): boolean {
  if (!hasSelection(board)) return false;
  board.select([]);
  board.focus();
  return true;
}

/** A single unlocked element with text, or a picture, whose text fields are above the board. */
function canEditSelected(board: Board): boolean {
  const [id, ...more] = board.selected;
  const element = id === undefined ? undefined : board.elements[id];
  if (!element || more.length > 0 || element.locked || !canEdit(board)) return false;
  return element.type !== 'line' && element.type !== 'drawing';
}

function editSelected(board: Board): boolean {
  const [id, ...more] = board.selected;
  if (id === undefined || more.length > 0) return false;
  if (board.view.model.get(id)?.type !== 'picture') return editElementText(board, id);
  document.querySelector<HTMLInputElement>('[data-picture-tools] input')?.focus();
  return true;
}

/** Ends the spotlight, the tool or the selection, whichever of these comes first. */
function cancel(board: Board): boolean {
  const { spotlight, tool } = board.store.getState();
  if (spotlight) toggleSpotlight(board);
  else if (tool !== 'select') board.store.setState({ tool: 'select' });
  else if (!hasSelection(board)) return false;
  else {
    board.store.setState({ pinned: new Set() });
    deselect(board);
  }
  return true;
}
