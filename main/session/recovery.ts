import { basename, join } from 'node:path';
import type { Damage, Recovery } from '../../preload/contract';
import { readEnvelope, writeEnvelope, type EnvelopeResult, type StoredSession } from './envelope';
import { errorCode, type FileSystem } from './file-system';
import { retryWhileBusy } from './retry-while-busy';
import type { SessionFolder } from './session-folder';
import { Snapshots } from './snapshots';
import { isTemporaryOf, writeDurably } from './write-durably';

export type ReadResult =
  | { status: 'ok'; stored: StoredSession }
  | { status: 'too-new'; appVersion: string }
  | { status: 'damaged'; damage: Damage; reason: string }
  | { status: 'missing' };

export type RecoverResult =
  | { status: 'recovered'; recovery: Recovery }
  | { status: 'damaged'; damage: Damage; keptAs: string }
  | { status: 'missing' };

/** Reads the session file of a folder and changes nothing. */
export async function readSessionFile(place: SessionFolder, fileSystem: FileSystem): Promise<ReadResult> {
  try {
    return readEnvelope(await retryWhileBusy(fileSystem, () => fileSystem.read(place.file)));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return { status: 'missing' };
    return { status: 'damaged', damage: 'unreadable', reason: errorCode(error) };
  }
}

/**
 * Puts the newest good state in the place of a session file that is damaged or missing: from temporary files that an
 * interrupted write left behind, and from snapshots. The damaged original is kept beside it under a new name. Where
 * there is no good state, nothing is touched. Only for whoever holds the lock.
 */
export async function recover(place: SessionFolder, fileSystem: FileSystem): Promise<RecoverResult> {
  const found = await readSessionFile(place, fileSystem);
  if (found.status === 'ok' || found.status === 'too-new') throw new Error('Nothing to recover');
  const aside = await newestKeptAside(place, fileSystem);
  const good = await newestGood(place, fileSystem);
  if (found.status === 'missing') {
    // Broken off between moving the original aside and writing the good state, or the file was deleted.
    if (!good) return aside ? { status: 'damaged', ...aside } : { status: 'missing' };
    await writeDurably(fileSystem, place.file, writeEnvelope(good));
    const { damage, keptAs } = aside ?? { damage: 'unreadable' as const, keptAs: '' };
    return { status: 'recovered', recovery: { damage, keptAs, from: good.savedAt } };
  }
  const { damage } = found;
  if (!good) return { status: 'damaged', damage, keptAs: basename(place.file) };
  const keptAs = await setAside(place, fileSystem);
  await writeDurably(fileSystem, place.file, writeEnvelope(good));
  return { status: 'recovered', recovery: { damage, keptAs, from: good.savedAt } };
}

/** Renames the session file so that it can never be overwritten, and returns its new name. */
export async function setAside(place: SessionFolder, fileSystem: FileSystem): Promise<string> {
  const stamp = new Date().toISOString().replace(/[-:.]/g, '');
  const existing = await fileSystem.list(place.folder);
  let name = `session.damaged-${stamp}.json`;
  for (let number = 2; existing.includes(name); number += 1) name = `session.damaged-${stamp}-${number}.json`;
  await retryWhileBusy(fileSystem, () => fileSystem.rename(place.file, join(place.folder, name)));
  await fileSystem.syncFolder(place.folder);
  return name;
}

async function newestKeptAside(place: SessionFolder, fileSystem: FileSystem) {
  const names = await listOf(place.folder, fileSystem);
  const keptAs = names
    .filter((name) => /^session\.damaged-.*\.json$/.test(name))
    .sort()
    .at(-1);
  if (keptAs === undefined) return null;
  const result = await readState(() => fileSystem.read(join(place.folder, keptAs)));
  return { damage: result.status === 'damaged' ? result.damage : ('unreadable' as const), keptAs };
}

/** Of all states that can be read, the one with the most changes. */
async function newestGood(place: SessionFolder, fileSystem: FileSystem): Promise<StoredSession | null> {
  let newest: StoredSession | null = null;
  const consider = (result: EnvelopeResult) => {
    if (result.status === 'ok' && (!newest || isNewer(result.stored, newest))) newest = result.stored;
  };
  for (const name of await listOf(place.folder, fileSystem)) {
    if (isTemporaryOf(basename(place.file), name)) {
      consider(await readState(() => fileSystem.read(join(place.folder, name))));
    }
  }
  const snapshots = new Snapshots(place.history, fileSystem);
  for (const { snapshot } of await snapshots.list().catch(() => [])) {
    consider(await readState(() => snapshots.read(snapshot)));
  }
  return newest;
}

function isNewer(a: StoredSession, b: StoredSession): boolean {
  return a.revision === b.revision ? a.savedAt > b.savedAt : a.revision > b.revision;
}

async function readState(read: () => Promise<Uint8Array>): Promise<EnvelopeResult> {
  try {
    return readEnvelope(await read());
  } catch (error) {
    return { status: 'damaged', damage: 'unreadable', reason: errorCode(error) };
  }
}

async function listOf(folder: string, fileSystem: FileSystem): Promise<string[]> {
  try {
    return await fileSystem.list(folder);
  } catch {
    return [];
  }
}
