import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import popover from '../ui/popover.module.css';
import { keyLabel } from '../shell/key-label';
import { appCommands } from './app-commands';
import styles from './command-palette.module.css';
import { runCommand } from './run-command';

/** Every command by name. Filters while typing; arrow keys and Enter choose. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const commands = appCommands.filter(({ isHidden, isEnabled }) => !isHidden && (isEnabled?.(undefined) ?? true));

  return (
    <Dialog title={t('palette.title')} closeLabel={t('close')} onClose={onClose}>
      <Autocomplete filter={contains}>
        {/* The palette was opened to type into it. */}
        <SearchField aria-label={t('palette.search')} autoFocus>
          <Input className={styles.search ?? ''} placeholder={t('palette.search')} />
        </SearchField>
        <ListBox
          aria-label={t('palette.title')}
          className={styles.list ?? ''}
          selectionMode="none"
          renderEmptyState={() => <p className={styles.none}>{t('palette.none')}</p>}
          onAction={(id) => {
            onClose();
            runCommand(String(id));
          }}
        >
          {commands.map(({ id, label, keys = [] }) => (
            <ListBoxItem key={id} id={id} textValue={label()} className={popover.item ?? ''}>
              {label()}
              {keys[0] === undefined ? null : <kbd>{keyLabel(keys[0])}</kbd>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
