import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../../shell/key-label';
import { IconButton } from '../../../ui/button';
import { useBoard } from '../actions/board-context';
import { runFromTools } from '../actions/commands/board-command';
import { boardCommand } from '../actions/commands/board-commands';
import { viewCommands } from '../actions/commands/view-commands';

interface CommandButtonProps {
  /** Id of the command. */
  command: string;
  pressed?: boolean;
  isDisabled?: boolean;
  /** In place of running the command. */
  onPress?: () => void;
}

/** Icon button of a command, with its label and key as a tooltip. The board has the focus afterwards. */
export function CommandButton({ command, onPress, ...props }: CommandButtonProps) {
  // Renders again when the language changes.
  useTranslation('vision-board');
  const board = useBoard();
  const known = boardCommand(command);
  const { label, keys = [], icon: Icon } = known;
  // The view is changed several times in a row: its buttons keep the focus.
  const run = () => (viewCommands.includes(known) ? void known.run(board) : runFromTools(board, known));
  return (
    <IconButton
      {...props}
      label={label()}
      shortcut={keys[0] === undefined ? '' : keyLabel(keys[0])}
      onPress={onPress ?? run}
    >
      {Icon ? <Icon aria-hidden /> : null}
    </IconButton>
  );
}
