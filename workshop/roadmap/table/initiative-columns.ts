import type { Scoring } from '../schema';

/** The columns of the table of initiatives, in order. `number` and `score` cannot be edited. */
export const initiativeColumns = [
  'number',
  'title',
  'horizon',
  'outcome',
  'promises',
  'lever',
  'owner',
  'function',
  'effort',
  'confidence',
  'status',
  'firstStep',
  'metric',
  'baseline',
  'target',
  'unit',
  'due',
  'start',
  'end',
  'dependencies',
  'risks',
  'decision',
  'reach',
  'impact',
  'score',
] as const;
export type InitiativeColumn = (typeof initiativeColumns)[number];

/** The columns with these scores: those of a score are left out without it. */
export function columnsFor(scoring: Scoring): InitiativeColumn[] {
  return initiativeColumns.filter((column) => {
    if (column === 'reach') return scoring === 'rice';
    return (column !== 'impact' && column !== 'score') || scoring !== 'none';
  });
}

/** What a cell holds: a choice of words, a day, a number, other initiatives, one line, or several. */
export function kindOf(column: InitiativeColumn) {
  switch (column) {
    case 'number':
    case 'score':
      return 'fixed';
    case 'horizon':
    case 'lever':
    case 'function':
    case 'effort':
    case 'confidence':
    case 'status':
    case 'impact':
      return 'choice';
    case 'due':
    case 'start':
    case 'end':
      return 'day';
    case 'reach':
      return 'number';
    case 'dependencies':
      return 'dependencies';
    case 'outcome':
    case 'promises':
    case 'firstStep':
    case 'risks':
    case 'decision':
      return 'prose';
    default:
      return 'line';
  }
}
