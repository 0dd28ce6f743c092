import { Armchair, ArrowLeft, BookOpen, FileOutput, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpenSession, useSession } from '../document/open-session';
import { ActionMenu } from '../ui/action-menu';
import { IconButton } from '../ui/button';
import { AppearanceMenu } from './appearance-menu';
import { openDialog, toggleDrawer } from '../shell/navigation';
import { useWindowState } from '../shell/window-state';
import { keyLabel } from '../shell/key-label';
import { runMenuCommand } from './commands';
import { editLabel } from '../shell/edit-label';
import { SaveState } from './save-state';
import styles from './top-bar.module.css';
import { undoOrRedo } from '../shell/undo-redo';
import { useUndoLabels } from '../shell/use-undo-labels';

export function TopBar() {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const drawer = useWindowState((state) => state.drawer);
  const title = useSession((session) => session.steps.kickoff.title);
  return (
    <header className={styles.bar}>
      <IconButton label={t('home')} onPress={() => void runMenuCommand('home')}>
        <ArrowLeft aria-hidden />
      </IconButton>
      <p className={styles.title}>{title === '' ? t('start.untitled') : title}</p>
      <SaveState />
      <div className={styles.tools}>
        {readOnly ? null : <UndoButtons />}
        <ActionMenu
          label={t('export.menu')}
          icon={<FileOutput aria-hidden />}
          actions={[
            { id: 'roadmap', text: t('export.titles.roadmap'), onAction: () => openDialog('export:roadmap') },
            { id: 'press', text: t('export.titles.press-release'), onAction: () => openDialog('export:press-release') },
            { id: 'file', text: t('exportFile'), onAction: () => void runMenuCommand('exportFile') },
            { id: 'snapshots', text: t('snapshots.title'), onAction: () => openDialog('snapshots') },
          ]}
        />
        <IconButton
          label={t('drawer.emptyChair')}
          shortcut="F2"
          pressed={drawer === 'emptyChair'}
          onPress={() => toggleDrawer('emptyChair')}
        >
          <Armchair aria-hidden />
        </IconButton>
        <IconButton
          label={t('drawer.guide')}
          shortcut="F1"
          pressed={drawer === 'guide'}
          onPress={() => toggleDrawer('guide')}
        >
          <BookOpen aria-hidden />
        </IconButton>
        <AppearanceMenu />
      </div>
    </header>
  );
}

/** Apart from the rest of the bar: what they would do changes with every edit. */
function UndoButtons() {
  const { t } = useTranslation();
  const { replica } = useOpenSession();
  const { undo, redo } = useUndoLabels(replica);
  return (
    <>
      <IconButton
        label={undo ? t('undoThis', { edit: editLabel(undo) }) : t('undo')}
        shortcut={keyLabel('Mod Z')}
        isDisabled={undo === null}
        onPress={() => undoOrRedo('undo')}
      >
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={redo ? t('redoThis', { edit: editLabel(redo) }) : t('redo')}
        shortcut={keyLabel('Mod Y')}
        isDisabled={redo === null}
        onPress={() => undoOrRedo('redo')}
      >
        <Redo2 aria-hidden />
      </IconButton>
    </>
  );
}
