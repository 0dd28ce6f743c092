import { powerSaveBlocker, screen } from 'electron';
import type { RoomDevices } from '../room/room-devices';
import { openRoomWindow } from './room-window';
import type { WindowManager } from './window-manager';

/** The displays of this computer, and windows on them. */
export function electronRoomDevices(windows: WindowManager): RoomDevices {
  let blocker: number | null = null;
  return {
    displays() {
      const own = windows.focused()?.window;
      const facilitators = own ? screen.getDisplayMatching(own.getBounds()).id : screen.getPrimaryDisplay().id;
      return screen.getAllDisplays().map(({ id, label, bounds, scaleFactor }) => ({
        id,
        label: label ?? '',
        bounds,
        scale: scaleFactor,
        isFacilitators: id === facilitators,
      }));
    },
    onDisplaysChange(listener) {
      screen.on('display-added', listener);
      screen.on('display-removed', listener);
      screen.on('display-metrics-changed', listener);
    },
    openWindow: (options) => openRoomWindow(windows, options),
    keepAwake(isOn) {
      if (isOn) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
      else if (blocker !== null) {
        powerSaveBlocker.stop(blocker);
        blocker = null;
      }
    },
  };
}
