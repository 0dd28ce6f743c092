import type { AssetResult, Patch, PatchResult, Recovery, SaveProblem } from '../../preload/contract';
import { readImageInfo } from '../../workshop/image-info';
import { schemaVersion } from '../../workshop/migrations/migrate';
import type { SessionDocument } from '../../workshop/session-schema';
import type { StepId } from '../../workshop/step';
import type { Round } from '../../workshop/voices/schema';
import {
  applyPatches,
  applyPatchesInSlices,
  changeRound,
  patchesOfSteps,
  replaceContent,
  withContentOf,
} from './apply-patches';
import type { ApplyResult } from './apply-patches';
import { ForeignContentError } from './storage/durable-json-file';
import type { StoredSession } from './storage/envelope';
import { errorCode } from './storage/file-system';
import { LockLostError } from './storage/lock';
import { readForeignContent } from './storage/read-foreign-content';
import { quarantineFile } from './storage/recovery';
import { saveProblem, saveResult, type SaveResult } from './save-problem';
import { Saver } from './saver';
import type { SessionEvent } from './session-event';
import { SessionHistory } from './session-history';
import type { SessionEnvironment, SessionLocation } from './session-location';
import { writeDurably } from './storage/write-durably';
import { SealedVotes } from './voices/sealed-votes';

interface State {
  session: SessionDocument;
  revision: number;
}

/** A snapshot is taken before a change that removes this many items or more. */
const safetySnapshotThreshold = 10;

/** An open session: owns the authoritative state, validates every change, and saves it. */
export class SessionStore {
  readonly recovery: Recovery | null;
  /** The answers to open rounds of voices. */
  readonly sealedVotes: SealedVotes;
  /** The earlier states. */
  readonly history: SessionHistory;
  readonly #environment: SessionEnvironment;
  readonly #emit: (event: SessionEvent) => void;
  readonly #saver: Saver<State>;
  #location: SessionLocation;
  #state: State;
  #savedRevision: number;
  #savedAt: string;
  #readOnly: boolean;
  #hasForeignContent = false;
  #problem: SaveProblem | null = null;

