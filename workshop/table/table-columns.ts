import { comparisonKey } from '../text/searchable';

/** Largest number of rows that are imported from one table. */
export const maxRows = 5000;

/** What the columns of a table can be, with common headings of each in German and English, in lower case, letters only. */
export interface TableColumns<Role extends string> {
  /** The column without which a row is nothing. */
  main: Role;
  headings: Readonly<Record<Role, readonly string[]>>;
}

export interface ColumnGuess<Role extends string> {
  hasHeader: boolean;
  /** Column index of each role; null for none. */
  columns: Record<Role, number | null>;
}

/** Guesses from the first rows whether there is a header, and the role of each column. */
export function guessTableColumns<Role extends string>(
  rows: readonly (readonly string[])[],
  { main, headings }: TableColumns<Role>,
): ColumnGuess<Role> {
  const [first = []] = rows;
  const plain = first.map(plainHeading);
  const roles = Object.keys(headings) as Role[];
  const columnOf = (role: Role): number | null => {
    const index = plain.findIndex((heading) => headings[role].includes(heading));
    return index < 0 ? null : index;
  };
  const found = Object.fromEntries(roles.map((role) => [role, columnOf(role)])) as Record<Role, number | null>;
  const hasHeader = roles.some((role) => found[role] !== null);
  if (found[main] !== null) return { hasHeader, columns: found };
  const usedColumns = new Set(roles.map((role) => found[role]));
  return {
    hasHeader,
    columns: { ...found, [main]: columnWithLongestTexts(hasHeader ? rows.slice(1) : rows, usedColumns) },
  };
}

/** A heading as it is compared: lower case, letters only. */
export function plainHeading(heading: string): string {
  return comparisonKey(heading).replace(/[^\p{Letter}]/gu, '');
}

/** The column with the longest texts is the main one. */
function columnWithLongestTexts(rows: readonly (readonly string[])[], usedColumns: ReadonlySet<number | null>): number {
  const lengths: number[] = [];
  for (const row of rows.slice(0, 100)) {
    for (const [column, cell] of row.entries()) {
      if (!usedColumns.has(column)) lengths[column] = (lengths[column] ?? 0) + Math.min(cell.length, 400);
    }
  }
  let longest = 0;
  for (const [column, length] of lengths.entries()) if ((length ?? 0) > (lengths[longest] ?? 0)) longest = column;
  return longest;
}

/**
 * Removes the apostrophe that keeps spreadsheets from reading a text as a formula. A text that has apostrophes of its own there was given
 * another.
 */
export function unescapedCell(cell: string): string {
  return /^'+\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

/** The text of a cell for spreadsheets: an apostrophe keeps a text that begins like a formula from being one. Numbers stay as they are. */
export function escapedCell(cell: string): string {
  const isFormula = /^'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !/^\s*[+-]?\d[\d.,\s]*%?\s*$/.test(cell);
  return isFormula ? `'${cell}` : cell;
}
