import { clipboardLines } from './clipboard-lines';

/**
 * The table in pasted text as the bytes of a file, or null when it is none. `rows` is the table that the clipboard has beside the
 * text.
 */
export function pastedTable(text: string, rows: string[][] | null): Uint8Array | null {
  const cells = text.includes('\t') ? clipboardLines(text).map((line) => line.split('\t')) : [];
  const table = (isMarkedList(cells) ? null : copiedTable(cells)) ?? (rows && copiedTable(rows));
  return table && new TextEncoder().encode(tableText(table));
}

/**
 * The rows of a table copied from another program, or null when they are none: at least two rows and columns with text, as many
 * columns in each row. Blank rows are left out.
 */
export function copiedTable(rows: readonly string[][]): string[][] | null {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = filled[0]?.length ?? 0;
  if (width < 2 || filled.some((row) => row.length !== width)) return null;
  const broad = filled.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return broad.length < 2 ? null : filled;
}

/** The mark of a list item, which word processors separate from its words by a tab: "1.", "b)", "2.3", a bullet. */
const listMark = /^\s*(?:[^\p{L}\p{N}\s]|o|\d{1,3}[.)]|[a-z][.)]|(?:\d{1,2}\.){1,4}\d{1,2})\s*$/iu;

/** Whether lines with tabs are a list of a word processor: each begins with a mark, or is indented below one. */
export function isMarkedList(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return filled.every((row) => listMark.test(row.find((cell) => cell.trim() !== '') ?? ''));
}

/** Rows as the text of a table, see RFC 4180, with tabs between the cells. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
