import type { Events, RequestName } from '../../preload/contract';
import { requestNames } from '../../preload/names';

/** What a client is used for. It decides what the client may request and what it sees of a session. */
export type Role = 'facilitator' | 'room' | 'phone';

interface Permissions {
  requests: ReadonlySet<RequestName>;
  /** Events that concern the whole app; events of a session are addressed in session-events.ts. */
  broadcasts: ReadonlySet<keyof Events>;
}

/**
 * What each role may request and hear. Facilitators may do everything; the other roles are allow-lists, so that a request added to the
 * contract is closed to them until it is named here.
 */
const permissions: Record<Role, Permissions> = {
  facilitator: {
    requests: new Set(requestNames),
    broadcasts: new Set(['library.changed', 'spelling.changed', 'room.changed', 'displays.changed']),
  },
  room: {
    requests: new Set<RequestName>([
      'session.open',
      'session.close',
      'session.readAsset',
      'settings.get',
      'room.state',
      'room.press',
      'voices.count',
    ]),
    broadcasts: new Set(['room.changed']),
  },
  phone: {
    requests: new Set<RequestName>(['session.open', 'session.close', 'session.readAsset']),
    broadcasts: new Set(),
  },
};

/** Whether a role may send this request. False for names that the contract does not have. */
export function mayRequest(role: Role, name: string): name is RequestName {
  return (permissions[role].requests as ReadonlySet<string>).has(name);
}

export function hearsBroadcast(role: Role, name: keyof Events): boolean {
  return permissions[role].broadcasts.has(name);
}
