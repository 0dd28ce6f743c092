import { inOrder } from '../collection';
import type { Parked } from '../facts/schema';
import type { ParkedOutcome } from '../facts/terms';
import type { SessionDocument } from '../session-schema';

/** What a topic may become is kept in three places. */
type Known = Pick<SessionDocument, 'workshop' | 'steps'>;

/**
 * What has become of a topic of the parking lot. One whose decision, initiative or commitment was deleted since is open again, so that it
 * is not lost with it.
 */
export function outcomeOf({ outcome, resultId }: Parked, { workshop, steps }: Known): ParkedOutcome {
  const results = {
    decided: workshop.decisions,
    initiative: steps.roadmap.initiatives,
    commitment: steps.closing.commitments,
  };
  if (outcome === 'open' || outcome === 'dropped') return outcome;
  return resultId !== null && Object.hasOwn(results[outcome], resultId) ? outcome : 'open';
}

/** The topics with words for which nobody has said yet what becomes of them, in their order. */
export function openTopics(session: Known): [id: string, topic: Parked][] {
  return inOrder(session.workshop.parkingLot).filter(
    ([, topic]) => topic.text.trim() !== '' && outcomeOf(topic, session) === 'open',
  );
}

/** The topic that has become this decision, initiative or commitment; null for none. */
export function topicOf({ parkingLot }: SessionDocument['workshop'], resultId: string): Parked | null {
  return Object.values(parkingLot).find((topic) => topic.resultId === resultId) ?? null;
}
