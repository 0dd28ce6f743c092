import { applyPatches, enablePatches, freeze, produceWithPatches } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Patch, PatchResult, SaveProblem } from '../../preload/contract';
import { runCommand, stepOfSlice, type CommandArgs, type CommandName, type SliceId } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { StepId } from '../../workshop/step';
import { cleanTexts } from '../../workshop/text/clean-text';
import { editInSlices } from './edit-in-slices';
import { mergeWithin, UndoStack, type EditHistory, type EditLabel, type UndoEntry } from './undo-stack';
import type { SliceOptions } from './work-in-slices';

enablePatches();

export interface EditOptions {
  /**
   * `yes`: one undo entry (default). `never`: not undoable here, because the text editor undoes it. `{ merge }`: joins the previous entry
   * when that has the same key and is at most `within` milliseconds old, so that typing is undone in words. `Infinity` is for a single
   * action of any length, such as writing a note.
   */
  undo?: 'yes' | 'never' | { merge: string; within?: number };
  /** The step whose undo stack gets the edit. Default: the step whose screen edits the slice. */
  undoIn?: StepId;
}

export interface ReplicaState {
  session: SessionDocument;
  /** Whether main has not acknowledged all edits of this window yet. */
  unsent: boolean;
  /** Latest revision of main, and latest revision on the disk. */
  revision: number;
  savedRevision: number;
  savedAt: string;
  problem: SaveProblem | null;
  undo: Partial<Record<StepId, EditLabel | null>>;
  redo: Partial<Record<StepId, EditLabel | null>>;
}

export interface ReplicaOptions {
  session: SessionDocument;
  revision: number;
  savedRevision: number;
  savedAt: string;
  /** Why main could not save so far; null when it could. */
  problem?: SaveProblem | null;
  /** Sends patches to main. When the promise rejects, main was not available, and they are sent again. */
  send: (baseRevision: number, patches: Patch[]) => Promise<PatchResult>;
  /** Main has refused an edit of this window, and its session is shown instead. */
  onRefused: () => void;
  now?: () => number;
  /** Awaited before each request. Default: the edits of one event handler are sent together. */
  beforeSending?: () => Promise<void>;
}

const retryAfter = 500;

interface AppliedEntry {
  session: SessionDocument;
  patches: Patch[];
  label: EditLabel;
}

/**
 * This window's copy of the session. Edits are applied here at once and sent to main in order, one request at a time; main's answer
 * makes them revisions. The visible session is the confirmed one, which main is known to have, plus the pending patches of this window.
 */
export class Replica {
  readonly store: StoreApi<ReplicaState>;
  readonly #options: ReplicaOptions;
  readonly #stacks = new Map<StepId, UndoStack>();
  #confirmed: SessionDocument;
  #inFlight: Patch[] = [];
  #waiting: Patch[] = [];
  #arrived = new Map<number, Patch[]>();
  #sending: Promise<void> | null = null;
  /** False while pending edits do not apply to the confirmed session: then the window shows only that. */
  #showsPending = true;

  constructor(options: ReplicaOptions) {
    const { session, revision, savedRevision, savedAt, problem = null } = options;
    this.#options = options;
    // Otherwise the first edit would freeze it and delay a gesture.
    freeze(session, true);
    this.#confirmed = session;
    this.store = createStore<ReplicaState>(() => ({
      session,
      unsent: false,
      revision,
      savedRevision,
      savedAt,
      problem,
      undo: {},
      redo: {},
    }));
  }

  /** Runs a command on a slice, with cleaned texts. Does nothing when the command changes nothing. */
  edit<Id extends SliceId, Name extends CommandName<Id>>(
    slice: Id,
    command: Name,
    args: CommandArgs<Id, Name>,
    { undo = 'yes', undoIn = stepOfSlice(slice) }: EditOptions = {},
  ): void {
    const [session, patches, inverse] = produceWithPatches(this.store.getState().session, (draft) => {
      runCommand(draft, slice, command, cleanTexts(args));
    });
    if (patches.length === 0) return;
    if (undo !== 'never') {
      const { merge, within = mergeWithin } = undo === 'yes' ? { merge: null } : undo;
      this.#push(undoIn, { label: { slice, command }, patches, inverse, mergeKey: merge, mergeWithin: within });
    }
    this.#show(session, patches, undoIn);
  }

