/** A calendar day (`2027-03-31`) in a cell. */
export interface DayCell {
  day: string;
}

export type TypedCell = string | number | DayCell;

/** A table whose cells are texts, numbers and days; an empty text is an empty cell. */
export interface TypedTable {
  header: readonly string[];
  rows: readonly (readonly TypedCell[])[];
}

/** Longest text of a cell in Excel and in its file format, in UTF-16 code units. */
export const maxCellLength = 32_767;

/** The texts of a table that are too long for a cell of a spreadsheet: the heading of each and its row, from 1. */
export function longCells({ header, rows }: TypedTable): { heading: string; row: number }[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      typeof cell === 'string' && cell.length > maxCellLength
        ? [{ heading: header[column] ?? '', row: index + 1 }]
        : [],
    ),
  );
}
