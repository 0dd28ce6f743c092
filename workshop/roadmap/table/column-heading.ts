import type { Language } from '../../language';
import { roadmapWords } from '../words';
import type { InitiativeColumn } from './initiative-columns';

/** The heading of a column, as it is shown, copied, and found again in a pasted table. */
export function columnHeading(column: InitiativeColumn, language: Language): string {
  const words = roadmapWords[language];
  return column === 'title' ? words.initiative : words[column];
}
