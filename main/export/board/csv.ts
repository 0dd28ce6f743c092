import Papa from 'papaparse';
import type { Language } from '../../../workshop/language';
import type { BoardTable } from '../../../workshop/vision-board/formats/board-table';

/** Excel expects the list separator of the system's language: a semicolon where the comma is the decimal separator. */
const separators: Record<Language, string> = { de: ';', en: ',' };

/**
 * Beginnings that spreadsheets interpret as a formula, including full-width characters; an apostrophe before them makes them text. See
 * "CSV Injection" of OWASP. The rule of papaparse checks texts of a single line only.
 */
const formula = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A table as CSV (RFC 4180) that Excel opens without a dialog: UTF-8 with BOM, CRLF. `system` is the language of the computer. */
export function tableCsv({ header, rows }: BoardTable, system: Language): string {
  const text = Papa.unparse(
    [header, ...rows].map((row) => row.map(escapeFormula)),
    { delimiter: separators[system], newline: '\r\n' },
  );
  return `\uFEFF${text}\r\n`;
}

function escapeFormula(cell: string | number): string | number {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
}