  /** See openSession. */
  constructor(
    location: SessionLocation,
    stored: StoredSession,
    recovery: Recovery | null,
    environment: SessionEnvironment,
    emit: (event: SessionEvent) => void,
  ) {
    this.#location = location;
    this.#state = { session: stored.session, revision: stored.revision };
    this.#savedRevision = stored.revision;
    this.#savedAt = stored.savedAt;
    this.#readOnly = location.lock === null;
    this.recovery = recovery;
    this.#environment = environment;
    this.#emit = emit;
    this.#saver = new Saver<State>({
      write: (state) => this.#write(state),
      failed: (error) => this.#failed(error),
    });
    this.history = new SessionHistory({
      snapshots: () => this.#location.snapshots,
      stored: () => this.stored,
      isReadOnly: () => this.#readOnly,
      log: environment.log,
    });
    this.sealedVotes = new SealedVotes(() => this.#location, environment.fileSystem);
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
  /** Whether another program has changed the file; nothing is written until `resolveOutside`. */
  get changedOutside(): boolean {
    return this.#hasForeignContent;
  }
  /** Why the last attempt to save failed; null when it succeeded. */
  get problem(): SaveProblem | null {
    return this.#problem;
  }
  get folder(): string {
    return this.#location.paths.folder;
  }

  /**
   * Applies patches of a client; `source` is its id. They may be based on an older revision as long as they fit and the session stays
   * valid; otherwise nothing changes and the result is the current session. Patches on a revision that does not exist are refused: the
   * client knows changes that were never made here. Saving begins at once; events report its result.
   */
  apply(baseRevision: number, patches: readonly Patch[], source: string | null = null): PatchResult {
    return this.#finish(this.#refusal(baseRevision) ?? applyPatches(this.#state.session, patches), source);
  }

  /** Like `apply`, for edits of any size: in slices, between which other edits may come, which are then part of the result. */
  async applyInSlices(baseRevision: number, patches: readonly Patch[], source: string | null): Promise<PatchResult> {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { session } = this.#state;
      const result = this.#refusal(baseRevision) ?? (await applyPatchesInSlices(session, patches));
      if (this.#state.session === session && !this.#readOnly) return this.#finish(result, source);
    }
    return this.apply(baseRevision, patches, source);
  }

  #refusal(baseRevision: number): ApplyResult | null {
    if (this.#readOnly) return { status: 'refused', reason: 'read-only' };
    return baseRevision > this.#state.revision ? { status: 'refused', reason: 'unknown revision' } : null;
  }

  #finish(result: ApplyResult, source: string | null): PatchResult {
    if (result.status === 'refused') {
      this.#environment.log(`Patches refused: ${result.reason}`);
      return { status: 'refused', ...this.#state };
    }
    if (result.patches.filter(({ op }) => op === 'remove').length >= safetySnapshotThreshold) {
      this.history.takeSafetyLater();
    }
    this.#commit(result.session, result.patches, source);
    return { status: 'ok', revision: this.#state.revision };
  }

  /** Changes a round of voices, or removes it with null. Clients cannot by patches. Throws when read-only. */
  setRound(id: string, round: Round | null): void {
    if (this.#readOnly) throw new Error('Read-only');
    const { session, patches } = changeRound(this.#state.session, id, round);
    this.#commit(session, patches, null);
  }

  /** Resolves when all changes so far are on the drive, or with the reason why they are not. */
  async flush(): Promise<SaveResult> {
    return saveResult(await this.#saver.flush());
  }

  /**
   * Saves the session and releases its lock. When it cannot be saved it stays open, unless `discard` is set. After another process
   * took over, unsaved work that was written to the history counts as saved: there is no other place for it.
   */
  async close(discard = false): Promise<SaveResult> {
    const flushed = await this.flush();
    const saved = flushed.saved || (this.#readOnly && (await this.history.takeUnsaved()));
    if (!saved && !discard) return flushed;
    // A change may have arrived while the flush was ending.
    if (flushed.saved && !this.#saver.settled) return this.close(discard);
    this.#readOnly = true;
    await this.#saver.hold(new Error('Closed'));
    if (!saved) await this.history.takeUnsaved();
    await this.history.settled();
    await this.#location.lock?.release();
    return saved ? { saved, problem: null } : flushed;
  }

  /** Checks whether another program has changed the file or taken over, for instance when a window gets the focus. */
  async checkOutside(): Promise<void> {
    if (this.#readOnly || this.#hasForeignContent) return;
    try {
      await this.#location.lock?.check();
      if (await this.#location.file.changedOutside())
        throw new ForeignContentError('The file was changed by another program');
    } catch (error) {
      // Other errors are reported by the next save.
      if (!(error instanceof ForeignContentError || error instanceof LockLostError)) return;
      this.#failed(error);
      await this.#saver.hold(error);
    }
  }

  /**
   * After `changedOutside`: continues with the state in memory (`mine`) or on the drive (`disk`). The other state becomes a snapshot.
   * A file that cannot be read is renamed; then the state in memory is used in any case.
   */
  async resolveOutside(keep: 'mine' | 'disk'): Promise<State> {
    if (!this.#hasForeignContent) return this.#state;
    const found = await readForeignContent(this.#location.file);
    if (found?.stored && keep === 'disk') {
      await this.history.takeLatest();
      const session = { ...withContentOf(this.session, found.stored.session), header: found.stored.session.header };
      this.#state = { session, revision: Math.max(this.#state.revision, found.stored.revision) };
      this.#commit(session, replaceContent(session), null);
    } else if (found?.stored) {
      const { session } = found.stored;
      await this.history.takeFile(found.bytes, JSON.stringify(session));
      this.#commit(this.#state.session, [], null);
    } else {
      if (found) await quarantineFile(this.#location.paths, this.#environment.fileSystem);
      this.#commit(this.#state.session, [], null);
    }
    this.#hasForeignContent = false;
    this.#saver.resume();
    await this.#saver.flush();
    return this.#state;
  }

  /**
   * Restores an earlier state, or only what `steps` were then, after a snapshot of the current one. Throws when the snapshot cannot be
   * read.
   */
  async restoreSnapshot(snapshot: string, steps: readonly StepId[] | null = null): Promise<State> {
    const { session: earlier } = await this.history.read(snapshot);
    if (this.#readOnly) return this.#state;
    await this.history.takeLatest();
    if (steps === null) {
      const restored = withContentOf(this.session, earlier);
      this.#commit(restored, replaceContent(restored), null);
      return this.#state;
    }
    const result = applyPatches(this.session, patchesOfSteps(this.session, earlier, steps));
    if (result.status === 'refused') throw new Error(`The steps do not fit: ${result.reason}`);
    this.#commit(result.session, result.patches, null);
    return this.#state;
  }

  /** Stores a picture. Patches may use its name as soon as this resolves. */
  async addAsset(bytes: Uint8Array): Promise<AssetResult> {
    return this.#readOnly ? { status: 'refused', reason: 'denied' } : this.#location.assets.add(bytes);
  }

  /** Removes pictures that were added and not used after all; see Assets.discard. */
  async discardAssets(assets: readonly string[]): Promise<void> {
    if (!this.#readOnly) await this.#location.assets.discard(assets, this.session);
  }

  readAsset(asset: string): Promise<Uint8Array> {
    return this.#location.assets.read(asset);
  }

  /** The drafts of fields. Empty while they cannot be read. */
  async drafts(): Promise<Record<string, string>> {
    return this.#location.drafts.read().catch(() => ({}));
  }

  /**
   * Changes drafts of fields; an empty text deletes one, after the scheduled save of what it has become. Resolves when the change is
   * durable. Does nothing when the session is read-only. Throws when it cannot be saved; while saving fails, deletions throw at once.
   */
  async setDrafts(changed: Readonly<Record<string, string>>): Promise<void> {
    if (this.#readOnly) return;
    const isText = ([, text]: [string, string]) => text !== '';
    await this.#location.drafts.change(Object.fromEntries(Object.entries(changed).filter(isText)));
    if (Object.entries(changed).every(isText)) return;
    if (this.#problem || !(await this.#saver.saved()).saved) throw new Error('Not saved yet');
    await this.#location.drafts.change(changed);
  }

  /** Stores the small picture for the start screen. Anything but a PNG is ignored. */
  async setPicture(bytes: Uint8Array): Promise<void> {
    if (this.#readOnly || readImageInfo(bytes)?.type !== 'png') return;
    await writeDurably(this.#environment.fileSystem, this.#location.paths.picture, bytes);
  }

  /** The session as it would be written now. */
  get stored(): StoredSession {
    const { appVersion } = this.#environment;
    return { ...this.#state, savedAt: new Date().toISOString(), appVersion, schemaVersion };
  }

  /**
   * Continues in another folder, whose lock is held already. When writing there fails, nothing changes. The old folder keeps the last
   * saved state.
   */
  async moveTo(location: SessionLocation): Promise<SaveResult> {
    await this.#saver.hold(new Error('Moving'));
    const old = this.#location;
    try {
      location.low.data = this.stored;
      await location.low.write();
    } catch (error) {
      if (!this.#hasForeignContent && !this.#readOnly) this.#saver.resume();
      return { saved: false, problem: saveProblem(error) };
    }
    // Nothing may throw from here on: the session continues in the new folder.
    const notCopied = () => this.#environment.log('Drafts were not copied');
    const drafts = (await old.drafts.read().catch(notCopied)) ?? {};
    this.#location = location;
    await location.drafts.change(drafts).catch(notCopied);
    this.#watchLock();
    this.#readOnly = false;
    this.#hasForeignContent = false;
    this.#saver.resume();
    // Saves changes that were made during the write above, and emits `saved`.
    void this.#saver.save(this.#state);
    const result = await this.flush();
    await old.lock?.release();
    return result;
  }

  #commit(session: SessionDocument, patches: Patch[], source: string | null): void {
    this.#state = { session, revision: this.#state.revision + 1 };
    void this.#saver.save(this.#state);
    this.#emit({ type: 'changed', revision: this.#state.revision, patches, source });
    this.history.takeInInterval();
  }

  async #write(state: State): Promise<void> {
    const stored = { ...this.stored, ...state };
    const { low } = this.#location;
    low.data = stored;
    await low.write();
    this.#savedRevision = stored.revision;
    this.#savedAt = stored.savedAt;
    this.#problem = null;
    this.#emit({ type: 'saved', revision: stored.revision, at: stored.savedAt });
  }

  #failed(error: unknown): 'retry' | 'hold' {
    if (error instanceof ForeignContentError) {
      this.#hasForeignContent = true;
      this.#emit({ type: 'changedOutside' });
      return 'hold';
    }
    if (error instanceof LockLostError) {
      this.#lockLost(error);
      return 'hold';
    }
    this.#environment.log(`Saving failed: ${errorCode(error) || String(error)}`);
    this.#problem = saveProblem(error);
    this.#emit({ type: 'saveFailed', problem: this.#problem });
    return 'retry';
  }

  #lockLost(error: LockLostError): void {
    if (this.#readOnly) return;
    this.#readOnly = true;
    this.#location.lock?.stop();
    void this.#saver.hold(error);
    if (this.#savedRevision < this.#state.revision) void this.history.takeUnsaved();
    this.#emit({ type: 'lockLost', host: error.holder.host, since: error.holder.since });
  }

  #watchLock(): void {
    if (this.#location.lock) this.#location.lock.onLost = (error) => this.#lockLost(error);
  }
}
