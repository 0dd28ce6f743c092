import { inOrder } from '../collection';
import type { Voting } from './schema';

/** Default votes per person: items / 3 + 1, the usual rule of dot voting, at most twenty. */
export function proposedVotes(things: number): number {
  return Math.max(1, Math.min(20, Math.round(things / 3) + 1));
}

/** Votes of a participant; for null, votes without a name. */
export function votesOf(voting: Voting, voter: string | null): { id: string; element: string }[] {
  return inOrder(voting.votes)
    .filter(([, vote]) => vote.voter === voter)
    .map(([id, { element }]) => ({ id, element }));
}

/**
 * Whether one more vote is allowed: the voting is open, the element is a choice, the voter has votes left, and has not yet voted
 * for it unless stacking is allowed. Votes without a name, which a room counts itself, are unlimited.
 */
export function canVote(voting: Voting, element: string, voter: string | null): boolean {
  if (voting.state !== 'open' || !Object.hasOwn(voting.choices, element)) return false;
  if (voter === null) return true;
  const given = votesOf(voting, voter);
  if (given.length >= voting.votesPerPerson) return false;
  return voting.stacking || !given.some((vote) => vote.element === element);
}

/** Vote counts by element, highest first. Elements without votes are left out. */
export function countVotes(voting: Voting): { element: string; votes: number; voters: number }[] {
  const counts = new Map<string, { votes: number; voters: Set<string> }>();
  for (const { element, voter } of Object.values(voting.votes)) {
    const count = counts.get(element) ?? { votes: 0, voters: new Set() };
    count.votes += 1;
    if (voter !== null) count.voters.add(voter);
    counts.set(element, count);
  }
  return [...counts]
    .map(([element, { votes, voters }]) => ({ element, votes, voters: voters.size }))
    .sort((a, b) => b.votes - a.votes || (a.element < b.element ? -1 : 1));
}
