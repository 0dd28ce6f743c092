import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';
import popover from '../../ui/popover.module.css';
import { keyLabel } from '../../shell/key-label';
import { stepCommands } from '../../shell/step-commands';
import { appCommands } from '../app-commands';
import styles from './command-palette.module.css';

/** Every command by name. Filters while typing; arrow keys and Enter choose. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  // What is possible does not change while the palette is open.
  const [commands] = useState(() => [
    ...stepCommands(),
    ...appCommands.filter(({ isHidden, isEnabled }) => !isHidden && (isEnabled?.(undefined) ?? true)),
  ]);

  return (
    <Dialog title={t('palette.title')} closeLabel={t('close')} onClose={onClose}>
      <Autocomplete filter={contains}>
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
          {commands.map(({ label, keys = [] }, index) => (
            // The list stays as it is while the palette is open; a step and the window may use the same id.
            <ListBoxItem key={index} id={index} textValue={label()} className={popover.item ?? ''}>
              {label()}
              {keys[0] === undefined ? null : <kbd>{keyLabel(keys[0])}</kbd>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
