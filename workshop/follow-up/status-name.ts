import type { Language } from '../language';
import { statuses } from '../roadmap/terms';
import { roadmapWords } from '../roadmap/words';

/** A status of the roadmap in words; a dash for an initiative that did not exist then. */
export function statusName(status: string | undefined, language: Language): string {
  const known = statuses.find((each) => each === status);
  return known === undefined ? '–' : roadmapWords[language].statuses[known];
}
