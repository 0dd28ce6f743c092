import { applyPatches, enablePatches, freeze, produceWithPatches } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Patch, PatchResult, SaveProblem } from '../../preload/contract';
import { runCommand, stepOfSlice, type CommandArgs, type CommandName, type SliceId } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { StepId } from '../../workshop/step';
import { mergeWithin, UndoStack, type EditLabel } from './undo-stack';

enablePatches();

export interface EditOptions {
  /**
   * `yes`: one undo entry (default). `never`: not undoable here, because something else undoes it (the text editor).
   * `{ merge }`: joins the entry before it when that has the same key and is recent, so that typing is undone in words.
   * `within` says how recent, in milliseconds: `Infinity` for one action that takes its time, such as writing a note.
   */
  undo?: 'yes' | 'never' | { merge: string; within?: number };
  /** The step on whose undo stack the edit goes: the one on screen. Default: the step whose screen edits the slice. */
  undoIn?: StepId;
}

export interface ReplicaState {
  session: SessionDocument;
  /** Edits of this window that main has not acknowledged yet. */
  unsent: boolean;
  /** The last revision main has, and the last one that is on the disk. */
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
  /** Why main could not save it so far; null when it could. */
  problem?: SaveProblem | null;
  /** Hands patches to main; a rejected promise means that main could not be asked, and they are sent again. */
  send: (baseRevision: number, patches: Patch[]) => Promise<PatchResult>;
  /** Main refused an edit of this window; the session it has was taken instead. */
  onRefused: () => void;
  now?: () => number;
}

const retryAfter = 500;

/**
 * This window's copy of the session. Edits are applied here at once and handed to main in order, one request at a time;
 * main's answer makes them revisions. `confirmed` is what main is known to have, the visible session is `confirmed` plus
 * the patches of this window that are still under way.
 */
export class Replica {
  readonly store: StoreApi<ReplicaState>;
  readonly #options: ReplicaOptions;
  readonly #stacks = new Map<StepId, UndoStack>();
  #confirmed: SessionDocument;
  #underWay: Patch[] = [];
  #waiting: Patch[] = [];
  #arrived = new Map<number, Patch[]>();
  #pump: Promise<void> | null = null;
  /** False while edits under way do not fit what main has meanwhile: then the window shows only what is confirmed. */
  #showsAll = true;

