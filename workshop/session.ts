import type { SessionDocument } from './session-schema';
import { stepIds, type Command, type CreateContext, type StepId } from './step';
import { steps, type Steps } from './steps';

export type Slice<Id extends StepId> = SessionDocument['steps'][Id];

export type CommandName<Id extends StepId> = keyof Steps[Id]['commands'] & string;

/** The arguments of one command of one step. */
export type CommandArgs<Id extends StepId, Name extends CommandName<Id>> = Steps[Id]['commands'][Name] extends (
  slice: never,
  args: infer Args,
) => void
  ? Args
  : never;

/** A new workshop with the presets of its length and in its language. */
export function createSession(context: CreateContext, id: string, now: string): SessionDocument {
  return {
    header: { id, createdAt: now },
    steps: {
      kickoff: steps.kickoff.create(context),
      'vision-board': steps['vision-board'].create(),
      experience: steps.experience.create(context),
      'press-release': steps['press-release'].create(),
      roadmap: steps.roadmap.create(),
    },
  };
}

/** Runs a command on the draft of a session. The only place where commands are looked up by name. */
export function runCommand<Id extends StepId, Name extends CommandName<Id>>(
  draft: SessionDocument,
  step: Id,
  name: Name,
  args: CommandArgs<Id, Name>,
): void {
  // TypeScript cannot follow that step, name and args belong together; the signature above has checked it.
  const commands = steps[step].commands as unknown as Record<string, Command<Slice<Id>>>;
  const command = commands[name];
  if (!command) throw new Error(`Unknown command ${step}/${name}`);
  command(draft.steps[step], args);
}

/** Progress of one step, 0 to 1. */
export function stepProgress<Id extends StepId>(id: Id, slice: Slice<Id>): number {
  return (steps[id].progress as (slice: Slice<Id>) => number)(slice);
}

/** Progress of every step, 0 to 1, in the order of the day. */
export function sessionProgress(session: SessionDocument): Record<StepId, number> {
  return Object.fromEntries(stepIds.map((id) => [id, stepProgress(id, session.steps[id])])) as Record<StepId, number>;
}
