import type { RoomAction } from '../../../preload/contract';
import type { RoomState } from '../../../workshop/room/room-state';
import type { Curtain } from '../../../workshop/room/curtains';
import { request } from '../../bridge';
import { notify } from '../notify';
import { followRoomStatus, useRoomStatus } from './room-status';
import { nameOfStep } from '../use-step-name';
import { useWindowState } from '../window-state';

// What the facilitator does with the room screen, for the bar, commands and keys.

const openKey = (): string | null => {
  const { place } = useWindowState.getState();
  return place.name === 'session' ? place.key : null;
};

/** Whether the room screen is open for the session of this window, on a display or waiting for it. */
export function isRoomOpen(): boolean {
  const key = openKey();
  return key !== null && useRoomStatus.getState().key === key;
}

/** Opens the room screen for the session of this window, or moves it. `display` null: the one that was used last, or a free one. */
export async function openRoom(display: number | null): Promise<void> {
  const key = openKey();
  if (key === null) return;
  const { step } = useWindowState.getState();
  try {
    useRoomStatus.setState(await request['room.open']({ key, display, state: { step } }));
    notify('room.said.opened', { step: nameOfStep(useRoomStatus.getState().state.step) });
  } catch {
    notify('room.said.failed');
  }
}

export async function closeRoom(): Promise<void> {
  await request['room.close'](undefined);
  notify('room.said.closed');
}

export function showInRoom(change: Partial<RoomState>): Promise<void> {
  return request['room.show'](change);
}

/** Holds the room back at what it shows, or lets it follow again. */
export async function toggleHold(): Promise<void> {
  const { state, facilitatorStep } = useRoomStatus.getState();
  await showInRoom({ follows: !state.follows });
  const step = nameOfStep(state.follows ? state.step : facilitatorStep);
  notify(state.follows ? 'room.said.held' : 'room.said.released', { step });
}

/** Covers the room, or uncovers it when it is covered in this way. */
export function toggleCurtain(curtain: Exclude<Curtain, 'none'>): Promise<void> {
  const { state } = useRoomStatus.getState();
  return showInRoom({ curtain: state.curtain === curtain ? 'none' : curtain, breakEndsAt: null });
}

/** Says until when the break lasts, from now. */
export function startBreak(minutes: number): Promise<void> {
  return showInRoom({ curtain: 'break', breakEndsAt: new Date(Date.now() + minutes * 60_000).toISOString() });
}

export function pressInRoom(action: RoomAction): Promise<void> {
  return request['room.press']({ action });
}

/** Follows the room screen, tells it on which step the facilitator is, and says when its display goes and comes. Called once. */
export function startRoomControl(): void {
  void followRoomStatus();
  useWindowState.subscribe(({ step }, before) => {
    if (step !== before.step && isRoomOpen()) void showInRoom({ step });
  });
  useRoomStatus.subscribe(({ key, display }, before) => {
    if (key === null || key !== before.key || !isRoomOpen()) return;
    if (display === null && before.display !== null) notify('room.said.waiting');
    if (display !== null && before.display === null) notify('room.said.back');
  });
}
