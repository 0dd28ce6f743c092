import { inOrder } from '../collection';
import type { Language } from '../language';
import type { Initiative, Roadmap } from './schema';
import { horizons } from './terms';
import { roadmapWords } from './words';

/** An initiative with its number in roadmap order, and a title that is never empty. */
export interface NumberedInitiative {
  id: string;
  number: number;
  title: string;
  initiative: Initiative;
}

/** All initiatives in roadmap order: now, next, later, each sorted by order key. */
export function initiativesInOrder(slice: Roadmap): [id: string, initiative: Initiative][] {
  const ordered = inOrder(slice.initiatives);
  return horizons.flatMap((horizon) => ordered.filter(([, initiative]) => initiative.horizon === horizon));
}

/** All initiatives in roadmap order with their numbers. */
export function numberedInitiatives(slice: Roadmap, language: Language): NumberedInitiative[] {
  return initiativesInOrder(slice).map(([id, initiative], index) => ({
    id,
    number: index + 1,
    title: initiative.title.trim() || roadmapWords[language].untitled,
    initiative,
  }));
}
