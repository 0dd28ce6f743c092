import type { Experience } from '../experience/schema';
import { newPainPoint } from '../pain-points/new-pain-point';
import type { PainPoint, PainPoints } from '../pain-points/schema';
import { mapItems } from './map-items';
import { projectVotings } from './project-votings';

/** The pain points as the room sees them. What they were created from and merged of stays with the facilitator. */
export function projectPainPoints(
  { painPoints, votings }: PainPoints,
  { phases, touchpoints }: Pick<Experience, 'phases' | 'touchpoints'>,
): PainPoints {
  const isPlace = (id: string | null) => id !== null && (Object.hasOwn(phases, id) || Object.hasOwn(touchpoints, id));
  return {
    painPoints: mapItems(painPoints, (each) =>
      newPainPoint(each.order, {
        title: each.title,
        place: each.place,
        placeId: isPlace(each.placeId) ? each.placeId : null,
        evidence: each.evidence,
        severity: each.severity,
        frequency: each.frequency,
        impact: each.impact,
        effort: each.effort,
        affected: each.affected,
        decision: each.decision,
        owner: each.owner,
        measure: each.measure,
      }),
    ),
    votings: projectVotings(votings, new Set(Object.keys(painPoints))),
  };
}

/** The votings that are open or revealed, and the titles of what can be chosen in them. */
export function projectPainPointBallot({ painPoints, votings }: PainPoints): PainPoints {
  const visible = mapItems(votings, (voting) => (voting.state === 'closed' ? null : voting));
  const choices = new Set(Object.values(visible).flatMap((voting) => Object.keys(voting.choices)));
  const shown = mapItems(painPoints, ({ order, title }, id): PainPoint | null =>
    choices.has(id) ? newPainPoint(order, { title }) : null,
  );
  return { painPoints: shown, votings: projectVotings(visible, new Set(Object.keys(shown))) };
}
