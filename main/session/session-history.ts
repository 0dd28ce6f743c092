import type { SnapshotEntry } from '../../preload/contract';
import type { StepId } from '../../workshop/step';
import { writeEnvelopeInSlices, type StoredSession } from './storage/envelope';
import { errorCode } from './storage/file-system';
import { readAnyEnvelope } from './storage/read-large-envelope';
import { pictureOfSnapshot } from './storage/snapshot-name';
import type { Snapshots } from './storage/snapshots';

/** Time between two automatic snapshots, in milliseconds. */
const snapshotInterval = 300_000;

interface HistoryOptions {
  /** Another one after the session was moved. */
  snapshots: () => Snapshots;
  /** The session as it would be written now. */
  stored: () => StoredSession;
  isReadOnly: () => boolean;
  log: (message: string) => void;
}

/** The earlier states of an open session: when they are taken, and what they hold. They are written one after the other. */
export class SessionHistory {
  readonly #options: HistoryOptions;
  #last = Date.now();
  #taking: Promise<void> = Promise.resolve();
  /** The latest picture of each step, as JPEG. */
  readonly #pictures = new Map<StepId, Uint8Array>();

  constructor(options: HistoryOptions) {
    this.#options = options;
  }

  /** Earlier states, the newest first; `picture` is a file name in the history. */
  async list(): Promise<SnapshotEntry[]> {
    const snapshots = this.#options.snapshots();
    const [entries, pictured] = await Promise.all([snapshots.list(), snapshots.pictured()]);
    return entries.map(({ snapshot, at, name, reason }) => ({
      snapshot,
      at,
      name,
      reason,
      picture: pictured.has(snapshot) ? pictureOfSnapshot(snapshot) : null,
    }));
  }

  /** The session in a snapshot. Throws when it cannot be read. */
  async read(snapshot: string): Promise<StoredSession> {
    const result = await readAnyEnvelope(await this.#options.snapshots().read(snapshot));
    if (result.status !== 'ok') throw new Error(`Snapshot is ${result.status}`);
    return result.stored;
  }

  takeNamed(name: string): Promise<void> {
    return this.#take('named', { name });
  }

  /** Takes a snapshot of the state as it was found when the session was opened. `file` is the session's file, if it is of the current version. */
  takeOpening(file?: Uint8Array): Promise<void> {
    return this.#take('opened', file ? { file } : {});
  }

  /** Takes a snapshot before a change that a person may want to revert. */
  takeSafety(): Promise<void> {
    return this.#take('before');
  }

  /** As `takeSafety`, without waiting; a failure is logged. */
  takeSafetyLater(): void {
    void this.takeSafety().catch((error: unknown) => this.#logFailure(error));
  }

  /** Takes a snapshot when the last one of this kind is five minutes old, without waiting; a failure is logged. */
  takeInInterval(): void {
    // The absolute value, because the clock can be set back.
    if (Math.abs(Date.now() - this.#last) < snapshotInterval) return;
    this.#last = Date.now();
    void this.#take('interval').catch((error: unknown) => this.#logFailure(error));
  }

  /** Takes safety snapshots until one is of the current state: edits may be made while it is written. */
  async takeLatest(): Promise<void> {
    for (let taken: unknown = null; taken !== this.#options.stored().session;) {
      taken = this.#options.stored().session;
      await this.takeSafety();
    }
  }

  /** Writes work that will not be saved to the history, as a last resort. False when that fails too. */
  async takeUnsaved(): Promise<boolean> {
    try {
      await this.takeSafety();
      return true;
    } catch {
      this.#options.log('Unsaved work could not be written to the history');
      return false;
    }
  }

  /** Keeps the bytes of a session file that another program wrote. `session` is the serialised session in it. */
  takeFile(file: Uint8Array, session: string): Promise<void> {
    return this.#enqueue(() => this.#options.snapshots().take('before', '', file, session));
  }

  /** Keeps a picture of a step for the snapshot that is taken when it is left. */
  keepPicture(step: StepId, picture: Uint8Array): void {
    this.#pictures.set(step, picture);
  }

  /** Takes a snapshot of a step that is left after it was changed, with its latest picture. Does nothing when read-only. */
  async finishStep(step: StepId): Promise<void> {
    if (!this.#options.isReadOnly())
      await this.#take('step', { name: step, picture: this.#pictures.get(step) ?? null });
  }

  /** Resolves when nothing is being written. */
  settled(): Promise<void> {
    return this.#taking;
  }

  #take(
    reason: SnapshotEntry['reason'],
    { name = '', file, picture = null }: { name?: string; file?: Uint8Array; picture?: Uint8Array | null } = {},
  ): Promise<void> {
    const stored = this.#options.stored();
    return this.#enqueue(async () => {
      const bytes = file ?? (await writeEnvelopeInSlices(stored));
      await this.#options.snapshots().take(reason, name, bytes, null, picture);
    });
  }

  #enqueue(take: () => Promise<void>): Promise<void> {
    const taken = this.#taking.then(take);
    this.#taking = taken.catch(() => {});
    return taken;
  }

  #logFailure(error: unknown): void {
    this.#options.log(`Snapshot failed: ${errorCode(error)}`);
  }
}
