import type { RoomState } from '../../workshop/room/room-state';
import type { RoomScreen } from '../room/room-screen';
import type { ConnectedClients } from './connected-clients';
import type { HandlersOf } from './request-handlers';

/** Requests about the room screen. A session is shown to the room only by a facilitator who has it open. */
export function roomRequests(room: RoomScreen, clients: ConnectedClients): HandlersOf<'room'> {
  return {
    'room.displays': () => room.displays(),
    'room.open': ({ key, display, state }, client) => {
      if (!clients.hasOpen(client, key)) throw new Error('Not a session that this client has open');
      return room.open(key, display, defined(state));
    },
    'room.close': () => room.close(),
    'room.show': (change) => room.show(defined(change)),
    'room.press': ({ action }, client) => room.press(action, client),
    'room.state': () => room.status,
  };
}

/** Without the fields that were sent as undefined. */
function defined(change: { [Name in keyof RoomState]?: RoomState[Name] | undefined }): Partial<RoomState> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
