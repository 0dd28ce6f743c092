import type { Encoding } from '../document/decode-text';
import type { SheetRemark, WorkbookRefusal } from '../document/workbook/workbook';

type SheetRemarks = Record<`${SheetRemark['kind']}_${'one' | 'other'}`, string>;

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
  sheet: 'Tabellenblatt',
  sheetRemarks: {
    merged_one: 'Verbundene Zellen: Der Inhalt steht nur in der ersten davon ({{places}}).',
    merged_other: '{{count}} Gruppen verbundener Zellen: Der Inhalt steht nur in der ersten jeder Gruppe ({{places}}).',
    formula_one:
      'Eine Formel ohne gespeicherten Wert ist leer ({{places}}). Speichern Sie die Datei in Excel, dann hat sie einen.',
    formula_other:
      '{{count}} Formeln ohne gespeicherten Wert sind leer ({{places}}). Speichern Sie die Datei in Excel, dann haben sie einen.',
    error_one: 'Eine Zelle enthält einen Fehler und ist leer ({{places}}).',
    error_other: '{{count}} Zellen enthalten einen Fehler und sind leer ({{places}}).',
    hidden_one: 'Eine ausgeblendete Zeile wird mitgelesen ({{places}}).',
    hidden_other: '{{count}} ausgeblendete Zeilen werden mitgelesen ({{places}}).',
  } satisfies SheetRemarks,
  refused: {
    size: '{{name}} ist größer als 50 MB. Es ist nichts geändert.',
    unreadable: '{{name}}: Diese Datei ließ sich nicht lesen. Es ist nichts geändert.',
    type: '{{name}}: Diese Datei ließ sich nicht als Tabelle lesen. Es gehen CSV, TSV, TXT und Excel (XLSX). Es ist nichts geändert.',
    damaged:
      '{{name}}: Diese Datei ließ sich nicht als Tabelle lesen, sie ist beschädigt oder keine Excel-Datei. Es ist nichts geändert.',
    unsafe:
      '{{name}} ist so gebaut, wie keine Tabelle es ist, und wird vorsichtshalber nicht gelesen. Es ist nichts geändert.',
    large:
      '{{name}} enthält mehr, als sich hier lesen lässt. Speichern Sie das Tabellenblatt allein, etwa als CSV. Es ist nichts geändert.',
    old: '{{name}} hat ein Kennwort oder das Excel-Format von vor 2007. Speichern Sie die Datei in Excel ohne Kennwort als XLSX. Es ist nichts geändert.',
    slow: '{{name}} zu lesen dauert zu lange. Speichern Sie das Tabellenblatt allein, etwa als CSV. Es ist nichts geändert.',
  } satisfies Record<WorkbookRefusal | 'size' | 'unreadable' | 'type', string>,
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
  sheet: 'Sheet',
  sheetRemarks: {
    merged_one: 'Merged cells: only the first of them has the content ({{places}}).',
    merged_other: '{{count}} groups of merged cells: only the first cell of each has the content ({{places}}).',
    formula_one: 'One formula without a stored value is empty ({{places}}). Save the file in Excel to give it one.',
    formula_other:
      '{{count}} formulas without a stored value are empty ({{places}}). Save the file in Excel to give them one.',
    error_one: 'One cell has an error and is empty ({{places}}).',
    error_other: '{{count}} cells have an error and are empty ({{places}}).',
    hidden_one: 'One hidden row is read, too ({{places}}).',
    hidden_other: '{{count}} hidden rows are read, too ({{places}}).',
  },
  refused: {
    size: '{{name}} is larger than 50 MB. Nothing has changed.',
    unreadable: '{{name}}: this file could not be read. Nothing has changed.',
    type: '{{name}}: this file could not be read as a table. CSV, TSV, TXT and Excel (XLSX) files can. Nothing has changed.',
    damaged:
      '{{name}}: this file could not be read as a table; it is damaged or not an Excel file. Nothing has changed.',
    unsafe: '{{name}} is built as no table is, and is not read, to be safe. Nothing has changed.',
    large:
      '{{name}} holds more than can be read here. Save the sheet on its own, for example as CSV. Nothing has changed.',
    old: '{{name}} has a password or the Excel format from before 2007. Save it in Excel as XLSX without a password. Nothing has changed.',
    slow: '{{name}} takes too long to read. Save the sheet on its own, for example as CSV. Nothing has changed.',
  },
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
