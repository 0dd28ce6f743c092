import { join } from 'node:path';
import { folderName, uniqueName } from './folder-name';
import { SessionLock } from './lock';
import { CopyError, copyAssets } from './portable-session';
import { sessionFolder } from './session-folder';
import { sessionHome, type SessionEnvironment } from './session-home';
import type { SessionStore } from './session-store';
import { Snapshots } from './snapshots';
import { writeDurably } from './write-durably';

/**
 * Writes an open session with its pictures and history into a new folder inside `parent`, lets it go on there, and returns the
 * folder. When that fails, the session stays where it was and no folder is left behind.
 */
export async function moveSession(
  store: SessionStore,
  parent: string,
  environment: SessionEnvironment,
): Promise<string> {
  const { fileSystem, log } = environment;
  const name = uniqueName(folderName(store.session.steps.kickoff.title), await fileSystem.list(parent));
  const place = sessionFolder(join(parent, name));
  await fileSystem.createFolder(place.folder);
  try {
    await copyAssets(store.session, sessionFolder(store.folder).assets, place.assets, environment);
    await copyHistory(store.folder, place.folder, environment).catch(() => log('The history was not copied'));
    const locking = await SessionLock.take(place.lock, fileSystem, true);
    if (locking.status === 'locked') throw new CopyError('denied');
    const result = await store.moveTo(sessionHome(place, locking.lock, fileSystem));
    if (store.folder === place.folder) return place.folder;
    await locking.lock.release();
    throw new CopyError(result.problem ?? 'failed');
  } catch (error) {
    await fileSystem.removeFolder(place.folder).catch(() => {});
    throw error;
  }
}

/** Copies the snapshots of one session folder to another. */
async function copyHistory(
  from: string,
  to: string,
  { fileSystem }: Pick<SessionEnvironment, 'fileSystem'>,
): Promise<void> {
  const source = sessionFolder(from).history;
  const target = sessionFolder(to).history;
  const snapshots = await new Snapshots(source, fileSystem).list();
  await fileSystem.ensureFolder(target);
  for (const { snapshot } of snapshots) {
    await writeDurably(fileSystem, join(target, snapshot), await fileSystem.read(join(source, snapshot)));
  }
}