  /**
   * Runs a command several times as one edit of any size: in slices between which the window handles input and draws. Nothing is shown, undoable
   * or sent before all of it is done, and other edits may be made meanwhile. False when `mayShow` forbids it at the end. Rejects with the
   * signal's reason when cancelled, and when the command does not fit what others have changed; then nothing has changed.
   */
  async editInSlices<Id extends SliceId, Name extends CommandName<Id>>(
    slice: Id,
    command: Name,
    slices: readonly CommandArgs<Id, Name>[],
    { mayShow = () => true, ...options }: SliceOptions & { mayShow?: () => boolean } = {},
  ): Promise<boolean> {
    let base = this.store.getState().session;
    let made = await editInSlices(base, slice, command, slices, options);
    for (let attempt = 0; this.store.getState().session !== base; attempt += 1) {
      base = this.store.getState().session;
      // Another edit or the answer to one came in between: the same again on top of it, at last without a pause.
      made = await editInSlices(base, slice, command, slices, { ...options, isWhole: attempt >= 2 });
    }
    options.signal?.throwIfAborted();
    if (!mayShow()) return false;
    if (made.patches.length === 0) return true;
    const step = stepOfSlice(slice);
    const { patches, inverse } = made;
    this.#push(step, { label: { slice, command }, patches, inverse, mergeKey: null, mergeWithin });
    this.#show(made.session, patches, step);
    return true;
  }

  /** Undoes the last edit of a step. Returns its label, or null when there is none. */
  undo(step: StepId): EditLabel | null {
    return this.#undoOrRedo(step, 'undo');
  }

  redo(step: StepId): EditLabel | null {
    return this.#undoOrRedo(step, 'redo');
  }

  /** The edits of a step that can be undone and redone. */
  history(step: StepId): EditHistory {
    return this.#stack(step).history();
  }

