import { join } from 'node:path';
import { Assets, assetsIn } from '../storage/assets';
import { folderName, uniqueName } from './folder-name';
import { SessionLock } from '../storage/lock';
import { CopyError, copyAssets } from './copy-session';
import { saveProblem } from '../save-problem';
import { sessionPaths, type SessionPaths } from '../session-paths';
import { createSessionLocation, type SessionEnvironment } from '../session-location';
import type { SessionStore } from '../session-store';
import { pictureOfSnapshot } from '../storage/snapshot-name';
import { Snapshots } from '../storage/snapshots';
import { writeDurably } from '../storage/write-durably';

/**
 * Writes an open session with its pictures, its sealed votes and its history to a new folder inside `parent` and lets it continue there. Returns the folder
 * and the number of pictures that could not be read. When it fails, the session stays in its folder and the new one is removed.
 */
export async function moveSession(
  store: SessionStore,
  parent: string,
  environment: SessionEnvironment,
): Promise<{ folder: string; missingPictures: number }> {
  const { fileSystem, log } = environment;
  const name = uniqueName(folderName(store.session.workshop.title), await fileSystem.list(parent));
  const old = sessionPaths(store.folder);
  const paths = sessionPaths(join(parent, name));
  await fileSystem.createFolder(paths.folder);
  try {
    const source = new Assets(old.assets, fileSystem);
    // All stored pictures, because earlier states may name pictures that the current one does not.
    const known = new Set([...assetsIn(store.session), ...(await source.list().catch(() => []))]);
    const missing = await copyAssets([...known], old.assets, paths.assets, environment);
    await copyHistory(old, paths, environment).catch(() => log('The history was not copied'));
    const locking = await SessionLock.acquire(paths.lock, fileSystem, true);
    if (locking.status === 'locked') throw new CopyError('denied');
    const result = await store.sealedVotes
      .copyDuring(paths.sealedVotes, () => store.moveTo(createSessionLocation(paths, locking.lock, fileSystem)))
      .catch((error: unknown) => ({ saved: false, problem: saveProblem(error) }));
    if (store.folder === paths.folder) {
      const added = (await source.list().catch(() => [])).filter((asset) => !known.has(asset));
      await copyAssets(added, old.assets, paths.assets, environment).catch(() => log('A new picture was not copied'));
      return { folder: paths.folder, missingPictures: missing.length };
    }
    await locking.lock.release();
    throw new CopyError(result.problem ?? 'failed');
  } catch (error) {
    // The folder in which the session continues is never removed, whatever failed afterwards.
    if (store.folder !== paths.folder) await fileSystem.removeFolder(paths.folder).catch(() => {});
    throw error;
  }
}

/** Copies the snapshots of one session folder and their pictures to another. */
async function copyHistory(
  { history: source }: SessionPaths,
  { history: target }: SessionPaths,
  { fileSystem }: Pick<SessionEnvironment, 'fileSystem'>,
): Promise<void> {
  const history = new Snapshots(source, fileSystem);
  const snapshots = await history.list();
  const pictures = [...(await history.pictured())].map(pictureOfSnapshot);
  await fileSystem.ensureFolder(target);
  for (const name of [...snapshots.map(({ snapshot }) => snapshot), ...pictures]) {
    await writeDurably(fileSystem, join(target, name), await fileSystem.read(join(source, name)));
  }
}
