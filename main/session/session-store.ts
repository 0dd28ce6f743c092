import type { AssetResult, Patch, PatchResult, Recovery, SaveProblem, SnapshotEntry } from '../../preload/contract';
import { readImageInfo } from '../../workshop/image-info';
import { schemaVersion } from '../../workshop/parse-session';
import type { SessionDocument } from '../../workshop/session-schema';
import { applyPatches } from './apply-patches';
import { ForeignContentError } from './durable-json-file';
import { readEnvelope, writeEnvelope, type StoredSession } from './envelope';
import { errorCode } from './file-system';
import { LockLostError } from './lock';
import { setAside } from './recovery';
import { saveProblem } from './save-problem';
import { Saver, type SaveOutcome } from './saver';
import type { SessionEvent } from './session-event';
import type { SessionEnvironment, SessionLocation } from './session-location';
import { writeDurably } from './write-durably';

export interface FlushResult {
  saved: boolean;
  problem: SaveProblem | null;
}

interface State {
  session: SessionDocument;
  revision: number;
}

/** A snapshot is taken after this much work, in milliseconds. */
const snapshotInterval = 300_000;

/** A change that removes so many items at once is one that a person may regret: the state before it is kept. */
const manyItems = 10;

/** One open session: holds the truth, checks every change, and keeps the drive up to date. */
export class SessionStore {
  readonly recovery: Recovery | null;
  readonly #environment: SessionEnvironment;
  readonly #tell: (event: SessionEvent) => void;
  readonly #saver: Saver<State>;
  #home: SessionLocation;
  #state: State;
  #savedRevision: number;
  #savedAt: string;
  #readOnly: boolean;
  #outside = false;
  #problem: SaveProblem | null = null;
  #lastSnapshot = Date.now();
  /** Snapshots are taken one after the other. */
  #snapshotting: Promise<void> = Promise.resolve();

