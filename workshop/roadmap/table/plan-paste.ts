import { languages, type Language } from '../../language';
import { comparisonKey } from '../../text/searchable';
import type { InitiativeValues } from '../commands';
import type { NumberedInitiative } from '../initiatives-in-order';
import type { Horizon } from '../schema';
import { columnHeading } from './column-heading';
import { initiativeColumns, kindOf, type InitiativeColumn } from './initiative-columns';
import { readCell } from './read-cell';

/** A cell that was not taken over. `row` counts the pasted rows from 1. */
export interface PasteProblem {
  row: number;
  column: InitiativeColumn | null;
  words: string;
}

export interface PastePlan {
  changed: { id: string; values: InitiativeValues }[];
  added: { id: string; horizon: Horizon; values: InitiativeValues }[];
  problems: PasteProblem[];
}

export interface PasteTarget {
  /** The rows and columns of the table, as they are shown, and the first cell that is pasted into. */
  rows: readonly NumberedInitiative[];
  columns: readonly InitiativeColumn[];
  at: { row: number; column: number };
  /** Rows and columns of the selection: one pasted cell fills it. */
  selected: { rows: number; columns: number };
  /** All initiatives, also those that are not shown. */
  initiatives: readonly NumberedInitiative[];
  language: Language;
  newId: () => string;
}

/** Most rows that one paste may have. */
export const maxPastedRows = 500;

/**
 * What pasting cells changes. Cells go into the table from the first cell on, and rows below the last one are new initiatives. With a row of
 * headings first, columns are found by their names, and rows by their titles. What cannot be understood is left out and named.
 */
export function planPaste(cells: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const { rows, columns, at, selected, initiatives, newId } = target;
  const plan: PastePlan = { changed: [], added: [], problems: [] };
  const headings = readHeadings(cells[0] ?? []);
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  const filled = isOne
    ? Array.from({ length: selected.rows }, () => Array.from({ length: selected.columns }, () => cells[0]?.[0] ?? ''))
    : headings
      ? cells.slice(1)
      : cells;
  const byTitle = new Map([...initiatives].reverse().map(({ id, title }) => [comparisonKey(title), id]));
  for (const [index, row] of filled.slice(0, maxPastedRows).entries()) {
    const number = index + 1 + Number(headings !== null);
    const values: InitiativeValues = {};
    let isAny = false;
    for (const [offset, text] of row.entries()) {
      const column = headings ? headings[offset] : columns[at.column + offset];
      if (column !== null && column !== undefined && kindOf(column) === 'fixed') continue;
      if (text.trim() === '' && (headings !== null || column === undefined)) continue;
      const read = column ? readCell(column, text, target) : null;
      if (read) merge(values, read);
      else plan.problems.push({ row: number, column: column ?? null, words: text.trim().slice(0, 60) });
      if (read && text.trim() !== '') isAny = true;
    }
    const known = headings ? byTitle.get(comparisonKey(values.title ?? '')) : rows[at.row + index]?.id;
    if (known !== undefined) {
      if (Object.keys(values).length > 0) plan.changed.push({ id: known, values });
    } else if (isAny) {
      const { horizon = rows.at(-1)?.initiative.horizon ?? 'now', ...others } = values;
      plan.added.push({ id: newId(), horizon, values: others });
    }
  }
  const left = filled.length - maxPastedRows;
  if (left > 0)
    plan.problems.push({
      row: maxPastedRows + 1,
      column: null,
      words: (filled[maxPastedRows] ?? []).join(' ').slice(0, 60),
    });
  return plan;
}

/** The columns of a row of headings in either language; null when it is none. Null for a heading that names no column. */
function readHeadings(row: readonly string[]): (InitiativeColumn | null)[] | null {
  const known = new Map(
    languages.flatMap((language) =>
      initiativeColumns.map((column) => [comparisonKey(columnHeading(column, language)), column] as const),
    ),
  );
  const found = row.map((cell) => known.get(comparisonKey(cell)) ?? null);
  return found.includes('title') && found.filter((column) => column !== null).length > 1 ? found : null;
}

function merge(values: InitiativeValues, read: InitiativeValues): void {
  const metric = { ...values.metric, ...read.metric };
  Object.assign(values, read);
  if (Object.keys(metric).length > 0) values.metric = metric;
}
