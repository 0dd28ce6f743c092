import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { SnapshotEntry } from '../../../preload/contract';
import { maxSessionBytes, readEnvelopeHead } from './envelope';
import { ensureSubfolder, errorCode, type FileSystem } from './file-system';
import { sha256 } from './sha256';
import { parseSnapshotName, pictureOfSnapshot, toSnapshotName, type SnapshotName } from './snapshot-name';
import { writeDurably } from './write-durably';

const hour = 3_600_000;
const day = 24 * hour;
/** Longer times without a snapshot do not count for the age of earlier ones, in milliseconds. */
const longestGap = 14 * day;

/** Earlier states of one session: compressed session files in its `history` folder. */
export class Snapshots {
  readonly #folder: string;
  readonly #fileSystem: FileSystem;

  constructor(folder: string, fileSystem: FileSystem) {
    this.#folder = folder;
    this.#fileSystem = fileSystem;
  }

  /** All snapshots, the newest first. */
  async list(): Promise<SnapshotName[]> {
    let names: string[];
    try {
      names = await this.#fileSystem.list(this.#folder);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
    return names
      .map(parseSnapshotName)
      .filter((entry) => entry !== null)
      .sort((a, b) => (a.snapshot < b.snapshot ? 1 : -1));
  }

  /**
   * Stores `file`, the bytes of a session file, and then deletes the snapshots that `snapshotsToDelete` names. Does nothing when the
   * newest snapshot holds the same session already, unless a person has named this one or a step was left with it. `session` is the serialised session itself:
   * the file around it differs with every save; null when its checksum in the head of the file will do. Throws when the file is larger
   * than what `read` unpacks.
   */
  async take(
    reason: SnapshotEntry['reason'],
    name: string,
    file: Uint8Array,
    session: string | null,
    picture: Uint8Array | null = null,
  ): Promise<void> {
    if (file.length > maxSessionBytes) throw new Error('The session is too large for a snapshot');
    const existing = await this.list();
    const fingerprint = (session === null ? checksumOf(file) : sha256(Buffer.from(session))).slice(0, 12);
    const isKnown = existing[0]?.fingerprint === fingerprint && (reason !== 'step' || existing[0].reason === 'step');
    if (reason !== 'named' && isKnown) return;
    await ensureSubfolder(this.#fileSystem, this.#folder);
    let moment = Date.now();
    const taken = new Set(existing.map(({ at }) => at));
    while (taken.has(new Date(moment).toISOString())) moment += 1;
    const entry = { at: new Date(moment).toISOString(), reason, name, fingerprint };
    const packed = await promisify(gzip)(file);
    const snapshot = toSnapshotName(entry);
    await writeDurably(this.#fileSystem, join(this.#folder, snapshot), packed);
    if (picture) await writeDurably(this.#fileSystem, join(this.#folder, pictureOfSnapshot(snapshot)), picture);
    for (const old of snapshotsToDelete(existing, Date.now())) {
      await this.#fileSystem.removeFile(join(this.#folder, old.snapshot));
      await this.#fileSystem.removeFile(join(this.#folder, pictureOfSnapshot(old.snapshot))).catch(() => undefined);
    }
  }

  /** The snapshots with a picture, by name. */
  async pictured(): Promise<ReadonlySet<string>> {
    const names = new Set(await this.#fileSystem.list(this.#folder).catch(() => []));
    return new Set([...names].filter((name) => names.has(pictureOfSnapshot(name)) && parseSnapshotName(name) !== null));
  }

  /** The bytes of the session file in a snapshot. Throws when there is no such snapshot, or when it cannot be unpacked. */
  async read(snapshot: string): Promise<Uint8Array> {
    if (!parseSnapshotName(snapshot)) throw new Error('Not the name of a snapshot');
    const packed = await this.#fileSystem.read(join(this.#folder, snapshot));
    return promisify(gunzip)(packed, { maxOutputLength: maxSessionBytes });
  }
}

function checksumOf(file: Uint8Array): string {
  const head = readEnvelopeHead(file, file.length);
  if (head.status !== 'ok') throw new Error(`The file is ${head.status}`);
  return head.sha256;
}

/**
 * The snapshots to delete, so that the history stays bounded. Kept are: all that a person has named; all of the last two hours; then
 * the newest of each hour for two days, of each day for ninety days, and of each thirty days without limit. Those that were taken when a
 * step was left count by themselves for each step.
 *
 * Ages leave out each gap without a snapshot of more than two weeks before `now`: it may be a pause, or a clock that is years ahead, which
 * must not thin the history. Snapshots of the future, which such a clock has left, are kept.
 */
export function snapshotsToDelete<Entry extends Pick<SnapshotEntry, 'at' | 'reason' | 'name'>>(
  entries: Entry[],
  now: number,
): Entry[] {
  const kept = new Set<string>();
  const ages = agesOf(
    entries.map(({ at }) => Date.parse(at)),
    now,
  );
  return entries
    .filter(({ reason }) => reason !== 'named')
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .filter(({ at, reason, name }) => {
      const moment = Date.parse(at);
      const age = ages.get(moment) ?? 0;
      if (age < 2 * hour) return false;
      const span = age < 2 * day ? hour : age < 90 * day ? day : 30 * day;
      const slot = `${span} ${Math.floor(moment / span)} ${reason === 'step' ? name : ''}`;
      if (kept.has(slot)) return true;
      kept.add(slot);
      return false;
    });
}

/** The age of each moment in milliseconds, without long gaps; 0 for those after `now`. */
function agesOf(moments: readonly number[], now: number): Map<number, number> {
  const ages = new Map<number, number>();
  let later = now;
  let age = 0;
  for (const moment of [...moments].sort((a, b) => b - a)) {
    if (moment <= now) {
      if (later - moment <= longestGap) age += later - moment;
      later = moment;
    }
    ages.set(moment, moment <= now ? age : 0);
  }
  return ages;
}
