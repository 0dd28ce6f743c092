import Papa from 'papaparse';
import type { Language } from '../../workshop/language';
import type { BoardTable } from '../../workshop/vision-board/board-table';

/** Excel separates by what the system's language leaves free: where the comma stands in numbers, by semicolons. */
const separators: Record<Language, string> = { de: ';', en: ',' };

/**
 * Beginnings that spreadsheets take for a formula, also as full-width characters; an apostrophe before them makes them text. See
 * "CSV Injection" of OWASP. The parser's own rule looks at texts of a single line only.
 */
const formula = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A table as CSV (RFC 4180) that Excel reads without asking: UTF-8 with its mark, lines that end in CR LF. `system` is the language of the computer. */
export function tableCsv({ header, rows }: BoardTable, system: Language): string {
  const text = Papa.unparse(
    [header, ...rows].map((row) => row.map(defused)),
    { delimiter: separators[system], newline: '\r\n' },
  );
  return `\uFEFF${text}\r\n`;
}

function defused(cell: string | number): string | number {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
}
