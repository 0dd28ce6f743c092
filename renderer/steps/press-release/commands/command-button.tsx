import { useTranslation } from 'react-i18next';
import { keyLabel } from '../../../shell/key-label';
import { summarizeKeys } from '../../../shell/summarize-keys';
import { IconButton } from '../../../ui/button';
import { usePressRelease } from '../context/press-release-context';
import { pressReleaseCommand } from './press-release-commands';

interface CommandButtonProps {
  /** Id of the command. */
  command: string;
  /** Key combinations of the tooltip, in place of the command's own. */
  keys?: readonly string[];
  pressed?: boolean;
  isDisabled?: boolean;
  /** Called after the command has run. */
  onRun?: () => void;
}

/** Icon button of a command, with its label and keys as a tooltip. */
export function CommandButton({ command, keys, onRun, ...props }: CommandButtonProps) {
  // Renders again when the language changes.
  useTranslation('press-release');
  const context = usePressRelease();
  const { label, icon: Icon, run, ...own } = pressReleaseCommand(command);
  const press = () => {
    void run(context);
    onRun?.();
  };
  return (
    <IconButton {...props} label={label()} shortcut={keyLabel(summarizeKeys(keys ?? own.keys ?? []))} onPress={press}>
      {Icon ? <Icon aria-hidden /> : null}
    </IconButton>
  );
}
