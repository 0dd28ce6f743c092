import type { TFunction } from 'i18next';
import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { sendTargets } from '../../../workshop/vision-board/terms';
import { ActionMenu, type MenuAction } from '../../ui/action-menu';
import {
  alignSelection,
  connectSelection,
  distributeSelection,
  groupSelection,
  lockSelection,
  mergeSelection,
  moveArea,
  tidySelection,
  rotateSelection,
  ungroupSelection,
} from './actions/arrange-selection';
import type { Board } from './actions/board';
import { useBoard } from './actions/board-context';
import { canConnect } from './model/board-item';
import { selectedElements, selectSameColour, reorderSelection } from './actions/edit-selection';
import { isSentOn, sendNotesOn } from './actions/send-notes-on';
import { editClusterTitle } from './actions/edit-element-text';

/** Menu of less frequent actions on the selection. Without a selection it tidies all notes. */
export const MoreMenu = memo(function MoreMenu() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  return (
    <ActionMenu
      id="board-more"
      label={t('more')}
      icon={<Ellipsis aria-hidden />}
      actions={() => actionsFor(board, t)}
    />
  );
});

function actionsFor(board: Board, t: TFunction<'vision-board'>): MenuAction[] {
  const chosen = selectedElements(board).map(({ element }) => element);
  const several = chosen.length > 1;
  const any = chosen.length > 0;
  const action = (id: string, text: string, isShown: boolean, onAction: () => void): MenuAction[] =>
    isShown ? [{ id, text, onAction }] : [];
  const isGrouped = chosen.some(({ group }) => group !== null);
  const isLocked = any && chosen.every(({ locked }) => locked);
  const canTurn = chosen.some((element) => 'rotation' in element);
  const notes = board.selected.filter((id) => board.elements[id]?.type === 'note');
  const isArea = chosen.length === 1 && chosen[0]?.type === 'area';
  return [
    ...sendTargets.flatMap((target) =>
      action(
        target,
        t(`sendOn.${target}`),
        notes.some((id) => !isSentOn(board, id, target)),
        () => sendNotesOn(board, target),
      ),
    ),
    ...action('same', t('selectSameColour'), notes.length === 1 && chosen.length === 1, () => selectSameColour(board)),
    ...action('group', t('group'), several, () => groupSelection(board)),
    ...action('nameGroup', t('nameGroup'), isGrouped, () => {
      const group = chosen.find((element) => element.group !== null)?.group;
      if (group) editClusterTitle(board, group);
    }),
    ...action('connect', t('connectSelected'), chosen.filter(({ type }) => canConnect(type)).length === 2, () =>
      connectSelection(board),
    ),
    ...action('merge', t('merge'), notes.length > 1, () => mergeSelection(board)),
    ...action('earlier', t('presentEarlier'), isArea, () => moveArea(board, -1)),
    ...action('later', t('presentLater'), isArea, () => moveArea(board, 1)),
    ...action('ungroup', t('ungroup'), isGrouped, () => ungroupSelection(board)),
    ...action('lock', isLocked ? t('unlock') : t('lock'), any, () => lockSelection(board, !isLocked)),
    ...action('front', t('toFront'), any, () => reorderSelection(board, 'front')),
    ...action('back', t('toBack'), any, () => reorderSelection(board, 'back')),
    ...action('turnLeft', t('rotateLeft'), canTurn, () => rotateSelection(board, -15)),
    ...action('turnRight', t('rotateRight'), canTurn, () => rotateSelection(board, 15)),
    ...(['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const).flatMap((edge) =>
      action(edge, t(`align.${edge}`), several, () => alignSelection(board, edge)),
    ),
    ...(['across', 'down'] as const).flatMap((direction) =>
      action(direction, t(`distribute.${direction}`), chosen.length > 2, () => distributeSelection(board, direction)),
    ),
    ...(['grid', 'colour', 'author', 'votes'] as const).flatMap((by) =>
      action(`tidy-${by}`, t(`tidy.${by}`), true, () => tidySelection(board, by)),
    ),
  ];
}
