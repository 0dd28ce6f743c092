import type { Chart } from '../document';
import { fill } from '../format';
import type { Language } from '../language';
import { lineHeight } from './legend';
import { formatValue } from './radar-table';
import { chartWords } from './words';
import { wrapLabel } from './wrap-label';

/** Input of a heat map. `values` has a list for each row with a value for each column, within the scale or null for unknown. */
export interface HeatMapData {
  rows: readonly { id: string; label: string }[];
  columns: readonly { id: string; label: string }[];
  values: readonly (readonly (number | null)[])[];
  scale: { min: number; max: number };
  /** A short remark below the figure of a cell, like `values`; empty for none. */
  notes?: readonly (readonly string[])[] | undefined;
}

/** Geometry of the drawing in CSS pixels from the top left. */
export interface HeatMapGeometry {
  width: number;
  height: number;
  fontSize: number;
  /** Labels of rows, aligned left, and of columns, centred. `y` is the baseline of the first line. */
  labels: { id: string; lines: string[]; x: number; y: number; anchor: 'start' | 'middle' }[];
  cells: {
    row: string;
    column: string;
    value: number | null;
    note: string;
    x: number;
    y: number;
    width: number;
    height: number;
    /** Centre and baseline of the figure in the cell. */
    textX: number;
    textY: number;
    /** Baseline of the remark. */
    noteY: number;
  }[];
}

/**
 * The strength of the colour of a value, 0 to 1. Only the highest value has the full colour, on which text is light; the others stay
 * below 0.6, where dark text is legible.
 */
export function heatOf(value: number, { min, max }: HeatMapData['scale']): number {
  const share = max > min ? (value - min) / (max - min) : 1;
  return share >= 1 ? 1 : share * 0.6;
}

/** Lays out a heat map with any number of rows and columns; its height follows from its rows and labels. */
export function heatMapGeometry(
  { rows, columns, values, notes }: HeatMapData,
  { width, fontSize }: { width: number; fontSize: number },
): HeatMapGeometry {
  const gap = 2;
  const labelWidth = rows.length === 0 ? 0 : Math.min(width * 0.32, fontSize * 16);
  const cellWidth = (width - labelWidth) / Math.max(1, columns.length);
  const heads = columns.map(({ label }) => wrapLabel(label, cellWidth - fontSize * 0.5, fontSize, 3));
  const headLines = Math.max(0, ...heads.map((lines) => lines.length));
  const top = headLines === 0 ? 0 : headLines * fontSize * lineHeight + fontSize * 0.5;
  const names = rows.map(({ label }) => wrapLabel(label, labelWidth - fontSize, fontSize, 2));
  const nameLines = Math.max(1, ...names.map((lines) => lines.length));
  const hasNotes = notes?.some((row) => row.some((note) => note !== '')) ?? false;
  const cellHeight = Math.max(nameLines, hasNotes ? 2 : 1) * fontSize * lineHeight + fontSize * 0.8;
  const baseline = (lines: number, centre: number) =>
    centre - ((lines - 1) / 2) * fontSize * lineHeight + fontSize * 0.35;
  return {
    width,
    height: round(top + rows.length * cellHeight),
    fontSize,
    labels: [
      ...columns.map(({ id }, column) => {
        const lines = heads[column] ?? [];
        // Labels stand on the cells below them.
        const y = top - fontSize * 0.8 - (lines.length - 1) * fontSize * lineHeight;
        return { id, lines, x: round(labelWidth + (column + 0.5) * cellWidth), y: round(y), anchor: 'middle' as const };
      }),
      ...rows.map(({ id }, row) => {
        const lines = names[row] ?? [];
        const y = baseline(lines.length, top + (row + 0.5) * cellHeight);
        return { id, lines, x: 0, y: round(y), anchor: 'start' as const };
      }),
    ],
    cells: rows.flatMap(({ id }, row) =>
      columns.map((column, index) => ({
        row: id,
        column: column.id,
        value: values[row]?.[index] ?? null,
        note: notes?.[row]?.[index] ?? '',
        x: round(labelWidth + index * cellWidth + gap / 2),
        y: round(top + row * cellHeight + gap / 2),
        width: round(cellWidth - gap),
        height: round(cellHeight - gap),
        textX: round(labelWidth + (index + 0.5) * cellWidth),
        textY: round(baseline(notes?.[row]?.[index] ? 2 : 1, top + (row + 0.5) * cellHeight)),
        noteY: round(baseline(2, top + (row + 0.5) * cellHeight) + fontSize * lineHeight),
      })),
    ),
  };
}

/** The heat map with rows and columns exchanged. */
export function transposed({ rows, columns, values, scale, notes }: HeatMapData): HeatMapData {
  return {
    rows: columns,
    columns: rows,
    values: columns.map((_, column) => values.map((row) => row[column] ?? null)),
    scale,
    notes: notes && columns.map((_, column) => notes.map((row) => row[column] ?? '')),
  };
}

/** The figures as series: one for each row. */
export function heatMapSeries({ rows, columns, values, notes }: HeatMapData, language: Language): Chart['series'] {
  return rows.map(({ label }, row) => ({
    name: label,
    values: columns.map((_, column) => {
      const value = values[row]?.[column] ?? null;
      return { value, text: `${formatValue(value, language)} ${notes?.[row]?.[column] ?? ''}`.trim() };
    }),
  }));
}

/** How many lowest cells the description names. */
const namedCells = 3;

/** The heat map in words: how many values are known, and where the lowest ones are. */
export function heatMapAlt({ rows, columns, values, scale }: HeatMapData, language: Language): string {
  const words = chartWords[language];
  const known = rows.flatMap((row, index) =>
    columns.flatMap((column, place) => {
      const value = values[index]?.[place] ?? null;
      return value === null ? [] : [{ name: `${row.label} – ${column.label}`, value }];
    }),
  );
  if (known.length === 0) return words.heatMapNone;
  const lowest = Math.min(...known.map(({ value }) => value));
  const names = known.filter(({ value }) => value === lowest).map(({ name }) => name);
  return [
    fill(words.heatMapAlt, {
      min: formatValue(scale.min, language),
      max: formatValue(scale.max, language),
      known: known.length,
      all: rows.length * columns.length,
    }),
    fill(words.heatMapLowest, {
      value: formatValue(lowest, language),
      cells: `${names.slice(0, namedCells).join('; ')}${names.length > namedCells ? '; …' : ''}`,
    }),
  ].join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
