import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../ui/action-menu';
import { useBoard } from '../actions/board-context';
import { menuActions } from '../actions/commands/board-command';
import { selectionMenuCommands } from '../actions/commands/selection-commands';

/** Menu of less frequent actions on the selection. Without a selection it tidies all notes. */
export const MoreMenu = memo(function MoreMenu() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  return (
    <ActionMenu
      id="board-more"
      label={t('more')}
      icon={<Ellipsis aria-hidden />}
      actions={() => menuActions(selectionMenuCommands, board)}
    />
  );
});
