import { basename } from 'node:path';
import type { OpenResult, Recovery } from '../../preload/contract';
import { schemaVersion } from '../../workshop/migrations/migrate';
import type { StoredSession } from './storage/envelope';
import { errorCode, type FileSystem } from './storage/file-system';
import { SessionLock, type LockResult } from './storage/lock';
import { readSessionFile, recover, type RecoverResult } from './storage/recovery';
import { sessionPaths, type SessionPaths } from './session-paths';
import {
  createSessionLocation,
  UnreadableSessionError,
  type SessionEnvironment,
  type SessionLocation,
} from './session-location';
import type { SessionEvent } from './session-event';
import { SessionStore } from './session-store';
import { removeTemporaries } from './storage/write-durably';

export type OpenSessionResult = { status: 'open'; store: SessionStore } | Exclude<OpenResult, { status: 'open' }>;

/**
 * Opens the session in a folder: acquires its lock, reads it, restores the newest readable state when the file is damaged, and takes a
 * snapshot of the state as it was found; an older schema version is migrated only after that. In a folder that cannot be written, the
 * session opens read-only. Throws, and changes nothing, when a file cannot be read at the moment.
 */
export async function openSession(
  folder: string,
  takeOver: boolean,
  environment: SessionEnvironment,
  emit: (event: SessionEvent) => void,
): Promise<OpenSessionResult> {
  const { fileSystem } = environment;
  const paths = sessionPaths(folder);
  if (!(await isFolder(folder, fileSystem))) return { status: 'missing' };
  const locking = await acquireLock(paths, fileSystem, takeOver);
  if (locking?.status === 'locked') {
    return { status: 'locked', host: locking.holder.host, since: locking.holder.since };
  }
  const lock = locking?.lock ?? null;
  try {
    const result = await openLocked(createSessionLocation(paths, lock, fileSystem), environment, emit);
    if (result.status !== 'open') await lock?.release();
    return result;
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function openLocked(
  location: SessionLocation,
  environment: SessionEnvironment,
  emit: (event: SessionEvent) => void,
): Promise<OpenSessionResult> {
  const { fileSystem, log } = environment;
  let recovery: Recovery | null = null;
  try {
    await location.low.read();
  } catch (error) {
    if (error instanceof UnreadableSessionError && error.result.status === 'too-new') return error.result;
    if (!(error instanceof UnreadableSessionError || ['ENOENT', 'ENOTDIR'].includes(errorCode(error)))) throw error;
    log(`Session file not readable: ${error instanceof UnreadableSessionError ? reasonOf(error) : errorCode(error)}`);
    const result = location.lock
      ? await recover(location.paths, fileSystem)
      : await diagnose(location.paths, fileSystem);
    if (result.status !== 'recovered') return result;
    recovery = result.recovery;
    await location.low.read();
  }
  const stored = location.low.data;
  if (!stored) return { status: 'missing' };
  if (location.lock) {
    const { folder, assets, history } = location.paths;
    await removeTemporaries(fileSystem, [folder, assets, history]);
    // The file of an older version must survive its migration: without a snapshot the session does not open.
    if (stored.schemaVersion < schemaVersion) await snapshotFile(location, stored, fileSystem);
  }
  const store = new SessionStore(location, stored, recovery, environment, emit);
  if (location.lock) {
    // The file as it was found, read before the first save replaces it: serialising a large session takes longer.
    const file =
      stored.schemaVersion < schemaVersion
        ? undefined
        : await fileSystem.read(location.paths.file).catch(() => undefined);
    void store.history.takeOpening(file).catch((error: unknown) => log(`Snapshot failed: ${errorCode(error)}`));
  }
  return { status: 'open', store };
}

async function snapshotFile(location: SessionLocation, stored: StoredSession, fileSystem: FileSystem): Promise<void> {
  const file = await fileSystem.read(location.paths.file);
  await location.snapshots.take('opened', '', file, JSON.stringify(stored.session));
}

/** The damage of a session that cannot be repaired because its folder cannot be written. */
async function diagnose(paths: SessionPaths, fileSystem: FileSystem): Promise<RecoverResult> {
  const found = await readSessionFile(paths, fileSystem);
  if (found.status === 'unavailable') throw found.error;
  if (found.status !== 'damaged') return { status: 'missing' };
  return { status: 'damaged', damage: found.damage, keptAs: basename(paths.file) };
}

/** Null when the folder cannot be written. */
async function acquireLock(paths: SessionPaths, fileSystem: FileSystem, takeOver: boolean): Promise<LockResult | null> {
  try {
    return await SessionLock.acquire(paths.lock, fileSystem, takeOver);
  } catch (error) {
    if (['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error))) return null;
    throw error;
  }
}

async function isFolder(folder: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    return (await fileSystem.stat(folder)).kind === 'folder';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return false;
    throw error;
  }
}

function reasonOf({ result }: UnreadableSessionError): string {
  return result.status === 'damaged' ? `${result.damage}, ${result.reason}` : result.status;
}