  /**
   * Undoes or redoes edits of a step until the edit with this id is the last one that is done; 0 undoes all. What another window has made
   * impossible is dropped, as in `undo`. Nothing happens for an edit that is not in the history.
   */
  goToEdit(step: StepId, id: number): void {
    const { done, undone } = this.history(step);
    const direction = undone.some((entry) => entry.id === id) ? 'redo' : 'undo';
    if (direction === 'undo' && id !== 0 && !done.some((entry) => entry.id === id)) return;
    const isThere = () => (this.history(step).done.at(-1)?.id ?? 0) === id;
    const isPassed = () => direction === 'redo' && !this.history(step).undone.some((entry) => entry.id === id);
    let { session } = this.store.getState();
    const all: Patch[] = [];
    while (!isThere() && !isPassed()) {
      const made = this.#applyNext(session, step, direction);
      if (!made) break;
      session = made.session;
      for (const patch of made.patches) all.push(patch);
    }
    if (all.length > 0) this.#show(session, all, step);
    else this.store.setState(this.#labels(step));
  }

  /** Applies the edit of another window, as main broadcasts it. */
  receive(revision: number, patches: Patch[]): void {
    this.#arrive(revision, patches, 'foreign');
  }

  /**
   * Main has replaced the whole session, because a snapshot was restored or the file was loaded again. Clears undo. Pending edits are kept:
   * main gets them next, on top of the new session.
   */
  replace(session: SessionDocument, revision: number): void {
    this.#stacks.clear();
    this.store.setState({ undo: {}, redo: {} });
    // The broadcast may have arrived first, followed by further edits.
    if (revision > this.store.getState().revision) this.#adopt(session, revision);
  }

  saved(revision: number, at: string): void {
    this.store.setState({ savedRevision: revision, savedAt: at, problem: null });
  }

  saveFailed(problem: SaveProblem): void {
    this.store.setState({ problem });
  }

  /** Resolves when main has acknowledged every edit made so far. */
  async settle(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  #undoOrRedo(step: StepId, direction: 'undo' | 'redo'): EditLabel | null {
    const made = this.#applyNext(this.store.getState().session, step, direction);
    if (made) this.#show(made.session, made.patches, step);
    else this.store.setState(this.#labels(step));
    return made?.label ?? null;
  }

  /** Applies the next entry to undo or redo to a session. Null when there is none. */
  #applyNext(session: SessionDocument, step: StepId, direction: 'undo' | 'redo'): AppliedEntry | null {
    const stack = this.#stack(step);
    for (let entry = stack.pop(direction); entry; entry = stack.pop(direction)) {
      const patches = direction === 'undo' ? entry.inverse : entry.patches;
      try {
        const applied = applyPatches(session, patches);
        stack.add(direction === 'undo' ? 'redo' : 'undo', entry);
        return { session: applied, patches, label: entry.label };
      } catch {
        // Another window has deleted the edited item: the entry is dropped, and the previous one is tried.
      }
    }
    return null;
  }

  #show(session: SessionDocument, patches: Patch[], step: StepId): void {
    this.#waiting = this.#waiting.concat(patches);
    this.store.setState({ session, unsent: true, ...this.#labels(step) });
    this.#sending ??= this.#drain().finally(() => {
      this.#sending = null;
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      await (this.#options.beforeSending?.() ?? Promise.resolve());
      this.#inFlight = this.#waiting.splice(0);
      const batch = this.#inFlight;
      let result: PatchResult;
      try {
        result = await this.#options.send(this.store.getState().revision, batch);
      } catch {
        this.#waiting = batch.concat(this.#waiting);
        this.#inFlight = [];
        await new Promise((resolve) => setTimeout(resolve, retryAfter));
        continue;
      }
      this.#inFlight = [];
      if (result.status === 'ok') {
        this.#arrive(result.revision, batch, 'own');
      } else {
        this.#adopt(result.session, result.revision);
        this.#options.onRefused();
      }
    }
    this.store.setState({ unsent: false });
  }

  /** Applies revisions in order: an acknowledgement may arrive before the broadcast of an earlier edit. */
  #arrive(revision: number, patches: Patch[], origin: 'own' | 'foreign'): void {
    const known = this.store.getState().revision;
    if (revision <= known) return;
    const isNext = origin === 'own' && revision === known + 1 && this.#arrived.size === 0 && this.#showsPending;
    if (isNext && this.#waiting.length === 0) {
      // The usual case: what this window shows is confirmed, and nothing needs to be applied again.
      this.#confirmed = this.store.getState().session;
      this.store.setState({ revision });
      return;
    }
    this.#arrived.set(revision, patches);
    let next = known + 1;
    for (let due = this.#arrived.get(next); due; due = this.#arrived.get(next)) {
      this.#confirmed = applyPatches(this.#confirmed, due);
      this.#arrived.delete(next);
      next += 1;
    }
    this.store.setState(isNext ? { revision } : { session: this.#rebased(), revision: next - 1 });
  }

  /** Continues with another session of main. Waiting edits are kept if they apply to it. */
  #adopt(session: SessionDocument, revision: number): void {
    // Broadcasts may have arrived before the refusal: then this window already has a later session.
    const known = this.store.getState().revision;
    if (revision > known) this.#confirmed = session;
    for (const arrived of this.#arrived.keys()) if (arrived <= revision) this.#arrived.delete(arrived);
    const shown = this.#rebased();
    if (!this.#showsPending) this.#waiting = [];
    this.store.setState({ session: shown, revision: Math.max(revision, known) });
  }

  #rebased(): SessionDocument {
    this.#showsPending = true;
    const own = [...[...this.#arrived.values()].flat(), ...this.#inFlight, ...this.#waiting];
    if (own.length === 0) return this.#confirmed;
    try {
      return applyPatches(this.#confirmed, own);
    } catch {
      // Main will refuse the same patches and send its session; until then only the confirmed one is shown.
      this.#showsPending = false;
      return this.#confirmed;
    }
  }

  #push(step: StepId, entry: Omit<UndoEntry, 'at' | 'clock'>): void {
    this.#stack(step).push({ ...entry, at: this.#now(), clock: Date.now() });
  }

  #labels(step: StepId): Pick<ReplicaState, 'undo' | 'redo'> {
    const stack = this.#stack(step);
    const { undo, redo } = this.store.getState();
    return {
      undo: { ...undo, [step]: stack.label('undo') },
      redo: { ...redo, [step]: stack.label('redo') },
    };
  }

  #stack(step: StepId): UndoStack {
    const existing = this.#stacks.get(step);
    if (existing) return existing;
    const stack = new UndoStack();
    this.#stacks.set(step, stack);
    return stack;
  }

  #now(): number {
    return this.#options.now?.() ?? performance.now();
  }
}
