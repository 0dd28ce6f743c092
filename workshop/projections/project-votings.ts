import { ordersAtEnd, type Collection } from '../collection';
import type { Voting } from '../voting/schema';
import { mapItems } from './map-items';

/** Ballots stay hidden until they are revealed; then they count, but no longer say who cast them. */
export function projectVotings(votings: Collection<Voting>, visible: ReadonlySet<string | null>): Collection<Voting> {
  return mapItems(votings, ({ order, title, votesPerPerson, stacking, state, choices, votes }) => ({
    order,
    title,
    votesPerPerson,
    stacking,
    state,
    choices: Object.fromEntries(
      Object.keys(choices)
        .filter((id) => visible.has(id))
        .map((id) => [id, true as const]),
    ),
    votes: state === 'revealed' ? anonymousVotes(votes, visible) : {},
  }));
}

/** The same count with ids and order of their own: those of the ballots would tell which of them were cast together. */
function anonymousVotes(votes: Voting['votes'], visible: ReadonlySet<string | null>): Voting['votes'] {
  const chosen = Object.values(votes)
    .map(({ element }) => element)
    .filter((id) => visible.has(id))
    .sort();
  const orders = ordersAtEnd({}, chosen.length);
  return Object.fromEntries(
    chosen.map((element, index) => [`vote-${index}`, { order: orders[index] ?? '', element, voter: null }]),
  );
}
