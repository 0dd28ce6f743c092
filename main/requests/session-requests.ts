import path from 'node:path';
import type { OpenResult, Responses } from '../../preload/contract';
import type { Language } from '../../workshop/language';
import type { ProjectedRole } from '../../workshop/projections/project-session';
import { needSlices } from '../session/apply-patches';
import { folderName } from '../session/library/folder-name';
import type { Library } from '../session/library/library';
import type { VoiceRounds } from '../session/voices/voice-rounds';
import { mainTexts } from '../texts';
import type { Client } from './client';
import type { ConnectedClients } from './connected-clients';
import { EditParts } from './edit-parts';
import type { Host } from './host';
import type { HandlersOf } from './request-handlers';
import type { ShownProjections } from './shown-projections';

/** Requests about one open session. */
export function sessionRequests(
  library: Library,
  rounds: VoiceRounds,
  language: () => Language,
  clients: ConnectedClients,
  projections: ShownProjections,
  { dialogs, flushed }: Host,
): HandlersOf<'session'> {
  const parts = new EditParts();
  return {
    'session.open': ({ key, takeOver }, client) =>
      client.role === 'facilitator'
        ? open(library, rounds, clients, client, key, takeOver)
        : view(library, clients, projections, client, client.role, key),
    'session.patchPart': (input, client) => parts.add(client, input),
    'session.patch': (input, client) => {
      const patches = parts.complete(client, input);
      const store = library.get(input.key);
      return needSlices(patches)
        ? store.applyInSlices(input.baseRevision, patches, client.id)
        : store.apply(input.baseRevision, patches, client.id);
    },
    'session.setDrafts': ({ key, drafts }) => library.get(key).setDrafts(drafts),
    'session.flush': async ({ key }, client) => {
      const result = library.openKeys().includes(key) ? await library.get(key).flush() : { saved: true, problem: null };
      flushed(client);
      return result;
    },
    'session.close': async ({ key }, client) => {
      const result = await close(library, clients, client, key);
      if (client.role === 'facilitator') clients.broadcast('library.changed', null);
      return result;
    },
    'session.addAsset': ({ key, bytes }) => library.get(key).addAsset(bytes),
    'session.copyAsset': ({ key, from, asset }) => library.copyAsset(key, from, asset),
    'session.discardAssets': ({ key, assets }) => library.get(key).discardAssets(assets),
    'session.readAsset': ({ key, asset }, client) => {
      const store = library.get(key);
      const { role } = client;
      if (role !== 'facilitator') {
        const isSeen = clients.hasOpen(client, key) && projections.showsAsset(client, role, key, store.session, asset);
        if (!isSeen) throw new Error('Not a picture that this client sees');
      }
      return store.readAsset(asset);
    },
    'session.setPicture': ({ key, bytes }) => library.get(key).setPicture(bytes),
    'session.snapshots': ({ key }) => library.get(key).snapshots(),
    'session.takeSnapshot': ({ key, name }) => library.get(key).takeSnapshot(name),
    'session.restoreSnapshot': ({ key, snapshot }) => library.get(key).restoreSnapshot(snapshot),
    'session.openCopy': async ({ key, file }) => {
      const result = await library.openCloudCopy(key, file);
      clients.broadcast('library.changed', null);
      return result;
    },
    'session.resolveOutside': ({ key, keep }) => library.get(key).resolveOutside(keep),
    'session.saveElsewhere': async ({ key }, client) => {
      const text = mainTexts[language()].dialogs;
      const folder = await dialogs.chooseFolder(client, { title: text.chooseFolder, buttonLabel: text.saveHere });
      if (folder === null) return { status: 'cancelled' };
      const result = await library.saveElsewhere(key, folder);
      return result.status === 'ok' ? { status: 'ok', missingPictures: result.missingPictures } : result;
    },
    'session.exportFile': async ({ key }, client) => {
      const { title } = library.get(key).session.workshop;
      const name = `${folderName(title)}.leitbild`;
      const file = await dialogs.chooseSavePath(client, {
        defaultPath: name,
        filters: [{ name: mainTexts[language()].dialogs.leitbildFiles, extensions: ['leitbild'] }],
      });
      if (file === null) return null;
      const statesLeftOut = await library.exportFile(key, file);
      return { file: path.basename(file), statesLeftOut };
    },
  };
}

async function open(
  library: Library,
  rounds: VoiceRounds,
  clients: ConnectedClients,
  client: Client,
  key: string,
  takeOver: boolean,
): Promise<OpenResult> {
  // Recorded first: another window that leaves the session meanwhile must not close it.
  clients.join(client, key);
  try {
    const result = await library.open(key, takeOver);
    if (result.status !== 'open') clients.leave(client, key);
    else if (await rounds.reconcile(library.get(key)).catch(() => false)) return await library.open(key, false);
    return result;
  } catch (error) {
    clients.leave(client, key);
    throw error;
  }
}

/** Shows a role its part of a session that a facilitator has open. Such a client never opens, repairs or locks a session itself. */
function view(
  library: Library,
  clients: ConnectedClients,
  projections: ShownProjections,
  client: Client,
  role: ProjectedRole,
  key: string,
): OpenResult {
  const isHidden = role === 'room' && client.maySee?.(key) !== true;
  if (isHidden || !library.openKeys().includes(key)) return { status: 'missing' };
  clients.join(client, key);
  const { session, revision, savedAt } = library.get(key);
  return {
    status: 'open',
    key,
    session: projections.begin(client, role, key, session),
    revision,
    savedRevision: revision,
    savedAt,
    readOnly: true,
    recovery: null,
    changedOutside: false,
    problem: null,
    drafts: {},
    copies: [],
  };
}

/** A session stays open as long as another facilitator has it open; then nothing unsaved can keep this client from leaving. */
async function close(
  library: Library,
  clients: ConnectedClients,
  client: Client,
  key: string,
): Promise<Responses['session.close']> {
  if (client.role !== 'facilitator') {
    clients.leave(client, key);
    return { saved: true, problem: null };
  }
  if (clients.isOpenElsewhere(client, key)) {
    clients.leave(client, key);
    const { saved } = await library.get(key).flush();
    return { saved, problem: null };
  }
  const result = await library.close(key);
  if (result.saved) clients.leave(client, key);
  return result;
}
