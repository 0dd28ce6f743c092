import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatches } from '../../main/session/apply-patches';
import type { Patch, PatchResult } from '../../preload/contract';
import { Replica } from '../../renderer/document/replica';
import { createSession, sliceOfStep, type SliceId } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import { stepIds } from '../../workshop/step';
import { commandArguments } from './command-arguments';
import type { Draw } from './draw';

const editsPerRun = 1000;

/** Seeds. 3 failed because a broadcast arrived before a refusal, 20270311 because an edit stayed hidden after one. */
const seeds = [1, 2, 3, 20_270_311, 42_424_242];

/** The main process: patches are applied and validated as for a session on disk. */
class Main {
  session: SessionDocument;
  revision = 0;
  refusals = 0;
  readonly #windows: { replica: Replica; source: object }[] = [];

  constructor(session: SessionDocument) {
    this.session = session;
  }

  open(delay: () => Promise<void>): Replica {
    const source = {};
    const replica = new Replica({
      session: this.session,
      revision: this.revision,
      savedRevision: this.revision,
      savedAt: '2027-03-11T10:00:00.000Z',
      send: async (baseRevision, patches) => {
        // Messages between processes are copies.
        const result = this.#receive(baseRevision, structuredClone(patches), source);
        await delay();
        return structuredClone(result);
      },
      onRefused: () => {
        this.refusals += 1;
      },
    });
    this.#windows.push({ replica, source });
    return replica;
  }

  #receive(baseRevision: number, patches: Patch[], source: object): PatchResult {
    if (baseRevision > this.revision) throw new Error('The window knows a revision that was never made');
    const result = applyPatches(this.session, patches);
    if (result.status === 'refused') return { status: 'refused', session: this.session, revision: this.revision };
    this.session = result.session;
    this.revision += 1;
    const { revision } = this;
    for (const window of this.#windows) {
      if (window.source !== source) window.replica.receive(revision, structuredClone(result.patches));
    }
    return { status: 'ok', revision };
  }
}

function freshSession(): SessionDocument {
  let count = 0;
  const newId = () => `id-${(count += 1)}`;
  return createSession(
    { title: 'Probe', preset: 'full-day', language: 'de', today: '2027-03-11', newId },
    'session-1',
    '2027-03-11T08:00:00.000Z',
  );
}

/** Draws single values from fast-check's arbitraries, reproducibly by seed. */
function drawing(seed: number): Draw {
  let next = seed;
  return (arbitrary) => {
    next += 1;
    const [value] = fc.sample(arbitrary, { seed: next, numRuns: 1 });
    return value as never;
  };
}

/** A session as in the file: JSON has no negative zero. */
function asSaved(session: SessionDocument): unknown {
  return JSON.parse(JSON.stringify(session));
}

/** One random edit, undo or redo in a replica. */
function act(draw: Draw, replica: Replica, freshId: () => string): void {
  const step = draw(fc.constantFrom(...stepIds));
  const kind = draw(fc.nat(9));
  if (kind === 0) replica.undo(step);
  else if (kind === 1) replica.redo(step);
  else edit(draw, replica, sliceOfStep(step), freshId);
}

function edit(draw: Draw, replica: Replica, slice: SliceId, freshId: () => string): void {
  const commands = commandArguments(slice);
  const command = draw(fc.constantFrom(...Object.keys(commands)));
  const args = commands[command]?.(draw, replica.store.getState().session, freshId);
  const options = draw(fc.boolean()) ? {} : { undo: { merge: command } };
  (replica.edit as (...call: unknown[]) => void)(slice, command, args, options);
}

function ids(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

describe.each(seeds)('Seed %i', (seed) => {
  test('random edits, undos and redos keep window and main equal, and undoing everything restores the start', async () => {
    const start = freshSession();
    const main = new Main(start);
    const replica = main.open(() => Promise.resolve());
    const draw = drawing(seed * 100_000);
    const freshId = ids('a');
    for (let count = 0; count < editsPerRun; count += 1) {
      act(draw, replica, freshId);
      if (draw(fc.nat(5)) === 0) await replica.settle();
    }
    await replica.settle();
    expect(asSaved(replica.store.getState().session)).toEqual(asSaved(main.session));
    expect(main.refusals).toBe(0);

    for (const step of stepIds) while (replica.undo(step));
    await replica.settle();
    expect(main.session).toEqual(start);
    expect(asSaved(replica.store.getState().session)).toEqual(asSaved(start));
  });

  test('two windows that edit concurrently converge to the session of main', async () => {
    const main = new Main(freshSession());
    const draw = drawing(seed * 200_000);
    /** Lets up to two turns of the event loop pass. */
    const pause = async () => {
      for (let turns = draw(fc.nat(2)); turns > 0; turns -= 1) await new Promise(setImmediate);
    };
    const windows = [main.open(pause), main.open(pause)];
    const names = [ids('a'), ids('b')];
    for (let count = 0; count < editsPerRun; count += 1) {
      const which = draw(fc.nat(1));
      const replica = windows[which];
      const freshId = names[which];
      if (replica && freshId) act(draw, replica, freshId);
      if (draw(fc.nat(3)) === 0) await pause();
    }
    for (const replica of windows) await replica.settle();
    for (const replica of windows) expect(asSaved(replica.store.getState().session)).toEqual(asSaved(main.session));
    for (const replica of windows) expect(replica.store.getState().unsent).toBe(false);
  });
});
