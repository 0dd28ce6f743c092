import { dayFormat, formatNumber } from '../../format';
import type { Language } from '../../language';
import type { NumberedInitiative } from '../initiatives-in-order';
import type { Initiative, Scoring } from '../schema';
import { scoreOf } from '../score-of';
import { choicesOf } from './choices';
import { kindOf, type InitiativeColumn } from './initiative-columns';

/** What the text of a cell depends on besides its initiative. */
export interface CellContext {
  language: Language;
  scoring: Scoring;
  /** Numbers of all initiatives by id. */
  numbers: ReadonlyMap<string, number>;
}

/** What a cell shows and what is copied from it; empty for nothing. */
export function cellText(
  { number, initiative }: Pick<NumberedInitiative, 'number' | 'initiative'>,
  column: InitiativeColumn,
  { language, scoring, numbers }: CellContext,
): string {
  if (column === 'number') return String(number);
  if (column === 'score') {
    const score = scoreOf(initiative, scoring);
    return score === null ? '' : formatNumber(score, language, 2);
  }
  if (column === 'reach') return initiative.reach === null ? '' : formatNumber(initiative.reach, language, 2);
  if (column === 'dependencies') {
    const needed = Object.keys(initiative.dependencies).flatMap((id) => numbers.get(id) ?? []);
    return needed.sort((a, b) => a - b).join(', ');
  }
  const value = cellValue(initiative, column);
  if (kindOf(column) === 'choice') {
    return choicesOf(column, language).find((choice) => choice.value === value)?.text ?? '';
  }
  return kindOf(column) === 'day' ? shortDay(value, language) : value;
}

/** The stored value of a cell that is a text; empty for no choice and for cells of another kind. */
export function cellValue(initiative: Initiative, column: InitiativeColumn): string {
  switch (column) {
    case 'metric':
      return initiative.metric.name;
    case 'baseline':
    case 'target':
    case 'unit':
      return initiative.metric[column];
    case 'due':
      return initiative.metric.date;
    case 'number':
    case 'score':
    case 'reach':
    case 'dependencies':
      return '';
    default:
      return initiative[column] ?? '';
  }
}

/** A calendar day in figures, `22.03.2027` or `22/03/2027`, as spreadsheets of the language read it. */
function shortDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (day === '' || Number.isNaN(date.getTime())) return day;
  return dayFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(date);
}
