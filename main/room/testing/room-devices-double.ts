import type { Client } from '../../requests/client';
import type { ConnectedClients } from '../../requests/connected-clients';
import type { Display, RoomDevices, RoomWindowOptions } from '../room-devices';

/** A window of the room screen that exists in memory only. */
export interface RoomWindowDouble {
  options: RoomWindowOptions;
  client: Client;
  /** Where it was put, first when it opened. */
  places: Display[];
  isOpen: boolean;
  /** Closes it as a person or the system does. */
  close: () => void;
}

export const laptop: Display = {
  id: 1,
  label: 'Built-in',
  bounds: { x: 0, y: 0, width: 1280, height: 800 },
  scale: 2,
  isFacilitators: true,
};
export const projector: Display = {
  id: 2,
  label: 'EPSON',
  bounds: { x: 1280, y: 0, width: 1920, height: 1080 },
  scale: 1,
  isFacilitators: false,
};

/** Displays that a test plugs in and out, and the windows that were opened on them. */
export function roomDevicesDouble(clients: ConnectedClients, connected: Display[] = [laptop, projector]) {
  const listeners: (() => void)[] = [];
  const windows: RoomWindowDouble[] = [];
  const state = { connected, isAwake: false };
  const devices: RoomDevices = {
    displays: () => state.connected,
    onDisplaysChange: (listener) => listeners.push(listener),
    openWindow(options) {
      const client: Client = {
        id: `room-${windows.length + 1}`,
        role: 'room',
        maySee: options.maySee,
        send: () => undefined,
      };
      const leave = () => {
        double.isOpen = false;
        clients.remove(client);
      };
      const double: RoomWindowDouble = {
        options,
        client,
        places: [options.display],
        isOpen: true,
        close() {
          leave();
          options.onClosed();
        },
      };
      clients.add(client);
      windows.push(double);
      return { client, moveTo: (display) => void double.places.push(display), destroy: leave };
    },
    keepAwake: (isOn) => {
      state.isAwake = isOn;
    },
  };
  return {
    devices,
    windows,
    state,
    open: () => windows.filter(({ isOpen }) => isOpen),
    /** The displays are these from now on. */
    plug: (...displays: Display[]) => {
      state.connected = displays;
      for (const listener of listeners) listener();
    },
  };
}
