import { smallestAround, type Rect } from './geometry';
import type { Area } from './schema';

/** The smallest area that contains the centre of `bounds`; null when there is none. */
export function areaAround(bounds: Rect, areas: readonly Area[]): Area | null {
  return smallestAround(bounds, areas, (area) => area);
}

/** Name of the smallest area that contains the centre of `bounds`; empty when there is none. */
export function areaOf(bounds: Rect, areas: readonly Area[]): string {
  return areaAround(bounds, areas)?.name ?? '';
}
