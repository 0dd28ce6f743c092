import i18next from 'i18next';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  ArrowLeftToLine,
  ArrowRightToLine,
  BringToFront,
  Combine,
  CopyPlus,
  Group,
  LayoutGrid,
  Lock,
  LockOpen,
  Palette,
  RotateCcw,
  RotateCw,
  Send,
  SendToBack,
  Spline,
  TextCursorInput,
  Trash2,
  Ungroup,
  type LucideIcon,
} from 'lucide-react';
import { sendTargets } from '../../../../../workshop/vision-board/terms';
import {
  alignSelection,
  canConnectSelection,
  connectSelection,
  distributeSelection,
  lockSelection,
  mergeSelection,
  moveArea,
  rotateSelection,
  tidySelection,
  ungroupSelection,
} from '../arrange-selection';
import type { Edge } from '../../model/align';
import type { Board } from '../board';
import { groupSelection } from '../cluster-notes';
import { editClusterTitle } from '../edit-element-text';
import {
  duplicateSelection,
  removeSelection,
  reorderSelection,
  selectedElements,
  selectSameColour,
} from '../edit-selection';
import { isSentOn, sendNotesOn } from '../send-notes-on';
import { canEdit, hasSelection, type BoardCommand } from './board-command';

const t = i18next.t.bind(i18next);

const elementsOf = (board: Board) => selectedElements(board).map(({ element }) => element);
const notesOf = (board: Board) => board.selected.filter((id) => board.elements[id]?.type === 'note');
const isSingleArea = (board: Board) => {
  const [first, ...more] = elementsOf(board);
  return first?.type === 'area' && more.length === 0;
};
const isGrouped = (board: Board) => elementsOf(board).some(({ group }) => group !== null);
const isLocked = (board: Board) => hasSelection(board) && elementsOf(board).every(({ locked }) => locked);
/** The selected elements that can be changed. */
const changeable = (board: Board) => (canEdit(board) ? elementsOf(board).filter(({ locked }) => !locked) : []);
const canChange = (board: Board) => changeable(board).length > 0;
const canRotate = (board: Board) => changeable(board).some((element) => 'rotation' in element);
const arrangeable = (board: Board) => changeable(board).filter(({ type }) => type !== 'connector').length;
const groupable = (board: Board) =>
  canEdit(board) ? elementsOf(board).filter(({ type }) => type !== 'area' && type !== 'connector') : [];
/** The selection is one whole group. */
const isOneGroup = (board: Board) => {
  const [group, ...more] = new Set(groupable(board).map((element) => element.group));
  return typeof group === 'string' && more.length === 0;
};

/** At least two elements, or all notes while fewer are selected. */
const canTidy = (board: Board) => canEdit(board) && (arrangeable(board) > 1 || Object.keys(board.elements).length > 1);

const alignIcons: Record<Edge, LucideIcon> = {
  left: AlignStartVertical,
  centre: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
};

