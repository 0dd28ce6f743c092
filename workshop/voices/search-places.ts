import type { SearchPlace } from '../search/search-place';
import { stepIds, type StepId } from '../step';

/** The step is named in the subject of the round. */
const stepOfRound = ({ subject }: { subject: string }): StepId =>
  stepIds.find((id) => subject.startsWith(`${id}/`)) ?? 'kickoff';

export const voicesSearchPlaces: readonly SearchPlace[] = [
  { kind: 'round', at: 'rounds.*', titles: ['question'], step: stepOfRound },
];
