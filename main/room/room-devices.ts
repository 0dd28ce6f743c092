import type { Client } from '../requests/client';

/** In pixels, as the system counts them. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A display of this computer. */
export interface Display {
  id: number;
  /** What the system calls it; may be empty. */
  label: string;
  bounds: Bounds;
  scale: number;
  /** Whether the window in which the facilitator works is on it. */
  isFacilitators: boolean;
}

export interface RoomWindow {
  client: Client;
  /** Fills this display, after its size, place or scale has changed. */
  moveTo: (display: Display) => void;
  /** Removes the window at once. */
  destroy: () => void;
}

export interface RoomWindowOptions {
  display: Display;
  /** Whether it comes to the front with the keyboard; on a display of its own it leaves the keyboard to the facilitator. */
  takesFocus: boolean;
  /** The sessions that its page may open. */
  maySee: (key: string) => boolean;
  /** Called when the window was closed by the person or the system, not after `destroy`. */
  onClosed: () => void;
}

/** What the room screen needs of the computer: Electron in the app, doubles in tests. */
export interface RoomDevices {
  displays: () => Display[];
  /** Calls the listener when a display was added, removed or changed. */
  onDisplaysChange: (listener: () => void) => void;
  openWindow: (options: RoomWindowOptions) => RoomWindow;
  /** Keeps the displays of the computer from going to sleep, or no longer. */
  keepAwake: (isOn: boolean) => void;
}
