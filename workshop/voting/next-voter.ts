import { votesOf } from './count-votes';
import type { Voting } from './schema';

/**
 * The person who votes after `voter`: forwards, the next one in order who has votes left, backwards the one before. Null when all
 * votes are cast, or without people.
 */
export function nextVoter(voting: Voting, people: readonly string[], voter: string | null, by: 1 | -1): string | null {
  if (people.length === 0) return null;
  const at = voter === null ? (by === 1 ? -1 : people.length) : people.indexOf(voter);
  const around = people.map((_, step) => people[(at + by * (step + 1) + 2 * people.length) % people.length] ?? '');
  const next = by === 1 ? around.find((id) => votesOf(voting, id).length < voting.votesPerPerson) : around[0];
  return next ?? null;
}
