import i18next from 'i18next';
import { CopyPlus, Trash2 } from 'lucide-react';
import { sendTargets } from '../../../../../workshop/vision-board/terms';
import {
  alignSelection,
  canConnectSelection,
  connectSelection,
  distributeSelection,
  groupSelection,
  lockSelection,
  mergeSelection,
  moveArea,
  rotateSelection,
  tidySelection,
  ungroupSelection,
} from '../arrange-selection';
import type { Board } from '../board';
import { editClusterTitle } from '../edit-element-text';
import {
  duplicateSelection,
  removeSelection,
  reorderSelection,
  selectedElements,
  selectSameColour,
} from '../edit-selection';
import { isSentOn, sendNotesOn } from '../send-notes-on';
import { hasSelection, hasSeveralSelected, type BoardCommand } from './board-command';

const t = i18next.t.bind(i18next);

const elementsOf = (board: Board) => selectedElements(board).map(({ element }) => element);
const notesOf = (board: Board) => board.selected.filter((id) => board.elements[id]?.type === 'note');
const isSingleArea = (board: Board) => {
  const [first, ...more] = elementsOf(board);
  return first?.type === 'area' && more.length === 0;
};
const isGrouped = (board: Board) => elementsOf(board).some(({ group }) => group !== null);
const isLocked = (board: Board) => hasSelection(board) && elementsOf(board).every(({ locked }) => locked);
const canRotate = (board: Board) => elementsOf(board).some((element) => 'rotation' in element);

/** The menu of the selection, in its order. Items are offered while they are enabled. */
export const selectionMenuCommands: readonly BoardCommand[] = [
  ...sendTargets.map((target): BoardCommand => ({
    id: `sendOn:${target}`,
    label: () => t(`vision-board:sendOn.${target}`),
    isEnabled: (board) => notesOf(board).some((id) => !isSentOn(board, id, target)),
    run: (board) => sendNotesOn(board, target),
  })),
  {
    id: 'selectSameColour',
    label: () => t('vision-board:selectSameColour'),
    isEnabled: (board) => notesOf(board).length === 1 && elementsOf(board).length === 1,
    run: selectSameColour,
  },
  {
    id: 'group',
    label: () => t('vision-board:group'),
    keys: ['Mod+G'],
    isEnabled: hasSeveralSelected,
    run: groupSelection,
  },
  {
    id: 'nameGroup',
    label: () => t('vision-board:nameGroup'),
    isEnabled: isGrouped,
    run: (board) => {
      const group = elementsOf(board).find((element) => element.group !== null)?.group;
      if (group) editClusterTitle(board, group);
    },
  },
  {
    id: 'connectSelection',
    label: () => t('vision-board:connectSelected'),
    keys: ['C'],
    isEnabled: canConnectSelection,
    run: connectSelection,
  },
  {
    id: 'merge',
    label: () => t('vision-board:merge'),
    isEnabled: (board) => notesOf(board).length > 1,
    run: mergeSelection,
  },
  {
    id: 'presentEarlier',
    label: () => t('vision-board:presentEarlier'),
    isEnabled: isSingleArea,
    run: (board) => moveArea(board, -1),
  },
  {
    id: 'presentLater',
    label: () => t('vision-board:presentLater'),
    isEnabled: isSingleArea,
    run: (board) => moveArea(board, 1),
  },
  {
    id: 'ungroup',
    label: () => t('vision-board:ungroup'),
    keys: ['Mod+Shift+G'],
    isEnabled: isGrouped,
    run: ungroupSelection,
  },
  {
    id: 'lock',
    label: () => t('vision-board:lock'),
    isEnabled: (board) => hasSelection(board) && !isLocked(board),
    run: (board) => lockSelection(board, true),
  },
  {
    id: 'unlock',
    label: () => t('vision-board:unlock'),
    isEnabled: isLocked,
    run: (board) => lockSelection(board, false),
  },
  {
    id: 'bringToFront',
    label: () => t('vision-board:toFront'),
    isEnabled: hasSelection,
    run: (board) => reorderSelection(board, 'front'),
  },
  {
    id: 'sendToBack',
    label: () => t('vision-board:toBack'),
    isEnabled: hasSelection,
    run: (board) => reorderSelection(board, 'back'),
  },
  {
    id: 'rotateLeft',
    label: () => t('vision-board:rotateLeft'),
    isEnabled: canRotate,
    run: (board) => rotateSelection(board, -15),
  },
  {
    id: 'rotateRight',
    label: () => t('vision-board:rotateRight'),
    isEnabled: canRotate,
    run: (board) => rotateSelection(board, 15),
  },
  ...(['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const).map((edge): BoardCommand => ({
    id: `align:${edge}`,
    label: () => t(`vision-board:align.${edge}`),
    isEnabled: hasSeveralSelected,
    run: (board) => alignSelection(board, edge),
  })),
  ...(['across', 'down'] as const).map((direction): BoardCommand => ({
    id: `distribute:${direction}`,
    label: () => t(`vision-board:distribute.${direction}`),
    isEnabled: ({ selected }) => selected.length > 2,
    run: (board) => distributeSelection(board, direction),
  })),
  ...(['grid', 'colour', 'author', 'votes'] as const).map((by): BoardCommand => ({
    id: `tidy:${by}`,
    label: () => t(`vision-board:tidy.${by}`),
    run: (board) => tidySelection(board, by),
  })),
];

/** Commands on the selection: those of the toolbar and of the menu. */
export const selectionCommands: readonly BoardCommand[] = [
  {
    id: 'duplicate',
    label: () => t('vision-board:duplicate'),
    keys: ['Mod+D'],
    icon: CopyPlus,
    isEnabled: hasSelection,
    run: duplicateSelection,
  },
  {
    id: 'delete',
    label: () => t('vision-board:remove'),
    keys: ['Delete', 'Backspace'],
    icon: Trash2,
    isEnabled: hasSelection,
    run: removeSelection,
  },
  ...selectionMenuCommands,
];
