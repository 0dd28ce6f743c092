import { workshopFacts } from './facts/facts';
import type { SessionDocument } from './session-schema';
import { stepIds, type Command, type CreateContext, type StepId } from './step';
import { steps, type Steps, type StepWithSlice } from './steps';

/** The parts of a session that commands change: the workshop facts and the slices of the steps. */
export type SliceId = 'workshop' | StepWithSlice;

export type Slice<Id extends SliceId> = (SessionDocument['steps'] & Pick<SessionDocument, 'workshop'>)[Id];

type Commands<Id extends SliceId> = (Steps & { workshop: typeof workshopFacts })[Id]['commands'];

export type CommandName<Id extends SliceId> = keyof Commands<Id> & string;

/** The arguments of one command of one slice. */
export type CommandArgs<Id extends SliceId, Name extends CommandName<Id>> = Commands<Id>[Name] extends (
  slice: never,
  args: infer Args,
) => void
  ? Args
  : never;

/** A new session. `now` is ISO 8601. */
export function createSession(context: CreateContext, id: string, now: string): SessionDocument {
  return {
    header: { id, createdAt: now },
    workshop: workshopFacts.create(context),
    voices: { rounds: {} },
    steps: Object.fromEntries(
      stepIds.flatMap((id) => {
        const definition = steps[id];
        return 'create' in definition ? [[id, definition.create(context)]] : [];
      }),
      // Every step of `steps` with a slice is in it; the schema of the session checks the slices.
    ) as unknown as SessionDocument['steps'],
  };
}

/** One slice of a session, or of the draft of one. */
export function sliceOf<Id extends SliceId>({ workshop, steps }: SessionDocument, slice: Id): Slice<Id> {
  const id: SliceId = slice;
  return (id === 'workshop' ? workshop : steps[id]) as Slice<Id>;
}

/** The slice that the screen of a step edits. */
export function sliceOfStep(step: StepId): SliceId {
  const definition = steps[step];
  return 'edits' in definition ? definition.edits : (step as StepWithSlice);
}

/** The step whose screen edits a slice. */
export function stepOfSlice(slice: SliceId): StepId {
  const step = stepIds.find((id) => sliceOfStep(id) === slice);
  if (!step) throw new Error(`No step edits ${slice}`);
  return step;
}

/** Runs a command on the draft of a session. Throws for an unknown command. */
export function runCommand<Id extends SliceId, Name extends CommandName<Id>>(
  draft: SessionDocument,
  slice: Id,
  name: Name,
  args: CommandArgs<Id, Name>,
): void {
  // The signature has checked that slice, name and args belong together; TypeScript cannot follow it here.
  const id: SliceId = slice;
  const { commands } = id === 'workshop' ? workshopFacts : steps[id];
  const command = (commands as unknown as Record<string, Command<Slice<Id>>>)[name];
  if (!command) throw new Error(`Unknown command ${slice}/${name}`);
  command(sliceOf(draft, slice), args);
}

/** Progress of one step, 0 to 1. */
export function stepProgress(step: StepId, slice: Slice<SliceId>): number {
  return (steps[step].progress as (slice: Slice<SliceId>) => number)(slice);
}

/** Progress of every step, 0 to 1, in the order of the day. */
export function sessionProgress(session: SessionDocument): Record<StepId, number> {
  return Object.fromEntries(stepIds.map((id) => [id, stepProgress(id, sliceOf(session, sliceOfStep(id)))])) as Record<
    StepId,
    number
  >;
}
