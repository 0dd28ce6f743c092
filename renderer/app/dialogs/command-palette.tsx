import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';
import popover from '../../ui/popover.module.css';
import { keyLabel } from '../../shell/key-label';
import { stepCommands } from '../../shell/step-commands';
import { appCommands } from '../app-commands';
import styles from './command-palette.module.css';
import { findCommands } from './find-commands';

/** Every command by name or another word for it. Filters while typing; arrow keys and Enter choose. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  // What is possible does not change while the palette is open.
  const [commands] = useState(() => [
    ...stepCommands(),
    ...appCommands.filter(
      ({ isHidden, isEnabled, hasEffect }) => !isHidden && (isEnabled?.(undefined) ?? true) && (hasEffect?.() ?? true),
    ),
  ]);

  return (
    <Dialog title={t('palette.title')} closeLabel={t('close')} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* The palette is opened for typing. */}
        <SearchField aria-label={t('palette.search')} autoFocus>
          <Input className={styles.search ?? ''} placeholder={t('palette.search')} />
        </SearchField>
        <ListBox
          aria-label={t('palette.title')}
          className={styles.list ?? ''}
          selectionMode="none"
          renderEmptyState={() => <p className={styles.none}>{t('palette.none')}</p>}
          onAction={(index) => {
            onClose();
            const chosen = commands[Number(index)];
            // A frame later, so that the dialog has given the focus back and the command can move it.
            requestAnimationFrame(() => void chosen?.run(undefined));
          }}
        >
          {findCommands(commands, typed).map((command) => {
            // A step and the window may use the same id.
            const index = commands.indexOf(command);
            const { label, keys = [] } = command;
            return (
              <ListBoxItem key={index} id={index} textValue={label()} className={popover.item ?? ''}>
                {label()}
                {keys[0] === undefined ? null : <kbd>{keyLabel(keys[0])}</kbd>}
              </ListBoxItem>
            );
          })}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
