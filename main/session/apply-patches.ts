import { setImmediate } from 'node:timers/promises';
import { applyPatches as applyWithImmer, enablePatches } from 'immer';
import type { Patch } from '../../preload/contract';
import { validateChanged, type ParseResult } from '../../workshop/parse-session';
import { sliceOfStep } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import type { StepId } from '../../workshop/step';
import { mergeVoices } from '../../workshop/voices/rounds';
import { roundSchema, type Round } from '../../workshop/voices/schema';

enablePatches();

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The patches that were applied, reduced to plain JSON, and the resulting session. */
export type ApplyResult =
  { status: 'ok'; session: SessionDocument; patches: Patch[] } | { status: 'refused'; reason: string };

/**
 * Applies patches of any origin to a valid session. All of them are refused when one does not fit, changes the header, names a key of
 * JavaScript's prototypes, has a value that JSON cannot hold, or when the result would not be a valid session.
 */
export function applyPatches(session: SessionDocument, patches: readonly Patch[]): ApplyResult {
  try {
    const clean = patches.map(cleanPatch);
    const validating = validateChanged(applyWithImmer(session, clean), session);
    let step = validating.next();
    while (!step.done) step = validating.next();
    return resultOf(step.value, clean);
  } catch (error) {
    return refusedFor(error);
  }
}

/** Number of patches that are applied at a time; more would block main for longer than 100 ms on a slow computer. */
const patchesPerSlice = 250;

/** Whether patches are too many, or their values too large, to be applied at once without a pause that a person notices. */
export function needSlices(patches: readonly Patch[]): boolean {
  let left = patchesPerSlice * 8;
  const visit = (value: unknown): boolean => {
    left -= 1;
    return left >= 0 && (typeof value !== 'object' || value === null || Object.values(value).every(visit));
  };
  return patches.length > patchesPerSlice || !patches.every(({ value }) => visit(value));
}

/** Like `applyPatches`, in slices between which main does other work. Nothing of the session changes before all slices fit. */
export async function applyPatchesInSlices(session: SessionDocument, patches: readonly Patch[]): Promise<ApplyResult> {
  try {
    let changed = session;
    const clean: Patch[] = [];
    for (let start = 0; start < patches.length; start += patchesPerSlice) {
      const slice = patches.slice(start, start + patchesPerSlice).map(cleanPatch);
      await setImmediate();
      changed = applyWithImmer(changed, slice);
      for (const patch of slice) clean.push(patch);
      await setImmediate();
    }
    const validating = validateChanged(changed, session);
    let step = validating.next();
    while (!step.done) {
      await setImmediate();
      step = validating.next();
    }
    return resultOf(step.value, clean);
  } catch (error) {
    return refusedFor(error);
  }
}

function resultOf(result: ParseResult, patches: Patch[]): ApplyResult {
  if (result.status !== 'ok') return refused(result.status === 'damaged' ? result.reason : 'too new');
  return { status: 'ok', session: result.session, patches };
}

/** The message of a library may quote content: the log gets its first words only. */
function refusedFor(error: unknown): ApplyResult {
  return refused(error instanceof Error ? error.message.slice(0, 80) : 'unknown');
}

function cleanPatch({ op, path, value }: Patch): Patch {
  if (path[0] !== 'workshop' && path[0] !== 'steps')
    throw new Error('Only workshop facts and steps can be changed by patches');
  if (path.some((key) => forbiddenKeys.has(String(key)))) throw new Error('Forbidden key');
  if (value === undefined) return { op, path };
  const json = JSON.stringify(value);
  const plain: unknown = JSON.parse(json, (key, inner: unknown) => {
    if (forbiddenKeys.has(key)) throw new Error('Forbidden key');
    return inner;
  });
  return { op, path, value: plain };
}

function refused(reason: string): ApplyResult {
  return { status: 'refused', reason };
}

/** Changes a round of voices, adds it, or removes it with null. Throws when the round is not valid. */
export function changeRound(
  session: SessionDocument,
  id: string,
  round: Round | null,
): { session: SessionDocument; patches: Patch[] } {
  const path = ['voices', 'rounds', id];
  const op = id in session.voices.rounds ? 'replace' : 'add';
  const patch: Patch = round === null ? { op: 'remove', path } : { op, path, value: roundSchema.parse(round) };
  return { session: applyWithImmer(session, [patch]), patches: [patch] };
}

/**
 * The session with the content of another state of it. Voices are never lost or hidden again by that (see mergeVoices), and the timer is
 * that of the present: time cannot be undone.
 */
export function withContentOf(session: SessionDocument, { workshop, voices, steps }: SessionDocument): SessionDocument {
  const { timer } = session.workshop;
  return {
    header: session.header,
    workshop: { ...workshop, timer },
    voices: mergeVoices(session.voices, voices),
    steps,
  };
}

/** Patches that replace everything but the header. */
export function replaceContent({ workshop, voices, steps }: SessionDocument): Patch[] {
  return [
    { op: 'replace', path: ['workshop'], value: workshop },
    { op: 'replace', path: ['voices'], value: voices },
    { op: 'replace', path: ['steps'], value: steps },
  ];
}

/**
 * Patches that make steps what they are in another state of the session. The kick-off is the workshop's facts without what other steps have
 * recorded, and without the timer.
 */
export function patchesOfSteps(session: SessionDocument, other: SessionDocument, steps: readonly StepId[]): Patch[] {
  const { sayings, decisions, parkingLot, facilitatorNotes, spoken, timer } = session.workshop;
  const kept = { sayings, decisions, parkingLot, facilitatorNotes, spoken, timer };
  return steps.map((step): Patch => {
    const slice = sliceOfStep(step);
    if (slice !== 'workshop') return { op: 'replace', path: ['steps', slice], value: other.steps[slice] };
    return { op: 'replace', path: ['workshop'], value: { ...other.workshop, ...kept } };
  });
}
