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

/** Rows as the text of a table, see RFC 4180, with tabs between the cells. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
