import i18next from 'i18next';
import type { MenuItem, MenuModel } from '../../preload/contract';
import { request } from '../bridge';
import { useAppearance } from '../shell/appearance';
import { useRoomStatus } from '../shell/room/room-status';
import { useScreenUndo } from '../shell/undo-redo';
import { useWindowState } from '../shell/window-state';
import type { AppCommand } from './app-command';
import { appCommands } from './app-commands';

type MenuName = keyof MenuModel;

const menuNames: readonly MenuName[] = ['file', 'edit', 'steps', 'view', 'language', 'theme', 'help'];

/** The content of the native menu, derived from the commands of the window. */
export function menuModel(): MenuModel {
  return Object.fromEntries(menuNames.map((name) => [name, groupsOf(name)])) as Record<MenuName, MenuItem[][]>;
}

function groupsOf(name: MenuName): MenuItem[][] {
  const commands = appCommands.filter(({ menu }) => menu === name);
  const groups = [...new Set(commands.map(({ group = 0 }) => group))].sort((a, b) => a - b);
  return groups.map((each) => commands.filter(({ group = 0 }) => group === each).map(menuItem));
}

function menuItem({ id, label, menuLabel = label, asks, keys = [], ...command }: AppCommand): MenuItem {
  return {
    command: id,
    label: (asks ? i18next.t('opensDialog', { label: menuLabel() }) : menuLabel()).slice(0, maxLabel),
    keys: keys[0] ?? null,
    enabled: (command.isEnabled?.(undefined) ?? true) && (command.hasEffect?.() ?? true),
    checked: command.isChecked?.() ?? null,
  };
}

/** Maximum length of a label in characters; main refuses longer ones. Labels of undo contain titles. */
const maxLabel = 300;

/** Delay of an update in milliseconds, so that the change itself is rendered first. */
const delay = 50;

/** Starts updating the native menu. Called once. */
export function startNativeMenu(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = '';
  const send = () => {
    timer = undefined;
    const model = menuModel();
    const text = JSON.stringify(model);
    if (text === sent) return;
    sent = text;
    void request['menu.update'](model);
  };
  const changed = () => {
    timer ??= setTimeout(send, delay);
  };
  let stopReplica: (() => void) | undefined;
  useWindowState.subscribe(({ place }, before) => {
    if (place !== before.place) {
      stopReplica?.();
      stopReplica = place.name === 'session' ? place.replica.store.subscribe(changed) : undefined;
    }
    changed();
  });
  useAppearance.subscribe(changed);
  useScreenUndo.subscribe(changed);
  useRoomStatus.subscribe(changed);
  i18next.on('languageChanged', changed);
  changed();
}
