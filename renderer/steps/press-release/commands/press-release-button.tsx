import { CommandButton } from '../../../shell/command-button';
import { usePressRelease } from '../context/press-release-context';
import { pressReleaseCommand } from './press-release-commands';

interface PressReleaseButtonProps {
  /** Id of the command. */
  command: string;
  /** Key combinations of the tooltip, in place of the command's own. */
  keys?: readonly string[];
  pressed?: boolean;
  isDisabled?: boolean;
  /** Called after the command has run. */
  onRun?: () => void;
}

/** Icon button of a command of the press release. */
export function PressReleaseButton({ command, keys, onRun, ...props }: PressReleaseButtonProps) {
  const context = usePressRelease();
  const known = pressReleaseCommand(command);
  const press = () => {
    void known.run(context);
    onRun?.();
  };
  return <CommandButton {...props} command={known} keys={keys ?? known.keys ?? []} onPress={press} />;
}
