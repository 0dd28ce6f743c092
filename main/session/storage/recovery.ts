import { basename, join } from 'node:path';
import type { Damage, Recovery } from '../../../preload/contract';
import { writeEnvelope, type EnvelopeResult, type StoredSession } from './envelope';
import { errorCode, type FileSystem } from './file-system';
import { readAnyEnvelope } from './read-large-envelope';
import { retryWhileBusy } from './retry-while-busy';
import type { SessionPaths } from '../session-paths';
import { Snapshots } from './snapshots';
import { isTemporaryOf, writeDurably } from './write-durably';

export type ReadResult =
  | { status: 'ok'; stored: StoredSession }
  | { status: 'too-new'; appVersion: string }
  | { status: 'damaged'; damage: Damage; reason: string }
  /** Its bytes could not be read: rights, another program, a cloud drive. That says nothing about them; another attempt may succeed. */
  | { status: 'unavailable'; error: unknown }
  | { status: 'missing' };

export type RecoverResult =
  | { status: 'recovered'; recovery: Recovery }
  | { status: 'damaged'; damage: Damage; keptAs: string }
  | { status: 'missing' };

/** Reads the session file of a folder without changing anything. */
export async function readSessionFile(paths: SessionPaths, fileSystem: FileSystem): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = await retryWhileBusy(fileSystem, () => fileSystem.read(paths.file));
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) && !(await hasPlaceholder(paths, fileSystem));
    return isMissing ? { status: 'missing' } : { status: 'unavailable', error };
  }
  return readAnyEnvelope(bytes);
}

/** Whether the folder lists the file although it is not there: a cloud drive has not downloaded its content. */
async function hasPlaceholder({ folder, file }: SessionPaths, fileSystem: FileSystem): Promise<boolean> {
  const names = await fileSystem.list(folder).catch((): string[] => []);
  // iCloud Drive replaces the file by a hidden one.
  return names.includes(basename(file)) || names.includes(`.${basename(file)}.icloud`);
}

/**
 * Replaces a damaged or missing session file by the newest readable state, from the temporary files of interrupted writes and from
 * snapshots. The damaged original is kept under a new name. A snapshot that cannot be read is passed over, named in the result, and kept.
 * When there is no readable state, nothing is changed. Throws, and changes nothing, when the file or a temporary file, which would not be
 * kept, cannot be read at the moment, or none of the snapshots. The caller must hold the lock.
 */
export async function recover(paths: SessionPaths, fileSystem: FileSystem): Promise<RecoverResult> {
  const found = await readSessionFile(paths, fileSystem);
  if (found.status === 'unavailable') throw found.error;
  if (found.status === 'ok' || found.status === 'too-new') throw new Error('Nothing to recover');
  const quarantined = await newestQuarantined(paths, fileSystem);
  const { good, unread } = await newestReadableState(paths, fileSystem);
  if (found.status === 'missing') {
    // An earlier recovery was interrupted after the original was renamed, or the file was deleted.
    if (!good) return quarantined ? { status: 'damaged', ...quarantined } : { status: 'missing' };
    await writeDurably(fileSystem, paths.file, writeEnvelope(good));
    const { damage, keptAs } = quarantined ?? { damage: 'unreadable' as const, keptAs: '' };
    return { status: 'recovered', recovery: { damage, keptAs, from: good.savedAt, unread } };
  }
  const { damage } = found;
  if (!good) return { status: 'damaged', damage, keptAs: basename(paths.file) };
  const keptAs = await quarantineFile(paths, fileSystem);
  await writeDurably(fileSystem, paths.file, writeEnvelope(good));
  return { status: 'recovered', recovery: { damage, keptAs, from: good.savedAt, unread } };
}

/** Renames the session file so that it is never overwritten, and returns its new name. */
export async function quarantineFile(paths: SessionPaths, fileSystem: FileSystem): Promise<string> {
  const stamp = new Date().toISOString().replace(/[-:.]/g, '');
  const existing = await fileSystem.list(paths.folder);
  let name = `session.damaged-${stamp}.json`;
  for (let number = 2; existing.includes(name); number += 1) name = `session.damaged-${stamp}-${number}.json`;
  await retryWhileBusy(fileSystem, () => fileSystem.rename(paths.file, join(paths.folder, name)));
  await fileSystem.syncFolder(paths.folder);
  return name;
}

async function newestQuarantined(paths: SessionPaths, fileSystem: FileSystem) {
  const keptAs = (await fileSystem.list(paths.folder))
    .filter((name) => /^session\.damaged-.*\.json$/.test(name))
    .sort()
    .at(-1);
  if (keptAs === undefined) return null;
  const result = await readState(() => fileSystem.read(join(paths.folder, keptAs)));
  return { damage: result.status === 'damaged' ? result.damage : ('unreadable' as const), keptAs };
}

interface EarlierState {
  /** The readable state with the highest revision; null when there is none. */
  good: StoredSession | null;
  /** When later snapshots were taken that could not be read, the newest first. */
  unread: string[];
}

async function newestReadableState(paths: SessionPaths, fileSystem: FileSystem): Promise<EarlierState> {
  let good = null as StoredSession | null;
  const consider = (result: EnvelopeResult) => {
    if (result.status === 'ok' && (!good || isNewer(result.stored, good))) good = result.stored;
  };
  for (const name of await fileSystem.list(paths.folder)) {
    if (isTemporaryOf(basename(paths.file), name)) {
      consider(await readState(() => fileSystem.read(join(paths.folder, name))));
    }
  }
  const snapshots = new Snapshots(paths.history, fileSystem);
  const unread: string[] = [];
  let refusal: unknown;
  for (const { snapshot, at } of await snapshots.list()) {
    try {
      const read = () => snapshots.read(snapshot);
      // Waiting once is enough: what holds one snapshot holds all of them.
      const result = await readState(() => (refusal === undefined ? retryWhileBusy(fileSystem, read) : read()));
      consider(result);
      if (result.status === 'damaged') unread.push(at);
    } catch (error) {
      refusal ??= error;
      unread.push(at);
    }
  }
  // One of them may be read by a later attempt.
  if (!good && refusal !== undefined) throw refusal;
  const from = good?.savedAt ?? '';
  return { good, unread: unread.filter((at) => at > from) };
}

function isNewer(a: StoredSession, b: StoredSession): boolean {
  return a.revision === b.revision ? a.savedAt > b.savedAt : a.revision > b.revision;
}

async function readState(read: () => Promise<Uint8Array>): Promise<EnvelopeResult> {
  let bytes: Uint8Array;
  try {
    bytes = await read();
  } catch (error) {
    // Not damaged: its bytes may be good.
    if (isReadError(error)) throw error;
    return { status: 'damaged', damage: 'unreadable', reason: errorCode(error) };
  }
  return readAnyEnvelope(bytes);
}

/** Whether the file system refused to read; other errors come from unpacking bytes that were read. */
function isReadError(error: unknown): boolean {
  const code = errorCode(error);
  return code !== 'ENOENT' && /^(E(?!RR_)|UNKNOWN)/.test(code);
}
