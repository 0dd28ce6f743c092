import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MenuCommand } from '../../preload/contract';
import { documentOfStep } from '../../workshop/document-of-step';
import { stepIds } from '../../workshop/step';
import { Dialog } from '../ui/dialog';
import popover from '../ui/popover.module.css';
import { useWindowState } from '../shell/window-state';
import { keyLabel } from '../shell/key-label';
import styles from './command-palette.module.css';
import { runMenuCommand } from './commands';
import { useStepName } from '../shell/use-step-name';

const documentCommands = [
  ['exportRoadmap', 'roadmap'],
  ['exportPressRelease', 'press-release'],
] as const;

/** Every command by name. Filters while typing; arrow keys and Enter choose. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const inSession = useWindowState((state) => state.place.name === 'session');
  const ofStep = documentOfStep(useWindowState(({ step }) => step));
  const stepName = useStepName();
  const { contains } = useFilter({ sensitivity: 'base' });

  const always: { command: MenuCommand; text: string; keys?: string }[] = [
    { command: 'new', text: t('create.title'), keys: 'Mod N' },
    { command: 'import', text: t('start.import'), keys: 'Mod O' },
    { command: 'languageDe', text: 'Deutsch' },
    { command: 'languageEn', text: 'English' },
    { command: 'themeSystem', text: `${t('theme')}: ${t('themes.system')}` },
    { command: 'themeLight', text: `${t('theme')}: ${t('themes.light')}` },
    { command: 'themeDark', text: `${t('theme')}: ${t('themes.dark')}` },
    { command: 'shortcuts', text: t('shortcuts.title'), keys: '?' },
    { command: 'privacy', text: t('privacy.title') },
    { command: 'about', text: t('about.title') },
  ];
  const withSession: typeof always = [
    ...stepIds.map((id, index) => ({
      command: `step${index + 1}` as MenuCommand,
      text: `${index + 1} ${stepName(id)}`,
      keys: String(index + 1),
    })),
    ...documentCommands.map(([command, kind]) => ({
      command,
      text: t(`export.titles.${kind}`),
      ...(kind === ofStep ? { keys: 'Mod E' } : {}),
    })),
    { command: 'print', text: t(`print.${ofStep}`), keys: 'Mod P' },
    { command: 'exportFile', text: t('exportFile') },
    { command: 'snapshots', text: t('snapshots.title') },
    { command: 'guide', text: t('drawer.guide'), keys: 'F1' },
    { command: 'emptyChair', text: t('drawer.emptyChair'), keys: 'F2' },
    { command: 'home', text: t('home') },
  ];
  const commands = inSession ? [...withSession, ...always] : always;

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
            const chosen = commands.find(({ command }) => command === id);
            if (chosen) void runMenuCommand(chosen.command);
          }}
        >
          {commands.map(({ command, text, keys }) => (
            <ListBoxItem key={command} id={command} textValue={text} className={popover.item ?? ''}>
              {text}
              {keys ? <kbd>{keyLabel(keys)}</kbd> : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
