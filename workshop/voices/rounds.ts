import { inOrder, orderAtEnd } from '../collection';
import { isValidAnswer } from './answers';
import type { Answer, NewRound, OpenRound, RevealedRound, Round, Voices } from './schema';

/** The rounds about a subject, the first one first. */
export function roundsAbout({ rounds }: Voices, subject: string): [id: string, round: Round][] {
  return inOrder(rounds).filter(([, round]) => round.subject === subject);
}

/** The revealed rounds about a subject, the first one first. */
export function revealedAbout(voices: Voices, subject: string): RevealedRound[] {
  return roundsAbout(voices, subject).flatMap(([, round]) => (round.status === 'revealed' ? [round] : []));
}

/** A round that begins at `now`, ISO 8601. */
export function beginRound(voices: Voices, round: NewRound, now: string): OpenRound {
  const numbers = roundsAbout(voices, round.subject).map(([, { number }]) => number);
  return {
    ...round,
    order: orderAtEnd(voices.rounds),
    number: Math.max(0, ...numbers) + 1,
    openedAt: now,
    status: 'open',
  };
}

/**
 * A round with its answers by voter. In an anonymous round nothing says who gave which: voters are left out, and `shuffle` decides the
 * order. Answers that are not valid are left out. `now` is ISO 8601.
 */
export function revealRound(
  round: OpenRound,
  answers: Readonly<Record<string, Answer>>,
  { now, newId, shuffle }: { now: string; newId: () => string; shuffle: <Item>(items: Item[]) => Item[] },
): RevealedRound {
  const given = inOrder(round.voters).flatMap(([voter]) => {
    const answer = answers[voter];
    return answer && isValidAnswer(round.ask, answer) ? [{ voter, answer }] : [];
  });
  const votes = round.named ? given : shuffle(given).map(({ answer }) => ({ voter: null, answer }));
  return {
    ...round,
    status: 'revealed',
    revealedAt: now,
    votes: Object.fromEntries(votes.map((vote) => [newId(), vote])),
  };
}

/**
 * The rounds of two states of the same session, for instance the current one and an earlier one that is restored: a round that exists in
 * one of them stays, and what is revealed in one of them is revealed. So no voice is lost, and none is hidden again that the room has seen.
 */
export function mergeVoices(current: Voices, other: Voices): Voices {
  const rounds = { ...other.rounds };
  for (const [id, round] of Object.entries(current.rounds)) {
    if (rounds[id]?.status !== 'revealed') rounds[id] = round;
  }
  return { rounds };
}
