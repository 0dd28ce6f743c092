import { BrowserWindow } from 'electron';
import { windowClient } from '../ipc-adapter';
import { log } from '../log';
import { appOrigin } from '../page-server';
import type { Bounds, RoomWindow, RoomWindowOptions } from '../room/room-devices';
import { pageOptions } from './page-options';
import type { WindowManager } from './window-manager';

/** After this many crashes the window is closed: a page that cannot run must not flicker on the projector. */
const maxCrashes = 3;

/** Opens the window of the room screen: it fills its display, and its page is a client that sees only what the room may see. */
export function openRoomWindow(
  windows: WindowManager,
  { display, takesFocus, maySee, onClosed }: RoomWindowOptions,
): RoomWindow {
  const window = new BrowserWindow({
    ...display.bounds,
    frame: false,
    ...pageOptions({
      spellcheck: false,
      // The timer goes on while another window covers it.
      backgroundThrottling: false,
    }),
  });
  const client = { ...windowClient(window.webContents), role: 'room' as const, maySee };
  windows.addViewer(window, client);
  const setFullScreen = (isOn: boolean) => {
    // On a Mac the usual full screen opens a space of its own, with an animation.
    if (process.platform === 'darwin') window.setSimpleFullScreen(isOn);
    else window.setFullScreen(isOn);
  };
  let isDestroyed = false;
  window.once('ready-to-show', () => {
    if (takesFocus) window.show();
    else window.showInactive();
    setFullScreen(true);
  });
  // Some systems give a window in full screen the keyboard all the same: the person at the laptop goes on typing.
  if (!takesFocus) window.once('focus', () => windows.focus());
  window.once('closed', () => {
    if (!isDestroyed) onClosed();
    if (takesFocus) windows.focus();
  });
  let crashes = 0;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    log.error(`The page of the room ended: ${reason}`);
    if (reason === 'clean-exit' || isDestroyed) return;
    crashes += 1;
    // Main knows what the room shows, so the page begins where it was.
    if (crashes < maxCrashes) window.reload();
    else window.destroy();
  });
  void window.loadURL(`${appOrigin}/room/room.html`);
  return {
    client,
    moveTo: ({ bounds }) => {
      if (isDestroyed || sameBounds(window.getBounds(), bounds)) return;
      // A window in full screen ignores new bounds on some systems.
      setFullScreen(false);
      window.setBounds(bounds);
      setFullScreen(true);
    },
    destroy: () => {
      if (isDestroyed) return;
      isDestroyed = true;
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
