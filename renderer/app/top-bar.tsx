import {
  Armchair,
  ArrowLeft,
  BookOpen,
  ChevronDown,
  FileOutput,
  NotebookPen,
  Redo2,
  Search,
  SquareParking,
  Undo2,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { documentKinds } from '../../workshop/document-definitions/document-registry';
import { openTopics } from '../../workshop/parking-lot/open-topics';
import { useOpenSession, useSession, useWorkshop } from '../document/open-session';
import { ActionMenu } from '../ui/action-menu';
import { IconButton } from '../ui/button';
import { AppearanceMenu } from './appearance-menu';
import { captureKinds, useWindowState } from '../shell/window-state';
import { captureIcons } from './capture/capture-icons';
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
        <IconButton label={t('search.open')} shortcut={shownKeys('search')} onPress={() => runCommand('search')}>
          <Search aria-hidden />
        </IconButton>
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
        {readOnly ? null : <CaptureMenu />}
        <ParkingLotButton />
        <IconButton
          label={t('drawer.emptyChair')}
          shortcut={shownKeys('emptyChair')}
          pressed={drawer === 'emptyChair'}
          onPress={() => runCommand('emptyChair')}
        >
          <Armchair aria-hidden />
        </IconButton>
        <IconButton
          label={t('drawer.people')}
          shortcut={shownKeys('people')}
          pressed={drawer === 'people'}
          onPress={() => runCommand('people')}
        >
          <Users aria-hidden />
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

function CaptureMenu() {
  const { t } = useTranslation();
  return (
    <ActionMenu
      label={t('capture.menu')}
      icon={<NotebookPen aria-hidden />}
      actions={captureKinds.map((kind) => {
        const id = `capture:${kind}`;
        const Icon = captureIcons[kind];
        const text = appCommand(id).label();
        return { id, text, icon: <Icon />, shortcut: shownKeys(id), onAction: () => runCommand(id) };
      })}
    />
  );
}

/** Opens the drawer with topics and decisions, and says how many topics are open. */
function ParkingLotButton() {
  const { t } = useTranslation();
  const drawer = useWindowState((state) => state.drawer);
  const open = useSession((session) => openTopics(session).length);
  return (
    <span className={styles.counted}>
      <IconButton
        label={open === 0 ? t('drawer.parkingLot') : t('capture.openWith', { count: open })}
        shortcut={shownKeys('parkingLot')}
        pressed={drawer === 'parkingLot'}
        onPress={() => runCommand('parkingLot')}
      >
        <SquareParking aria-hidden />
      </IconButton>
      {open === 0 ? null : (
        <span className={styles.count} aria-hidden>
          {open}
        </span>
      )}
    </span>
  );
}

/** A component of its own, because the labels change with every edit. */
function UndoButtons() {
  const { t } = useTranslation();
  const { replica } = useOpenSession();
  const { undo, redo } = useUndoLabels(replica);
  const drawer = useWindowState((state) => state.drawer);
  return (
    <div
      className={styles.undo}
      onContextMenu={(event) => {
        event.preventDefault();
        if (drawer !== 'history') runCommand('history');
      }}
    >
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
      <IconButton
        label={t('history.open')}
        shortcut={shownKeys('history')}
        pressed={drawer === 'history'}
        onPress={() => runCommand('history')}
      >
        <ChevronDown aria-hidden />
      </IconButton>
    </div>
  );
}
