import { experience } from './experience/experience';
import { kickoff } from './kickoff/kickoff';
import { pressRelease } from './press-release/press-release';
import { roadmap } from './roadmap/roadmap';
import type { StepId } from './step';
import { visionBoard } from './vision-board/vision-board';
import { realityCheck } from './reality-check/reality-check';
import { intent } from './intent/intent';
import { painPoints } from './pain-points/pain-points';
import { operations } from './operations/operations';
import { closing } from './closing/closing';

/**
 * All steps, in the order of `stepNames`; the type checker names a missing one. A step without a slice of its own names in `edits`
 * the slice that its screen edits.
 */
export const steps = {
  kickoff,
  'vision-board': visionBoard,
  experience,
  'press-release': pressRelease,
  roadmap,
  'reality-check': realityCheck,
  intent,
  'pain-points': painPoints,
  operations,
  closing,
} satisfies Record<StepId, unknown>;

export type Steps = typeof steps;

/** The steps with a slice of their own in `SessionDocument.steps`. */
export type StepWithSlice = { [Id in StepId]: Steps[Id] extends { edits: string } ? never : Id }[StepId];
