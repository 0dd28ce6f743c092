import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button';
import type { Command } from './command';
import { keyLabel } from './key-label';
import { summarizeKeys } from './summarize-keys';

interface CommandButtonProps {
  command: Pick<Command, 'label' | 'keys' | 'icon'>;
  /** Key combinations of the tooltip, in place of the command's first one. */
  keys?: readonly string[];
  pressed?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** Icon button of a command, with its label and keys as a tooltip. */
export function CommandButton({ command: { label, keys: own = [], icon: Icon }, keys, ...props }: CommandButtonProps) {
  // Renders again when the language changes.
  useTranslation();
  return (
    <IconButton {...props} label={label()} shortcut={keyLabel(keys ? summarizeKeys(keys) : (own[0] ?? ''))}>
      {Icon ? <Icon aria-hidden /> : null}
    </IconButton>
  );
}
