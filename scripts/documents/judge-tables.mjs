// @ts-check
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { letters, shortened } from './letters.mjs';
import { readWithPython } from './programs.mjs';
import { traceFaults } from './text-faults.mjs';

/** @typedef {import('./export-samples.mjs').ExportedFile} ExportedFile */
/** @typedef {import('./judge-file.mjs').Verdict} Verdict */

/** Columns whose values spreadsheets have as numbers and days, and a CSV file as people write them, are not compared letter by letter. */
const typed = /^[\d.,\s%€–:-]*$/;

/** @param {ExportedFile} exported @returns {Verdict[]} */
export function judgeCsv({ file }) {
  const { rows, errors } = csvRows(file);
  const [header = []] = rows;
  const odd = rows.filter((row) => row.length !== header.length);
  const empty = rows.filter((row) => row.every((cell) => cell.trim() === ''));
  return [
    {
      reader: 'Papa Parse',
      faults: [
        ...errors,
        ...odd.map((row) => `${row.length} cells instead of ${header.length}: ${shortened(row.join(' | '))}`),
        ...empty.map(() => 'an empty row'),
        ...(rows.length < 2 ? ['no rows'] : []),
        ...rows.flat().flatMap(traceFaults),
      ],
    },
  ];
}

/** The cells of a workbook are those of the CSV file of the same table. @param {ExportedFile} exported @returns {Verdict[]} */
export function judgeWorkbook({ file }) {
  const found = readWithPython('openpyxl', file);
  if (found === null) return [{ reader: 'openpyxl', faults: null }];
  /** @type {string[][]} */
  const rows = found.rows;
  const { rows: expected } = csvRows(file.replace(/\.xlsx$/, '.csv'));
  const faults = expected.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const own = rows[index]?.[column] ?? '';
      // A formula in CSV has an apostrophe before it.
      const isSame = letters(own) === letters(cell) || letters(own) === letters(cell.replace(/^'/, ''));
      const isTyped = typed.test(cell) && typed.test(own) && (own === '') === (cell === '');
      return isSame || isTyped ? [] : [`row ${index + 1}: ${shortened(own)} instead of ${shortened(cell)}`];
    }),
  );
  const count = rows.length === expected.length ? [] : [`${rows.length} rows instead of ${expected.length}`];
  return [{ reader: 'openpyxl', faults: [...count, ...faults, ...rows.flat().flatMap(traceFaults)] }];
}

/** @param {ExportedFile} exported @returns {Verdict[]} */
export function judgeCalendar({ file }) {
  const found = readWithPython('icalendar', file);
  if (found === null) return [{ reader: 'icalendar', faults: null }];
  /** @type {{ summary: string, start: string, uid: string }[]} */
  const events = found.events;
  const uids = new Set(events.map(({ uid }) => uid));
  return [
    {
      reader: 'icalendar',
      faults: [
        ...(events.length === 0 ? ['no events'] : []),
        ...(uids.size < events.length ? ['events with the same UID'] : []),
        ...events.filter(({ summary }) => summary.trim() === '').map(({ start }) => `no title on ${start}`),
        ...events.flatMap(({ summary }) => traceFaults(summary)),
      ],
    },
  ];
}

/** @param {string} file */
function csvRows(file) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = papaparse.parse(text, { skipEmptyLines: false });
  /** @type {string[][]} */
  const rows = /** @type {any} */ (data);
  // The last line ends with a line break.
  if (rows.at(-1)?.join('') === '') rows.pop();
  return { rows, errors: errors.map(({ message }) => message) };
}
