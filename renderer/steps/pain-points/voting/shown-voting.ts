import type { PainPoints } from '../../../../workshop/pain-points/schema';
import type { Voting } from '../../../../workshop/voting/schema';

/** The voting that this window shows; null when there is none, or when it was deleted. */
export function shownVotingOf(
  { votings }: Pick<PainPoints, 'votings'>,
  id: string | null,
): { id: string; voting: Voting } | null {
  const voting = id === null ? undefined : votings[id];
  return id !== null && voting ? { id, voting } : null;
}
