import type { RoomDevices } from './room-devices';

/** A computer without displays, as where the request handlers run without a window. */
export const noRoomDevices: RoomDevices = {
  displays: () => [],
  onDisplaysChange: () => undefined,
  openWindow: () => {
    throw new Error('There is no display');
  },
  keepAwake: () => undefined,
};
