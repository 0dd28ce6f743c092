import type { Encoding } from '../document/decode-text';

/** Texts of the import of tables. */
const de = {
  title: 'Tabelle importieren',
  encoding: 'Zeichensatz',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (Big Endian)',
    'windows-1252': 'Westeuropa (Windows)',
  } satisfies Record<Encoding, string>,
  delimiter: 'Getrennt durch',
  delimiters: { semicolon: 'Semikolon', comma: 'Komma', tab: 'Tabulator', bar: 'Senkrechten Strich' },
  header: 'Erste Zeile',
  isHeader: 'Überschriften',
  columns: 'Welche Spalte ist was?',
  none: 'Keine',
  column: 'Spalte {{number}}',
  preview: 'Die ersten Zeilen',
  unused: 'Diese Spalten werden nicht übernommen: {{names}}.',
  remarks: 'Was anders oder nicht übernommen wird',
  tooWide:
    'Eine Zeile hat zu viele Spalten: Gelesen werden höchstens {{most, number}}, die anderen bleiben in der Datei.',
};

const en: typeof de = {
  title: 'Import a table',
  encoding: 'Encoding',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (big endian)',
    'windows-1252': 'Western European (Windows)',
  },
  delimiter: 'Separated by',
  delimiters: { semicolon: 'Semicolon', comma: 'Comma', tab: 'Tab', bar: 'Vertical bar' },
  header: 'First row',
  isHeader: 'Headings',
  columns: 'Which column is what?',
  none: 'None',
  column: 'Column {{number}}',
  preview: 'The first rows',
  unused: 'These columns are left out: {{names}}.',
  remarks: 'What is changed or left out',
  tooWide: 'A row has too many columns: at most {{most, number}} are read, the others stay in the file.',
};

export const tableTexts = { de, en };
