import { locales } from '../../format';
import type { NumberedInitiative } from '../initiatives-in-order';
import { scoreOf } from '../score-of';
import { cellText, cellValue, type CellContext } from './cell-text';
import { choicesOf } from './choices';
import { kindOf, type InitiativeColumn } from './initiative-columns';

export interface Sort {
  column: InitiativeColumn;
  isDescending: boolean;
}

/** The initiatives sorted by a column. Choices have their order, what is empty comes last in either direction. */
export function sortInitiatives(
  initiatives: readonly NumberedInitiative[],
  { column, isDescending }: Sort,
  context: CellContext,
): NumberedInitiative[] {
  const collator = new Intl.Collator(locales[context.language], { numeric: true });
  const choices = choicesOf(column, context.language).map(({ value }) => value);
  const keys = new Map(
    initiatives.map((item) => {
      const { initiative, number } = item;
      if (column === 'number') return [item, number];
      if (column === 'score') return [item, scoreOf(initiative, context.scoring)];
      if (column === 'reach') return [item, initiative.reach];
      const value = kindOf(column) === 'dependencies' ? cellText(item, column, context) : cellValue(initiative, column);
      if (value.trim() === '') return [item, null];
      return [item, choices.length > 0 ? choices.indexOf(value) : value];
    }) as [NumberedInitiative, string | number | null][],
  );
  return [...initiatives].sort((a, b) => {
    const [left = null, right = null] = [keys.get(a), keys.get(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || a.number - b.number;
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return (isDescending ? -order : order) || a.number - b.number;
  });
}
