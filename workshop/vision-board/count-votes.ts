import { inOrder } from '../collection';
import type { Voting } from './schema';

/** How many dots each person gets for so many things: a third of them and one more, at most twenty. The usual rule of dot voting: items / 3 + 1. */
export function proposedVotes(things: number): number {
  return Math.max(1, Math.min(20, Math.round(things / 3) + 1));
}

/** Dots a person has given. Without a person, all that were given without a name. */
export function votesOf(voting: Voting, voter: string | null): { id: string; element: string }[] {
  return inOrder(voting.votes)
    .filter(([, vote]) => vote.voter === voter)
    .map(([id, { element }]) => ({ id, element }));
}

/**
 * Whether one more dot is allowed: the voting is open, the thing is among its choices, the person has dots left, and has none on it
 * yet unless stacking is allowed. Dots without a name are those of a room that counts for itself: they know no limit.
 */
export function mayVote(voting: Voting, element: string, voter: string | null): boolean {
  if (voting.state !== 'open' || !Object.hasOwn(voting.choices, element)) return false;
  if (voter === null) return true;
  const given = votesOf(voting, voter);
  if (given.length >= voting.votesPerPerson) return false;
  return voting.stacking || !given.some((vote) => vote.element === element);
}

/** The result: dots per thing, most first; things without dots are left out. */
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
