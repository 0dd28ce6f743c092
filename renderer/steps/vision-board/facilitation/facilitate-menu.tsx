import { Presentation } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../ui/action-menu';
import { useBoard } from '../actions/board-context';
import { menuActions } from '../actions/commands/board-command';
import { facilitationMenuCommands } from '../actions/commands/facilitation-commands';

/**
 * Menu for facilitators: silent phase, voting, areas, spotlight, lock, starters. Memoised, because the toolbar renders with every
 * selection and edit.
 */
export const FacilitateMenu = memo(function FacilitateMenu() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  return (
    <ActionMenu
      label={t('facilitate')}
      icon={<Presentation aria-hidden />}
      actions={() => menuActions(facilitationMenuCommands, board)}
    />
  );
});
