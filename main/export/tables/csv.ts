import Papa from 'papaparse';
import type { Language } from '../../../workshop/language';
import type { TypedCell, TypedTable } from '../../../workshop/table/typed-table';

/** Excel expects the list separator of the system's language: a semicolon where the comma is the decimal separator. */
const separators: Record<Language, string> = { de: ';', en: ',' };

/**
 * Beginnings that spreadsheets interpret as a formula, including full-width characters; an apostrophe before them makes them text. See
 * "CSV Injection" of OWASP. The rule of papaparse checks texts of a single line only. A text that has such an apostrophe itself gets another.
 */
const formula = /^'*\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as CSV (RFC 4180) that Excel opens without a dialog: UTF-8 with BOM, CRLF, numbers as the computer writes them, days as
 * `2027-03-31`, which Excel understands in all languages. `system` is the language of the computer.
 */
export function tableCsv({ header, rows }: TypedTable, system: Language): string {
  const text = Papa.unparse(
    [header, ...rows].map((row) => row.map((cell) => cellText(cell, system))),
    { delimiter: separators[system], newline: '\r\n' },
  );
  return `\uFEFF${text}\r\n`;
}

function cellText(cell: TypedCell, system: Language): string {
  if (typeof cell === 'object') return cell.day;
  if (typeof cell === 'string') return formula.test(cell) ? `'${cell}` : cell;
  // Three decimals could be read as thousands in the other language.
  const text = String(cell).replace(/\.\d{3}$/, '$&0');
  return system === 'de' ? text.replace('.', ',') : text;
}
