import { basename } from 'node:path';
import type { OpenResult, Recovery } from '../../preload/contract';
import { schemaVersion } from '../../workshop/parse-session';
import type { StoredSession } from './envelope';
import { errorCode, type FileSystem } from './file-system';
import { SessionLock, type LockResult } from './lock';
import { readSessionFile, recover, type RecoverResult } from './recovery';
import { sessionFolder, type SessionFolder } from './session-folder';
import {
  createSessionLocation,
  UnreadableSessionError,
  type SessionEnvironment,
  type SessionLocation,
} from './session-location';
import type { SessionEvent } from './session-event';
import { SessionStore } from './session-store';
import { removeTemporaries } from './write-durably';

export type OpenSessionResult = { status: 'open'; store: SessionStore } | Exclude<OpenResult, { status: 'open' }>;

/**
 * Opens the session in a folder: takes its lock, reads it, brings back the newest good state when the file is damaged, and
 * keeps the state as it was found as a snapshot, in any case before an older one is migrated. In a folder that
 * cannot be written, the session opens read-only.
 */
export async function openSession(
  folder: string,
  takeOver: boolean,
  environment: SessionEnvironment,
  tell: (event: SessionEvent) => void,
): Promise<OpenSessionResult> {
  const { fileSystem } = environment;
  const place = sessionFolder(folder);
  if (!(await isFolder(folder, fileSystem))) return { status: 'missing' };
  const locking = await takeLock(place, fileSystem, takeOver);
  if (locking?.status === 'locked') {
    return { status: 'locked', host: locking.holder.host, since: locking.holder.since };
  }
  const lock = locking?.lock ?? null;
  try {
    const result = await openLocked(createSessionLocation(place, lock, fileSystem), environment, tell);
    if (result.status !== 'open') await lock?.release();
    return result;
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function openLocked(
  home: SessionLocation,
  environment: SessionEnvironment,
  tell: (event: SessionEvent) => void,
): Promise<OpenSessionResult> {
  const { fileSystem, log } = environment;
  let recovery: Recovery | null = null;
  try {
    await home.low.read();
  } catch (error) {
    if (error instanceof UnreadableSessionError && error.result.status === 'too-new') return error.result;
    log(`Session file not readable: ${error instanceof UnreadableSessionError ? reasonOf(error) : errorCode(error)}`);
    const result = home.lock ? await recover(home.place, fileSystem) : await diagnose(home.place, fileSystem);
    if (result.status !== 'recovered') return result;
    recovery = result.recovery;
    await home.low.read();
  }
  const stored = home.low.data;
  if (!stored) return { status: 'missing' };
  if (home.lock) {
    const { folder, assets, history } = home.place;
    await removeTemporaries(fileSystem, [folder, assets, history]);
    // The file of an older version must survive its migration: a failure to keep it stops the opening.
    if (stored.schemaVersion < schemaVersion) await keepFile(home, stored, fileSystem);
  }
  const store = new SessionStore(home, stored, recovery, environment, tell);
  if (home.lock) void store.keepAsOpened().catch((error: unknown) => log(`Snapshot failed: ${errorCode(error)}`));
  return { status: 'open', store };
}

async function keepFile(home: SessionLocation, stored: StoredSession, fileSystem: FileSystem): Promise<void> {
  const file = await fileSystem.read(home.place.file);
  await home.snapshots.take('opened', '', file, JSON.stringify(stored.session));
}

/** What is wrong, where nothing can be repaired because the folder cannot be written. */
async function diagnose(place: SessionFolder, fileSystem: FileSystem): Promise<RecoverResult> {
  const found = await readSessionFile(place, fileSystem);
  if (found.status !== 'damaged') return { status: 'missing' };
  return { status: 'damaged', damage: found.damage, keptAs: basename(place.file) };
}

/** Null when the folder cannot be written. */
async function takeLock(place: SessionFolder, fileSystem: FileSystem, takeOver: boolean): Promise<LockResult | null> {
  try {
    return await SessionLock.take(place.lock, fileSystem, takeOver);
  } catch (error) {
    if (['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error))) return null;
    throw error;
  }
}

async function isFolder(folder: string, fileSystem: FileSystem): Promise<boolean> {
  try {
    return (await fileSystem.facts(folder)).kind === 'folder';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return false;
    throw error;
  }
}

function reasonOf({ result }: UnreadableSessionError): string {
  return result.status === 'damaged' ? `${result.damage}, ${result.reason}` : result.status;
}
