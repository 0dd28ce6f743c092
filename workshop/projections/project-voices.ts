import { ordersAtEnd } from '../collection';
import type { RevealedRound, Round, Voices } from '../voices/schema';
import { mapItems } from './map-items';

type Votes = RevealedRound['votes'];

/**
 * The rounds of voices as the room sees them: what is asked and of how many people while a round is open, the answers once it is revealed.
 * Names appear only in the result of a round that was announced as named.
 */
export function projectVoices({ rounds }: Voices): Voices {
  return {
    rounds: mapItems(rounds, (round): Round => {
      const { order, subject, question, ask, number, openedAt } = round;
      const begun = { order, subject, question, ask, number, openedAt };
      if (round.status === 'open')
        return { ...begun, status: 'open', named: false, voters: unnamed(Object.keys(round.voters).length) };
      const { revealedAt, named } = round;
      const votes = named ? namedVotes(round.votes) : anonymousVotes(round.votes);
      const voters = named
        ? mapItems(round.voters, (voter) => ({ order: voter.order, name: voter.name }))
        : unnamed(Object.keys(round.voters).length);
      return { ...begun, status: 'revealed', revealedAt, named, voters, votes };
    }),
  };
}

/** As many people, without names and with ids of their own. */
function unnamed(count: number): Round['voters'] {
  const orders = ordersAtEnd({}, count);
  return Object.fromEntries(orders.map((order, index) => [`voter-${index}`, { order, name: '' }]));
}

function namedVotes(votes: Votes): Votes {
  return Object.fromEntries(Object.entries(votes).map(([id, { voter, answer }]) => [id, { voter, answer }]));
}

/** The same answers in an order of their own: that of the votes could tell who gave which. */
function anonymousVotes(votes: Votes): Votes {
  const answers = Object.values(votes).map(({ answer }) => ({ answer, key: JSON.stringify(answer) }));
  answers.sort((a, b) => (a.key < b.key ? -1 : 1));
  return Object.fromEntries(answers.map(({ answer }, index) => [`vote-${index}`, { voter: null, answer }]));
}