/** Commands on the selection that are in menus only. */
const selectionMenuCommands: readonly BoardCommand[] = [
  ...sendTargets.map((target): BoardCommand => ({
    id: `sendOn:${target}`,
    label: () => t(`vision-board:sendOn.${target}`),
    icon: Send,
    isEnabled: (board) => canEdit(board) && notesOf(board).some((id) => !isSentOn(board, id, target)),
    run: (board) => sendNotesOn(board, target),
    // A dialog asks for the phase.
    ...(target === 'moment' ? { takesFocus: true } : {}),
  })),
  {
    id: 'selectSameColour',
    label: () => t('vision-board:selectSameColour'),
    icon: Palette,
    isEnabled: (board) => notesOf(board).length === 1 && elementsOf(board).length === 1,
    run: selectSameColour,
  },
  {
    id: 'group',
    keywords: (translate) => translate('vision-board:keywords.group'),
    label: () => t('vision-board:group'),
    keys: ['Mod+G'],
    icon: Group,
    takesFocus: true,
    isEnabled: (board) => groupable(board).length > 1 && !isOneGroup(board),
    run: groupSelection,
  },
  {
    id: 'nameGroup',
    label: () => t('vision-board:nameGroup'),
    // On a group, the key of grouping asks for its title.
    keys: ['Mod+G'],
    icon: TextCursorInput,
    takesFocus: true,
    isEnabled: isOneGroup,
    run: (board) => {
      const group = elementsOf(board).find((element) => element.group !== null)?.group;
      if (group) editClusterTitle(board, group);
    },
  },
  {
    id: 'connectSelection',
    keywords: (translate) => translate('vision-board:keywords.connectSelection'),
    label: () => t('vision-board:connectSelected'),
    keys: ['C'],
    icon: Spline,
    isEnabled: canConnectSelection,
    run: connectSelection,
  },
  {
    id: 'merge',
    label: () => t('vision-board:merge'),
    icon: Combine,
    isEnabled: (board) => changeable(board).filter(({ type }) => type === 'note').length > 1,
    run: mergeSelection,
  },
  {
    id: 'presentEarlier',
    label: () => t('vision-board:presentEarlier'),
    icon: ArrowLeftToLine,
    isEnabled: (board) => canEdit(board) && isSingleArea(board),
    run: (board) => moveArea(board, -1),
  },
  {
    id: 'presentLater',
    label: () => t('vision-board:presentLater'),
    icon: ArrowRightToLine,
    isEnabled: (board) => canEdit(board) && isSingleArea(board),
    run: (board) => moveArea(board, 1),
  },
  {
    id: 'ungroup',
    label: () => t('vision-board:ungroup'),
    keys: ['Mod+Shift+G'],
    icon: Ungroup,
    isEnabled: (board) => canEdit(board) && isGrouped(board),
    run: ungroupSelection,
  },
  {
    id: 'lock',
    label: () => t('vision-board:lock'),
    icon: Lock,
    isEnabled: (board) => canEdit(board) && hasSelection(board) && !isLocked(board),
    run: (board) => lockSelection(board, true),
  },
  {
    id: 'unlock',
    label: () => t('vision-board:unlock'),
    icon: LockOpen,
    isEnabled: (board) => canEdit(board) && isLocked(board),
    run: (board) => lockSelection(board, false),
  },
  {
    id: 'bringToFront',
    label: () => t('vision-board:toFront'),
    icon: BringToFront,
    isEnabled: (board) => canEdit(board) && hasSelection(board),
    run: (board) => reorderSelection(board, 'front'),
  },
  {
    id: 'sendToBack',
    label: () => t('vision-board:toBack'),
    icon: SendToBack,
    isEnabled: (board) => canEdit(board) && hasSelection(board),
    run: (board) => reorderSelection(board, 'back'),
  },
  {
    id: 'rotateLeft',
    label: () => t('vision-board:rotateLeft'),
    icon: RotateCcw,
    isEnabled: canRotate,
    run: (board) => rotateSelection(board, -15),
  },
  {
    id: 'rotateRight',
    label: () => t('vision-board:rotateRight'),
    icon: RotateCw,
    isEnabled: canRotate,
    run: (board) => rotateSelection(board, 15),
  },
  ...(['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const).map((edge): BoardCommand => ({
    id: `align:${edge}`,
    label: () => t(`vision-board:align.${edge}`),
    icon: alignIcons[edge],
    isEnabled: (board) => arrangeable(board) > 1,
    run: (board) => alignSelection(board, edge),
  })),
  ...(['across', 'down'] as const).map((direction): BoardCommand => ({
    id: `distribute:${direction}`,
    label: () => t(`vision-board:distribute.${direction}`),
    icon: direction === 'across' ? AlignHorizontalSpaceBetween : AlignVerticalSpaceBetween,
    isEnabled: (board) => arrangeable(board) > 2,
    run: (board) => distributeSelection(board, direction),
  })),
  ...(['grid', 'colour', 'author', 'votes'] as const).map((by): BoardCommand => ({
    id: `tidy:${by}`,
    label: () => t(`vision-board:tidy.${by}`),
    icon: LayoutGrid,
    isEnabled: canTidy,
    run: (board) => tidySelection(board, by),
  })),
];

/** Commands on the selection: those of the toolbar and of the menu. */
export const selectionCommands: readonly BoardCommand[] = [
  {
    id: 'duplicate',
    keywords: (translate) => translate('vision-board:keywords.duplicate'),
    label: () => t('vision-board:duplicate'),
    keys: ['Mod+D'],
    icon: CopyPlus,
    isEnabled: (board) => canEdit(board) && hasSelection(board),
    run: duplicateSelection,
  },
  {
    id: 'delete',
    keywords: (translate) => translate('vision-board:keywords.delete'),
    label: () => t('vision-board:remove'),
    keys: ['Delete', 'Backspace'],
    icon: Trash2,
    isDangerous: true,
    isEnabled: canChange,
    run: removeSelection,
  },
  ...selectionMenuCommands,
];
