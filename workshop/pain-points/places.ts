import { comparisonKey } from '../text/searchable';
import type { PainPoint } from './schema';

/** A phase or touchpoint of the journey. */
export interface Place {
  id: string;
  /** Its name; a touchpoint that shares it with another place has its phase behind it. */
  words: string;
  /** The phase it is or belongs to. */
  phase: string;
}

/** The place with a name, whatever its case; null for other words. */
export function placeNamed(places: readonly Place[], words: string): Place | null {
  const key = comparisonKey(words);
  return key === '' ? null : (places.find((place) => comparisonKey(place.words) === key) ?? null);
}

/** Where a pain point is, in words: the linked place by its present name, else the words that stayed. */
export function placeWords({ place, placeId }: Pick<PainPoint, 'place' | 'placeId'>, places: readonly Place[]): string {
  return places.find(({ id }) => id === placeId)?.words ?? place;
}
