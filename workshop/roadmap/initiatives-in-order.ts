import { inOrder } from '../collection';
import type { Language } from '../language';
import type { Initiative, Roadmap } from './schema';
import { horizons } from './terms';
import { roadmapWords } from './words';

/** An initiative as documents show it: with its number in the order of the horizons, and never without a title. */
export interface NumberedInitiative {
  id: string;
  number: number;
  title: string;
  initiative: Initiative;
}

/** All initiatives as they stand on the board: now, next, later, each in its own order. */
export function initiativesInOrder(slice: Roadmap): [id: string, initiative: Initiative][] {
  const ordered = inOrder(slice.initiatives);
  return horizons.flatMap((horizon) => ordered.filter(([, initiative]) => initiative.horizon === horizon));
}

/** All initiatives in the order of the board, numbered through. */
export function numberedInitiatives(slice: Roadmap, language: Language): NumberedInitiative[] {
  return initiativesInOrder(slice).map(([id, initiative], index) => ({
    id,
    number: index + 1,
    title: initiative.title.trim() || roadmapWords[language].untitled,
    initiative,
  }));
}
