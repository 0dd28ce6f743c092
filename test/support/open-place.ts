import { Replica } from '../../renderer/document/replica';
import { useWindowState, type SessionPlace } from '../../renderer/shell/window-state';
import type { SessionDocument } from '../../workshop/session-schema';

/** Opens a session in the window of a component test, with a main process that accepts every edit. */
export function openPlace(session: SessionDocument, { readOnly = false } = {}): SessionPlace {
  let revision = 0;
  const replica = new Replica({
    session,
    revision,
    savedRevision: 0,
    savedAt: '2027-03-31T09:00:00.000Z',
    onRefused: () => {},
    send: async () => {
      revision += 1;
      return { status: 'ok', revision };
    },
  });
  const place: SessionPlace = {
    name: 'session',
    key: 'session',
    address: { key: 'session' },
    replica,
    readOnly,
    lockLost: false,
    recovery: null,
    changedOutside: false,
    copies: [],
    snapshot: null,
  };
  useWindowState.setState({ place, revealTarget: null, dialog: null, drawer: null });
  return place;
}
