import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../../shell/key-label';
import { IconButton } from '../../../ui/button';
import { useBoard } from '../actions/board-context';
import { boardCommand } from '../actions/commands/board-commands';

interface CommandButtonProps {
  /** Id of the command. */
  command: string;
  pressed?: boolean;
  isDisabled?: boolean;
  /** In place of running the command. */
  onPress?: () => void;
}

/** Icon button of a command, with its label and key as a tooltip. */
export function CommandButton({ command, onPress, ...props }: CommandButtonProps) {
  // Renders again when the language changes.
  useTranslation('vision-board');
  const board = useBoard();
  const { label, keys = [], icon: Icon, run } = boardCommand(command);
  return (
    <IconButton
      {...props}
      label={label()}
      shortcut={keys[0] === undefined ? '' : keyLabel(keys[0])}
      onPress={onPress ?? (() => void run(board))}
    >
      {Icon ? <Icon aria-hidden /> : null}
    </IconButton>
  );
}
