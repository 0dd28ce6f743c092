import { create } from 'zustand';
import type { RoomStatus } from '../../../preload/contract';
import { on, request } from '../../bridge';

/** The room screen as main knows it, in the facilitator's windows and in that of the room. */
export const useRoomStatus = create<RoomStatus>(() => ({
  key: null,
  display: null,
  hasBar: false,
  facilitatorStep: 'kickoff',
  state: { step: 'kickoff', page: '', follows: true, curtain: 'none', breakEndsAt: null, board: null },
}));

/** Follows the room screen from now on. Called once. */
export async function followRoomStatus(): Promise<void> {
  on('room.changed', (status) => useRoomStatus.setState(status));
  useRoomStatus.setState(await request['room.state'](undefined));
}
