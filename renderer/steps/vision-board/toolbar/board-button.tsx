import { CommandButton } from '../../../shell/command-button';
import { useBoard } from '../actions/board-context';
import { runFromTools } from '../actions/commands/board-command';
import { boardCommand } from '../actions/commands/board-commands';
import { viewCommands } from '../actions/commands/view-commands';

interface BoardButtonProps {
  /** Id of the command. */
  command: string;
  pressed?: boolean;
  isDisabled?: boolean;
  /** In place of running the command. */
  onPress?: () => void;
}

/** Icon button of a command of the board, which has the focus afterwards. */
export function BoardButton({ command, onPress, ...props }: BoardButtonProps) {
  const board = useBoard();
  const known = boardCommand(command);
  // The view is changed several times in a row: its buttons keep the focus.
  const run = () => (viewCommands.includes(known) ? void known.run(board) : runFromTools(board, known));
  return <CommandButton {...props} command={known} onPress={onPress ?? run} />;
}
