import { join } from 'node:path';
import { Assets, assetsIn } from './assets';
import { folderName, uniqueName } from './folder-name';
import { SessionLock } from './lock';
import { CopyError, copyAssets } from './copy-session';
import { sessionFolder, type SessionFolder } from './session-folder';
import { createSessionLocation, type SessionEnvironment } from './session-location';
import type { SessionStore } from './session-store';
import { Snapshots } from './snapshots';
import { writeDurably } from './write-durably';

/**
 * Writes an open session with its pictures and history into a new folder inside `parent`, lets it go on there, and returns the
 * folder and how many pictures could not be read any more. When that fails, the session stays where it was and no folder is left
 * behind.
 */
export async function moveSession(
  store: SessionStore,
  parent: string,
  environment: SessionEnvironment,
): Promise<{ folder: string; missingPictures: number }> {
  const { fileSystem, log } = environment;
  const name = uniqueName(folderName(store.session.workshop.title), await fileSystem.list(parent));
  const old = sessionFolder(store.folder);
  const place = sessionFolder(join(parent, name));
  await fileSystem.createFolder(place.folder);
  try {
    const source = new Assets(old.assets, fileSystem);
    // All that are there, because earlier states may name pictures that the present one no longer does.
    const known = new Set([...assetsIn(store.session), ...(await source.list().catch(() => []))]);
    const missing = await copyAssets([...known], old.assets, place.assets, environment);
    await copyHistory(old, place, environment).catch(() => log('The history was not copied'));
    const locking = await SessionLock.take(place.lock, fileSystem, true);
    if (locking.status === 'locked') throw new CopyError('denied');
    const result = await store.moveTo(createSessionLocation(place, locking.lock, fileSystem));
    if (store.folder === place.folder) {
      const added = (await source.list().catch(() => [])).filter((asset) => !known.has(asset));
      await copyAssets(added, old.assets, place.assets, environment).catch(() => log('A new picture was not copied'));
      return { folder: place.folder, missingPictures: missing.length };
    }
    await locking.lock.release();
    throw new CopyError(result.problem ?? 'failed');
  } catch (error) {
    await fileSystem.removeFolder(place.folder).catch(() => {});
    throw error;
  }
}

/** Copies the snapshots of one session folder to another. */
async function copyHistory(
  { history: source }: SessionFolder,
  { history: target }: SessionFolder,
  { fileSystem }: Pick<SessionEnvironment, 'fileSystem'>,
): Promise<void> {
  const snapshots = await new Snapshots(source, fileSystem).list();
  await fileSystem.ensureFolder(target);
  for (const { snapshot } of snapshots) {
    await writeDurably(fileSystem, join(target, snapshot), await fileSystem.read(join(source, snapshot)));
  }
}
