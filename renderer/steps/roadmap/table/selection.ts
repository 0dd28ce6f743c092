import type { InitiativeColumn } from '../../../../workshop/roadmap/table/initiative-columns';

export interface CellPlace {
  id: string;
  column: InitiativeColumn;
}

/** The cell with the focus, the other corner of the selection, and whether the cell is being edited. */
export interface TableSelection {
  active: CellPlace;
  anchor: CellPlace;
  isEditing: boolean;
}

/** Rows and columns of a selection, first and last ones included. */
export interface CellRange {
  rows: [first: number, last: number];
  columns: [first: number, last: number];
}

/** Where a selection is in the table; null when one of its corners is not shown any more. */
export function rangeOf(
  { active, anchor }: Pick<TableSelection, 'active' | 'anchor'>,
  ids: readonly string[],
  columns: readonly InitiativeColumn[],
): CellRange | null {
  const rows = [ids.indexOf(active.id), ids.indexOf(anchor.id)] as const;
  const places = [columns.indexOf(active.column), columns.indexOf(anchor.column)] as const;
  if (Math.min(...rows, ...places) < 0) return null;
  return {
    rows: [Math.min(...rows), Math.max(...rows)],
    columns: [Math.min(...places), Math.max(...places)],
  };
}
