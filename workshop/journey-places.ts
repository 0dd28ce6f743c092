import { journey } from './experience/moments';
import type { Experience } from './experience/schema';
import { numberedPainPoints, type NumberedPainPoint } from './pain-points/pain-points-in-order';
import type { Place } from './pain-points/places';
import type { PainPoints } from './pain-points/schema';
import { comparisonKey } from './text/searchable';

type Journey = Pick<Experience, 'phases' | 'touchpoints'>;

/** The named phases and touchpoints, in the order of the journey. */
export function placesOf(slice: Journey): Place[] {
  const all = journey(slice).flatMap(({ id, phase, stops }) => [
    { id, words: phase.name.trim(), phase: id, phaseName: '' },
    ...stops.map((stop) => ({
      id: stop.id,
      words: stop.touchpoint.title.trim(),
      phase: id,
      phaseName: phase.name.trim(),
    })),
  ]);
  const counts = new Map<string, number>();
  for (const { words } of all) counts.set(comparisonKey(words), (counts.get(comparisonKey(words)) ?? 0) + 1);
  return all
    .filter(({ words }) => words !== '')
    .map(({ id, words, phase, phaseName }) => {
      const isShared = (counts.get(comparisonKey(words)) ?? 0) > 1 && phaseName !== '';
      return { id, words: isShared ? `${words} (${phaseName})` : words, phase };
    });
}

/** Pain points of one phase, or of none. */
export interface PhaseGroup {
  /** Id of the phase; null for the pain points that belong to none. */
  phase: string | null;
  name: string;
  painPoints: NumberedPainPoint[];
}

/** The pain points by phase in the order of the journey, without empty phases; those without a phase come last. */
export function byPhase(slice: Pick<PainPoints, 'painPoints'>, experience: Journey): PhaseGroup[] {
  const places = new Map(placesOf(experience).map(({ id, phase }) => [id, phase]));
  const all = numberedPainPoints(slice);
  const phaseOf = ({ painPoint }: NumberedPainPoint) => places.get(painPoint.placeId ?? '') ?? null;
  const groups = journey(experience).map(({ id, phase }): PhaseGroup => ({
    phase: id,
    name: phase.name.trim(),
    painPoints: all.filter((each) => phaseOf(each) === id),
  }));
  const rest = all.filter((each) => phaseOf(each) === null);
  return [...groups, { phase: null, name: '', painPoints: rest }].filter(({ painPoints }) => painPoints.length > 0);
}
