import i18next from 'i18next';
import { Presentation } from 'lucide-react';
import { useRoomStatus } from '../../shell/room/room-status';
import { useWindowState } from '../../shell/window-state';
import type { AppCommand } from '../app-command';
import { closeRoom, isRoomOpen, openRoom, pressInRoom, toggleCurtain, toggleHold } from '../../shell/room/room-actions';

const t = i18next.t.bind(i18next);
const isInSession = () => useWindowState.getState().place.name === 'session';

const common = {
  icon: Presentation,
  menu: 'view',
  group: 2,
  keywords: (translate: typeof i18next.t) => translate('keywords.room'),
} satisfies Partial<AppCommand>;

/** What is possible while the room screen is open. */
const whileOpen = { ...common, isEnabled: isInSession, hasEffect: isRoomOpen } satisfies Partial<AppCommand>;

const onlyOpen = (run: () => unknown) => () => (isRoomOpen() ? run() : undefined);

/** The commands of the room screen. A presenter's remote has its own keys for them, see use-remote-keys.ts. */
export const roomCommands: readonly AppCommand[] = [
  {
    ...common,
    id: 'room:toggle',
    label: () => t(isRoomOpen() ? 'room.commands.close' : 'room.commands.open'),
    keys: ['Mod+F7'],
    isEnabled: isInSession,
    run: () => (isRoomOpen() ? closeRoom() : openRoom(null)),
  },
  {
    ...whileOpen,
    id: 'room:hold',
    label: () => t(useRoomStatus.getState().state.follows ? 'room.commands.hold' : 'room.commands.release'),
    keys: ['F7'],
    run: onlyOpen(toggleHold),
  },
  ...(['black', 'logo', 'break'] as const).map((curtain): AppCommand => ({
    ...whileOpen,
    id: `room:${curtain}`,
    label: () => t(`room.commands.${curtain}`),
    ...(curtain === 'black' ? { keys: ['Shift+F7'] } : {}),
    isChecked: () => isRoomOpen() && useRoomStatus.getState().state.curtain === curtain,
    run: onlyOpen(() => toggleCurtain(curtain)),
  })),
  ...(['next', 'previous'] as const).map((action): AppCommand => ({
    ...whileOpen,
    id: `room:${action}`,
    label: () => t(`room.commands.${action}`),
    run: onlyOpen(() => pressInRoom(action)),
  })),
];
