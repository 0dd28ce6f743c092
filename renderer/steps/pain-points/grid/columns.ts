import type { NumberedPainPoint } from '../../../../workshop/pain-points/pain-points-in-order';
import { decisions, ratings, type Rating } from '../../../../workshop/pain-points/terms';

/** The cells of a row that can be reached with the arrow keys. `open` unfolds the details. */
export const gridColumns = ['open', 'title', 'place', ...ratings, 'decision', 'owner'] as const;
export type GridColumn = (typeof gridColumns)[number];

export type SortColumn = Exclude<GridColumn, 'open'> | 'number' | 'votes';

export function isRating(column: string): column is Rating {
  return ratings.some((rating) => rating === column);
}

/** A row of the grid with what is not in the pain point itself. */
export interface GridRow extends NumberedPainPoint {
  placeWords: string;
  /** Null without a revealed voting, or when it was not up for the vote. */
  votes: number | null;
}

/** Compares two rows by a column. What is unknown comes last in either direction. */
export function compareRows(column: SortColumn, isDescending: boolean, locale: string) {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a: GridRow, b: GridRow): number => {
    const [left, right] = [sortValue(a, column), sortValue(b, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || a.number - b.number;
    const order = typeof left === 'string' ? collator.compare(left, String(right)) : left - Number(right);
    return (isDescending ? -order : order) || a.number - b.number;
  };
}

function sortValue(row: GridRow, column: SortColumn): string | number | null {
  const { painPoint } = row;
  if (column === 'number') return row.number;
  if (column === 'votes') return row.votes;
  if (column === 'decision') return painPoint.decision === null ? null : decisions.indexOf(painPoint.decision);
  if (isRating(column)) return painPoint[column];
  const text = column === 'place' ? row.placeWords : painPoint[column];
  return text.trim() === '' ? null : text;
}
