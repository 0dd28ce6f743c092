import { Armchair, ArrowLeft, BookOpen, FileOutput, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { documentKinds } from '../../workshop/document-definitions/document-registry';
import { useOpenSession, useWorkshop } from '../document/open-session';
import { ActionMenu } from '../ui/action-menu';
import { IconButton } from '../ui/button';
import { AppearanceMenu } from './appearance-menu';
import { useWindowState } from '../shell/window-state';
import { appCommand, runCommand, shownKeys } from './run-command';
import { editLabel } from '../shell/edit-label';
import { RoomButton } from './room/room-button';
import { SaveState } from './save-state';
import { TimerButton } from './timer/timer-button';
import styles from './top-bar.module.css';
import { useUndoLabels } from '../shell/use-undo-labels';

const documentCommands = [...documentKinds.map((kind) => `export:${kind}`), 'exportFile', 'snapshots'];

export function TopBar() {
  const { t } = useTranslation();
  const { readOnly } = useOpenSession();
  const drawer = useWindowState((state) => state.drawer);
  const title = useWorkshop(({ title }) => title);
  return (
    <header className={styles.bar}>
      <IconButton label={t('home')} onPress={() => runCommand('home')}>
        <ArrowLeft aria-hidden />
      </IconButton>
      <p className={styles.title}>{title === '' ? t('start.untitled') : title}</p>
      <SaveState />
      <div className={styles.tools}>
        <TimerButton />
        <RoomButton />
        {readOnly ? null : <UndoButtons />}
        <ActionMenu
          label={t('export.menu')}
          icon={<FileOutput aria-hidden />}
          actions={documentCommands.map((id) => ({
            id,
            text: appCommand(id).label(),
            onAction: () => runCommand(id),
          }))}
        />
        <IconButton
          label={t('drawer.emptyChair')}
          shortcut={shownKeys('emptyChair')}
          pressed={drawer === 'emptyChair'}
          onPress={() => runCommand('emptyChair')}
        >
          <Armchair aria-hidden />
        </IconButton>
        <IconButton
          label={t('drawer.guide')}
          shortcut={shownKeys('guide')}
          pressed={drawer === 'guide'}
          onPress={() => runCommand('guide')}
        >
          <BookOpen aria-hidden />
        </IconButton>
        <AppearanceMenu />
      </div>
    </header>
  );
}

/** A component of its own, because the labels change with every edit. */
function UndoButtons() {
  const { t } = useTranslation();
  const { replica } = useOpenSession();
  const { undo, redo } = useUndoLabels(replica);
  return (
    <>
      <IconButton
        label={undo ? t('undoThis', { edit: editLabel(undo) }) : t('undo')}
        shortcut={shownKeys('undo')}
        isDisabled={undo === null}
        onPress={() => runCommand('undo')}
      >
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={redo ? t('redoThis', { edit: editLabel(redo) }) : t('redo')}
        shortcut={shownKeys('redo')}
        isDisabled={redo === null}
        onPress={() => runCommand('redo')}
      >
        <Redo2 aria-hidden />
      </IconButton>
    </>
  );
}
