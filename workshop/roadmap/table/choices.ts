import { functionNames, functions } from '../../function';
import type { Language } from '../../language';
import { levers } from '../../lever';
import { confidences, efforts, horizons, impacts, statuses } from '../terms';
import { roadmapWords } from '../words';
import type { InitiativeColumn } from './initiative-columns';

export interface Choice {
  /** Empty for none. */
  value: string;
  text: string;
}

/** What can be chosen in a column, with its words; an empty list for columns without choices. */
export function choicesOf(column: InitiativeColumn, language: Language): Choice[] {
  const words = roadmapWords[language];
  const named = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
    values.map((value) => ({ value, text: names[value] }));
  switch (column) {
    case 'horizon':
      return named(horizons, words.horizons);
    case 'lever':
      return named(levers, words.levers);
    case 'function':
      return named(functions, functionNames[language]);
    case 'effort':
      return efforts.map((value) => ({ value, text: value }));
    case 'confidence':
      return named(confidences, words.confidences);
    case 'status':
      return named(statuses, words.statuses);
    case 'impact':
      return named(impacts, words.impacts);
    default:
      return [];
  }
}

/** Columns in which a choice is always made. */
export function isRequired(column: InitiativeColumn): boolean {
  return column === 'horizon' || column === 'status';
}
