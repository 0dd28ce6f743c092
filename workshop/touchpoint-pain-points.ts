import { journey } from './experience/moments';
import type { Experience } from './experience/schema';
import { placesOf } from './journey-places';
import { titleAndEvidence, type PainPointValues } from './pain-points/new-pain-point';
import { numberedPainPoints } from './pain-points/pain-points-in-order';
import type { PainPoints } from './pain-points/schema';

/** A touchpoint of the journey that a pain point can be made of. */
export interface TouchpointOffer {
  id: string;
  /** Its number in the journey. */
  number: number;
  title: string;
  phase: string;
  /** What the pain point would be called: what the customer thinks, or the name of the touchpoint. */
  painPoint: string;
  /** -5 (very bad) to +5 (very good) today; null for unknown. */
  score: number | null;
  /** Numbers of the pain points that were made of it, in the order of the list. */
  madeOfIt: number[];
}

/**
 * The touchpoints that have a name or a thought, lowest score first; equal scores stay in the order of the journey, unknown ones come
 * last.
 */
export function touchpointOffers(experience: Experience, slice: Pick<PainPoints, 'painPoints'>): TouchpointOffer[] {
  const painPoints = numberedPainPoints(slice);
  return journey(experience)
    .flatMap(({ phase, stops }) =>
      stops.flatMap(({ id, number, touchpoint }): TouchpointOffer[] => {
        const values = painPointOfTouchpoint(experience, id);
        if (!values?.title) return [];
        return [
          {
            id,
            number,
            title: touchpoint.title.trim(),
            phase: phase.name.trim(),
            painPoint: values.title,
            score: touchpoint.today,
            madeOfIt: painPoints.filter(({ painPoint }) => painPoint.origins[id]).map((each) => each.number),
          },
        ];
      }),
    )
    .sort((a, b) => (a.score ?? Infinity) - (b.score ?? Infinity) || a.number - b.number);
}

/**
 * The pain point of a touchpoint, which is its place and origin: what the customer thinks is its title, or the name of the touchpoint.
 * Null for a deleted touchpoint.
 */
export function painPointOfTouchpoint(experience: Experience, id: string): PainPointValues | null {
  const touchpoint = experience.touchpoints[id];
  if (!touchpoint) return null;
  const place = placesOf(experience).find((each) => each.id === id);
  return {
    ...titleAndEvidence(touchpoint.thinks.trim() || touchpoint.title),
    place: place?.words ?? touchpoint.title,
    placeId: id,
    origins: { [id]: true },
  };
}
