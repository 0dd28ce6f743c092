/**
 * Version 4: title, client, participants, agenda, empty chair and the other facts of the workshop belong to the session, not to its
 * kick-off step.
 */
export function workshopFacts(data: unknown): unknown {
  const session = data as Session;
  const { kickoff: workshop, ...steps } = session.steps;
  return { ...session, workshop, steps };
}

interface Session {
  steps: { kickoff: object };
}