  /** See openSession. */
  constructor(
    home: SessionLocation,
    stored: StoredSession,
    recovery: Recovery | null,
    environment: SessionEnvironment,
    tell: (event: SessionEvent) => void,
  ) {
    this.#home = home;
    this.#state = { session: stored.session, revision: stored.revision };
    this.#savedRevision = stored.revision;
    this.#savedAt = stored.savedAt;
    this.#readOnly = home.lock === null;
    this.recovery = recovery;
    this.#environment = environment;
    this.#tell = tell;
    this.#saver = new Saver<State>({
      write: (state) => this.#write(state),
      failed: (error) => this.#failed(error),
    });
    this.#watchLock();
  }

  get session(): SessionDocument {
    return this.#state.session;
  }
  get revision(): number {
    return this.#state.revision;
  }
  get savedRevision(): number {
    return this.#savedRevision;
  }
  get savedAt(): string {
    return this.#savedAt;
  }
  get readOnly(): boolean {
    return this.#readOnly;
  }
  /** Another program has changed the file; nothing is written until `resolveOutside`. */
  get changedOutside(): boolean {
    return this.#outside;
  }
  /** Why the last attempt to save failed; null when it worked. */
  get problem(): SaveProblem | null {
    return this.#problem;
  }
  get folder(): string {
    return this.#home.place.folder;
  }

  /**
   * Applies patches that a window made. They may stem from an older revision as long as they still fit and the session stays
   * valid; otherwise nothing changes and the answer is the session as it is. A revision that does not exist yet means that
   * the window knows changes that were never made here. Saving begins at once and is told by events.
   */
  apply(baseRevision: number, patches: readonly Patch[], source: unknown = null): PatchResult {
    const result =
      this.#readOnly || baseRevision > this.#state.revision
        ? ({ status: 'refused', reason: this.#readOnly ? 'read-only' : 'unknown revision' } as const)
        : applyPatches(this.#state.session, patches);
    if (result.status === 'refused') {
      this.#environment.log(`Patches refused: ${result.reason}`);
      return { status: 'refused', ...this.#state };
    }
    if (result.patches.filter(({ op }) => op === 'remove').length >= manyItems) {
      void this.keepState().catch((error: unknown) => this.#environment.log(`Snapshot failed: ${errorCode(error)}`));
    }
    this.#commit(result.session, result.patches, source);
    return { status: 'ok', revision: this.#state.revision };
  }

  /** Resolves when everything so far is on the drive, or with the reason why it is not. */
  async flush(): Promise<FlushResult> {
    return flushResult(await this.#saver.flush());
  }

  /**
   * Saves and gives the session back. When it cannot be saved it stays open, unless `discard` is set. After another process
   * took over, work that is kept in the history counts as saved: there is no other place for it.
   */
  async close(discard = false): Promise<FlushResult> {
    const flushed = await this.flush();
    const saved = flushed.saved || (this.#readOnly && (await this.#keepUnsaved()));
    if (!saved && !discard) return flushed;
    // A change may have come in while the flush was ending.
    if (flushed.saved && !this.#saver.settled) return this.close(discard);
    this.#readOnly = true;
    await this.#saver.hold(new Error('Closed'));
    if (!saved) await this.#keepUnsaved();
    await this.#snapshotting;
    await this.#home.lock?.release();
    return saved ? { saved, problem: null } : flushed;
  }

  /** Looks whether another program changed the file or took over, for instance when a window is looked at again. */
  async checkOutside(): Promise<void> {
    if (this.#readOnly || this.#outside) return;
    try {
      await this.#home.lock?.check();
      if (await this.#home.file.changedOutside())
        throw new ForeignContentError('The file was changed by another program');
    } catch (error) {
      // Other faults show themselves at the next save.
      if (!(error instanceof ForeignContentError || error instanceof LockLostError)) return;
      this.#failed(error);
      await this.#saver.hold(error);
    }
  }

  /**
   * After `changedOutside`: goes on with what is in memory (`mine`) or on the drive (`disk`). The other one is kept as a
   * snapshot, or under another name when it cannot be read; then memory wins in any case.
   */
  async resolveOutside(keep: 'mine' | 'disk'): Promise<State> {
    if (!this.#outside) return this.#state;
    const found = await this.#contentOutside();
    if (found?.stored && keep === 'disk') {
      await this.keepState();
      const { session, revision } = found.stored;
      this.#state = { session, revision: Math.max(this.#state.revision, revision) };
      this.#commit(session, replaceContent(session), null);
    } else if (found?.stored) {
      const { session } = found.stored;
      await this.#snapshot(() => this.#home.snapshots.take('before', '', found.bytes, JSON.stringify(session)));
      this.#commit(this.#state.session, [], null);
    } else {
      if (found) await setAside(this.#home.place, this.#environment.fileSystem);
      this.#commit(this.#state.session, [], null);
    }
    this.#outside = false;
    this.#saver.resume();
    await this.#saver.flush();
    return this.#state;
  }

  /** Keeps the state as it was found when the session was opened. */
  keepAsOpened(): Promise<void> {
    return this.#takeSnapshot('opened');
  }

  /** Earlier states, the newest first. */
  async snapshots(): Promise<SnapshotEntry[]> {
    const entries = await this.#home.snapshots.list();
    return entries.map(({ snapshot, at, name, reason }) => ({ snapshot, at, name, reason }));
  }

  takeSnapshot(name: string): Promise<void> {
    return this.#takeSnapshot('named', name);
  }

  /** Keeps the present state as a snapshot. To be called before anything that a person may regret. */
  keepState(): Promise<void> {
    return this.#takeSnapshot('before');
  }

  /** Goes back to an earlier state and keeps the present one as a snapshot. Throws when the snapshot cannot be read. */
  async restoreSnapshot(snapshot: string): Promise<State> {
    const result = readEnvelope(await this.#home.snapshots.read(snapshot));
    if (result.status !== 'ok') throw new Error(`Snapshot is ${result.status}`);
    if (this.#readOnly) return this.#state;
    await this.keepState();
    const { workshop, steps } = result.stored.session;
    const restored = { header: this.session.header, workshop, steps };
    this.#commit(restored, replaceContent(restored), null);
    return this.#state;
  }

  /** Keeps a picture; its name may be used in patches as soon as this resolves. */
  async addAsset(bytes: Uint8Array): Promise<AssetResult> {
    if (this.#readOnly) return { status: 'refused', reason: 'denied' };
    return this.#home.assets.add(bytes);
  }

  readAsset(asset: string): Promise<Uint8Array> {
    return this.#home.assets.read(asset);
  }

  /** Keeps the small picture for the start screen. Anything but a PNG is ignored. */
  async setPicture(bytes: Uint8Array): Promise<void> {
    if (this.#readOnly || readImageInfo(bytes)?.type !== 'png') return;
    await writeDurably(this.#environment.fileSystem, this.#home.place.picture, bytes);
  }

  /** The session as it would be written now. */
  get stored(): StoredSession {
    const { appVersion } = this.#environment;
    return { ...this.#state, savedAt: new Date().toISOString(), appVersion, schemaVersion };
  }

  /**
   * Goes on in another folder, whose lock is held already. When it cannot be written there, everything stays as it was.
   * The old folder keeps what was saved last.
   */
  async moveTo(home: SessionLocation): Promise<FlushResult> {
    await this.#saver.hold(new Error('Moving'));
    const old = this.#home;
    try {
      home.low.data = this.stored;
      await home.low.write();
    } catch (error) {
      if (!this.#outside && !this.#readOnly) this.#saver.resume();
      return { saved: false, problem: saveProblem(error) };
    }
    this.#home = home;
    this.#watchLock();
    this.#readOnly = false;
    this.#outside = false;
    this.#saver.resume();
    // Whatever was changed during the write above, and the event that tells it is saved.
    void this.#saver.save(this.#state);
    const result = await this.flush();
    await old.lock?.release();
    return result;
  }

  #commit(session: SessionDocument, patches: Patch[], source: unknown): void {
    this.#state = { session, revision: this.#state.revision + 1 };
    void this.#saver.save(this.#state);
    this.#tell({ type: 'changed', revision: this.#state.revision, patches, source });
    // The absolute value, because a clock can be set back.
    if (Math.abs(Date.now() - this.#lastSnapshot) < snapshotInterval) return;
    void this.#takeSnapshot('interval').catch((error: unknown) => {
      this.#environment.log(`Snapshot failed: ${errorCode(error)}`);
    });
  }

  async #write(state: State): Promise<void> {
    const stored = { ...this.stored, ...state };
    const { low } = this.#home;
    low.data = stored;
    await low.write();
    this.#savedRevision = stored.revision;
    this.#savedAt = stored.savedAt;
    this.#problem = null;
    this.#tell({ type: 'saved', revision: stored.revision, at: stored.savedAt });
  }

  #failed(error: unknown): 'retry' | 'hold' {
    if (error instanceof ForeignContentError) {
      this.#outside = true;
      this.#tell({ type: 'changedOutside' });
      return 'hold';
    }
    if (error instanceof LockLostError) {
      this.#lockLost(error);
      return 'hold';
    }
    this.#environment.log(`Saving failed: ${errorCode(error) || String(error)}`);
    this.#problem = saveProblem(error);
    this.#tell({ type: 'saveFailed', problem: this.#problem });
    return 'retry';
  }

  #lockLost(error: LockLostError): void {
    if (this.#readOnly) return;
    this.#readOnly = true;
    this.#home.lock?.stop();
    void this.#saver.hold(error);
    if (this.#savedRevision < this.#state.revision) void this.#keepUnsaved();
    this.#tell({ type: 'lockLost', host: error.holder.host, since: error.holder.since });
  }

  /** The last resort for work that will not be saved. False when that failed too. */
  async #keepUnsaved(): Promise<boolean> {
    try {
      await this.keepState();
      return true;
    } catch {
      this.#environment.log('Unsaved work could not be kept');
      return false;
    }
  }

  #watchLock(): void {
    if (this.#home.lock) this.#home.lock.onLost = (error) => this.#lockLost(error);
  }

  #takeSnapshot(reason: SnapshotEntry['reason'], name = ''): Promise<void> {
    if (reason === 'interval') this.#lastSnapshot = Date.now();
    const file = writeEnvelope(this.stored);
    const json = JSON.stringify(this.session);
    return this.#snapshot(() => this.#home.snapshots.take(reason, name, file, json));
  }

  #snapshot(take: () => Promise<void>): Promise<void> {
    const taken = this.#snapshotting.then(take);
    this.#snapshotting = taken.catch(() => {});
    return taken;
  }

  /** What another program wrote, now accepted as seen; null when it removed the file. */
  async #contentOutside(): Promise<{ bytes: Uint8Array; stored: StoredSession | null } | null> {
    try {
      const bytes = await this.#home.file.acceptContent();
      const result = readEnvelope(bytes);
      return { bytes, stored: result.status === 'ok' ? result.stored : null };
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }
}

function flushResult(outcome: SaveOutcome): FlushResult {
  return outcome.saved ? { saved: true, problem: null } : { saved: false, problem: saveProblem(outcome.error) };
}

/** Patches that replace everything but the header. */
function replaceContent({ workshop, steps }: SessionDocument): Patch[] {
  return [
    { op: 'replace', path: ['workshop'], value: workshop },
    { op: 'replace', path: ['steps'], value: steps },
  ];
}
