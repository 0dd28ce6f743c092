import { experience } from './experience/experience';
import { kickoff } from './kickoff/kickoff';
import { pressRelease } from './press-release/press-release';
import { roadmap } from './roadmap/roadmap';
import type { StepId } from './step';
import { visionBoard } from './vision-board/vision-board';

/**
 * The one list of steps. `stepIds` in step.ts gives their order; the type checker names a step that is missing here. A step without a
 * slice of its own says in `edits` which one its screen edits.
 */
export const steps = {
  kickoff,
  'vision-board': visionBoard,
  experience,
  'press-release': pressRelease,
  roadmap,
} satisfies Record<StepId, unknown>;

export type Steps = typeof steps;

/** The steps with a slice of their own in `SessionDocument.steps`. */
export type StepWithSlice = { [Id in StepId]: Steps[Id] extends { edits: string } ? never : Id }[StepId];