  constructor(options: ReplicaOptions) {
    const { session, revision, savedRevision, savedAt, problem = null } = options;
    this.#options = options;
    // Otherwise the first edit would do it, in the middle of somebody's gesture.
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

  /** Runs a command on a slice. Does nothing when the command changes nothing. */
  edit<Id extends SliceId, Name extends CommandName<Id>>(
    slice: Id,
    command: Name,
    args: CommandArgs<Id, Name>,
    { undo = 'yes', undoIn = stepOfSlice(slice) }: EditOptions = {},
  ): void {
    const [session, patches, inverse] = produceWithPatches(this.store.getState().session, (draft) => {
      runCommand(draft, slice, command, args);
    });
    if (patches.length === 0) return;
    if (undo !== 'never') {
      const { merge, within = mergeWithin } = undo === 'yes' ? { merge: null } : undo;
      const entry = {
        label: { slice, command },
        patches,
        inverse,
        mergeKey: merge,
        mergeWithin: within,
        at: this.#now(),
      };
      this.#stack(undoIn).push(entry);
    }
    this.#show(session, patches, undoIn);
  }

  /** Takes back the last edit of a step. Returns what was taken back, or null when there is nothing left. */
  undo(step: StepId): EditLabel | null {
    return this.#undoOrRedo(step, 'undo');
  }

  redo(step: StepId): EditLabel | null {
    return this.#undoOrRedo(step, 'redo');
  }

  /** Another window's edit, as main announces it. */
  receive(revision: number, patches: Patch[]): void {
    this.#arrive(revision, patches, 'foreign');
  }

  /**
   * Main replaced the whole session (a snapshot was restored, the file was loaded again). Undo starts anew. Edits still under
   * way are kept: main has them or gets them next, on top of the new session.
   */
  replace(session: SessionDocument, revision: number): void {
    this.#stacks.clear();
    this.store.setState({ undo: {}, redo: {} });
    // Its announcement may have come first, with further edits since.
    if (revision > this.store.getState().revision) this.#takeOver(session, revision);
  }

  saved(revision: number, at: string): void {
    this.store.setState({ savedRevision: revision, savedAt: at, problem: null });
  }

  saveFailed(problem: SaveProblem): void {
    this.store.setState({ problem });
  }

  /** Resolves when main has acknowledged every edit made so far. */
  async settle(): Promise<void> {
    while (this.#pump) await this.#pump;
  }

  #undoOrRedo(step: StepId, direction: 'undo' | 'redo'): EditLabel | null {
    const stack = this.#stack(step);
    for (let entry = stack.take(direction); entry; entry = stack.take(direction)) {
      const patches = direction === 'undo' ? entry.inverse : entry.patches;
      try {
        const session = applyPatches(this.store.getState().session, patches);
        stack.put(direction === 'undo' ? 'redo' : 'undo', entry);
        this.#show(session, patches, step);
        return entry.label;
      } catch {
        // Another window deleted what this entry was about: it is gone for good, go on with the one before it.
      }
    }
    this.#showStack(step);
    return null;
  }

  #show(session: SessionDocument, patches: Patch[], step: StepId): void {
    this.#waiting.push(...patches);
    this.store.setState({ session, unsent: true });
    this.#showStack(step);
    this.#pump ??= this.#drain().finally(() => {
      this.#pump = null;
    });
  }

  async #drain(): Promise<void> {
    // A microtask later, so that several edits in one handler are sent together.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      this.#underWay = this.#waiting.splice(0);
      const batch = this.#underWay;
      let result: PatchResult;
      try {
        result = await this.#options.send(this.store.getState().revision, batch);
      } catch {
        this.#waiting.unshift(...batch);
        this.#underWay = [];
        await new Promise((resolve) => setTimeout(resolve, retryAfter));
        continue;
      }
      this.#underWay = [];
      if (result.status === 'ok') {
        this.#arrive(result.revision, batch, 'own');
      } else {
        this.#takeOver(result.session, result.revision);
        this.#options.onRefused();
      }
    }
    this.store.setState({ unsent: false });
  }

  /** Revisions are applied strictly in order: an acknowledgement may overtake the announcement of an earlier edit. */
  #arrive(revision: number, patches: Patch[], origin: 'own' | 'foreign'): void {
    const known = this.store.getState().revision;
    if (revision <= known) return;
    this.#arrived.set(revision, patches);
    let next = known + 1;
    for (let due = this.#arrived.get(next); due; due = this.#arrived.get(next)) {
      this.#confirmed = applyPatches(this.#confirmed, due);
      this.#arrived.delete(next);
      next += 1;
    }
    // The usual case: main took exactly what this window already shows.
    const asShown = origin === 'own' && next === revision + 1 && this.#arrived.size === 0 && this.#showsAll;
    if (asShown && this.#waiting.length === 0) this.#confirmed = this.store.getState().session;
    this.store.setState(asShown ? { revision } : { session: this.#rebased(), revision: next - 1 });
  }

  /** Main has another session than this window thought. Edits that wait are kept as far as they fit it. */
  #takeOver(session: SessionDocument, revision: number): void {
    // Announcements may have overtaken the refusal: then this window already knows a later session.
    const known = this.store.getState().revision;
    if (revision > known) this.#confirmed = session;
    for (const arrived of this.#arrived.keys()) if (arrived <= revision) this.#arrived.delete(arrived);
    const shown = this.#rebased();
    if (!this.#showsAll) this.#waiting = [];
    this.store.setState({ session: shown, revision: Math.max(revision, known) });
  }

  #rebased(): SessionDocument {
    this.#showsAll = true;
    const own = [...[...this.#arrived.values()].flat(), ...this.#underWay, ...this.#waiting];
    if (own.length === 0) return this.#confirmed;
    try {
      return applyPatches(this.#confirmed, own);
    } catch {
      // Main will refuse the same patches and send what it has; until then the window shows what is certain.
      this.#showsAll = false;
      return this.#confirmed;
    }
  }

  #showStack(step: StepId): void {
    const stack = this.#stack(step);
    const { undo, redo } = this.store.getState();
    this.store.setState({
      undo: { ...undo, [step]: stack.label('undo') },
      redo: { ...redo, [step]: stack.label('redo') },
    });
  }

  #stack(step: StepId): UndoStack {
    const existing = this.#stacks.get(step);
    if (existing) return existing;
    const stack = new UndoStack();
    this.#stacks.set(step, stack);
    return stack;
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}
