import type { ProjectedRole } from '../../workshop/projections/project-session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { SessionEvent } from '../session/session-event';
import type { Client, SendEvent } from './client';
import type { ConnectedClients } from './connected-clients';
import type { ShownProjections } from './shown-projections';

/**
 * Sends what happened to an open session to its clients. Facilitators get every event. The other roles get only what their projection
 * needs, and only for a session that they have open. `sessionOf` returns the session as it is after the event.
 */
export function sendSessionEvent(
  clients: ConnectedClients,
  key: string,
  event: SessionEvent,
  projections: ShownProjections,
  sessionOf: (key: string) => SessionDocument,
): void {
  const viewers = clients.all().filter((client) => client.role === 'facilitator' || clients.hasOpen(client, key));
  if (event.type === 'moved') clients.renameSession(key, event.newKey);
  for (const client of viewers) {
    const { id, role, send } = client;
    if (role !== 'facilitator') sendToViewer(client, role, key, event, projections, sessionOf);
    else if (event.type !== 'changed' || event.source !== id) sendToFacilitator(send, key, event);
  }
}

function sendToFacilitator(send: SendEvent, key: string, event: SessionEvent): void {
  switch (event.type) {
    case 'saved':
      return send('session.saved', { key, revision: event.revision, at: event.at });
    case 'saveFailed':
      return send('session.saveFailed', { key, problem: event.problem });
    case 'changed':
      return send('session.changed', { key, revision: event.revision, patches: event.patches });
    case 'changedOutside':
      return send('session.changedOutside', { key });
    case 'lockLost':
      return send('session.lockLost', { key, host: event.host });
    case 'moved':
      return send('session.moved', { key, newKey: event.newKey });
  }
}

/**
 * A viewer gets what has changed in its projection, also when that is nothing: revisions are counted. Which patches a change becomes in a
 * projection depends on what was hidden before, so they are never those of the change.
 */
function sendToViewer(
  client: Client,
  role: ProjectedRole,
  key: string,
  event: SessionEvent,
  projections: ShownProjections,
  sessionOf: (key: string) => SessionDocument,
): void {
  if (event.type === 'moved') {
    projections.rename(client, key, event.newKey);
    client.send('session.moved', { key, newKey: event.newKey });
  }
  if (event.type !== 'changed') return;
  const patches = projections.change(client, role, key, sessionOf(key));
  client.send('session.changed', { key, revision: event.revision, patches });
}
