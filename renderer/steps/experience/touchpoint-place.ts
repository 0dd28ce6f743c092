import { journey } from '../../../workshop/experience/moments';
import type { Experience } from '../../../workshop/experience/schema';

/** A position in the journey. `index` counts the touchpoints of the phase without the moved one. */
export interface TouchpointPlace {
  phase: string;
  index: number;
}

/** One place earlier or later, across the borders of phases; null at the ends of the journey. */
export function placeBeside(
  slice: Pick<Experience, 'phases' | 'touchpoints'>,
  id: string,
  by: -1 | 1,
): TouchpointPlace | null {
  const phases = journey(slice);
  const own = phases.findIndex(({ stops }) => stops.some((stop) => stop.id === id));
  const phase = phases[own];
  if (!phase) return null;
  const index = phase.stops.findIndex((stop) => stop.id === id) + by;
  if (index >= 0 && index < phase.stops.length) return { phase: phase.id, index };
  const neighbour = phases[own + by];
  return neighbour ? { phase: neighbour.id, index: by === 1 ? 0 : neighbour.stops.length } : null;
}
