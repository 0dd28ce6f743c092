import type { DocumentKind } from './documents';
import type { StepId } from './step';

/** The document that a step works towards: what is exported or printed while it is on screen. */
export function documentOfStep(step: StepId | null): DocumentKind {
  return step === 'press-release' ? 'press-release' : 'roadmap';
}
