import { Low } from 'lowdb';
import { Assets } from './storage/assets';
import { Drafts } from './storage/drafts';
import { DurableJsonFile, type Codec } from './storage/durable-json-file';
import { writeEnvelopeInSlices, type EnvelopeResult, type StoredSession } from './storage/envelope';
import { readAnyEnvelope } from './storage/read-large-envelope';
import type { FileSystem } from './storage/file-system';
import type { SessionLock } from './storage/lock';
import type { SessionPaths } from './session-paths';
import { Snapshots } from './storage/snapshots';

/** What sessions need from the program around them. */
export interface SessionEnvironment {
  fileSystem: FileSystem;
  appVersion: string;
  /** Writes a line to the log. Messages hold no content of sessions. */
  log: (message: string) => void;
}

/** The bytes are not a session that this version can open. */
export class UnreadableSessionError extends Error {
  readonly result: Exclude<EnvelopeResult, { status: 'ok' }>;
  constructor(result: Exclude<EnvelopeResult, { status: 'ok' }>) {
    super(result.status);
    this.result = result;
  }
}

/** Where an open session is stored: everything that changes when it moves to another folder. */
export interface SessionLocation {
  paths: SessionPaths;
  /** Null when the folder cannot be written; then nothing is saved. */
  lock: SessionLock | null;
  file: DurableJsonFile<StoredSession | null>;
  low: Low<StoredSession | null>;
  snapshots: Snapshots;
  assets: Assets;
  drafts: Drafts;
}

const codec: Codec<StoredSession | null> = {
  encode(stored) {
    if (!stored) throw new Error('No session to write');
    return writeEnvelopeInSlices(stored);
  },
  async decode(bytes) {
    const result = await readAnyEnvelope(bytes);
    if (result.status !== 'ok') throw new UnreadableSessionError(result);
    return result.stored;
  },
};

export function createSessionLocation(
  paths: SessionPaths,
  lock: SessionLock | null,
  fileSystem: FileSystem,
): SessionLocation {
  const file = new DurableJsonFile(paths.file, codec, fileSystem, async () => lock?.check());
  return {
    paths,
    lock,
    file,
    low: new Low(file, null),
    snapshots: new Snapshots(paths.history, fileSystem),
    assets: new Assets(paths.assets, fileSystem),
    drafts: new Drafts(paths.drafts, fileSystem),
  };
}
