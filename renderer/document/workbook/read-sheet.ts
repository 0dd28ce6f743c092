import { maxRows, unescapedCell } from '../../../workshop/table/table-columns';
import { cleanText } from '../../../workshop/text/clean-text';
import { maxCells } from '../parse-table';
import { dateText, numberCell, unescapedText } from './cell-value';
import { parseXml } from './parse-xml';
import type { Sheet, SheetRemark } from './workbook';
import { WorkbookRefusedError } from './workbook';

/** What numbers and truth values look like. */
export interface ValueWords {
  decimal: ',' | '.';
  percent: string;
  isTrue: string;
  isFalse: string;
}

export interface SheetContext extends ValueWords {
  sharedStrings: readonly string[];
  /** What the cells of each format are. */
  styles: readonly ('date' | 'percent' | 'plain')[];
  is1904: boolean;
  /** What may still be read of the workbook; counted down. */
  left: { cells: number; characters: number };
}

/** Examples that are named. */
const maxExamples = 5;

/** The rows of a worksheet. Throws WorkbookRefusedError when it has more text than a table can have. */
export function readSheet(name: string, part: Uint8Array, context: SheetContext): Sheet {
  const { left } = context;
  const sheet: Sheet = { name, rows: [], isCut: false, isWide: false, remarks: [] };
  const remark = (kind: SheetRemark['kind'], place: string) => {
    let known = sheet.remarks.find((each) => each.kind === kind);
    if (!known) sheet.remarks.push((known = { kind, count: 0, examples: [] }));
    known.count += 1;
    if (known.examples.length < maxExamples) known.examples.push(place);
  };
  let row: string[] = [];
  let rowNumber = 0;
  let isHidden = false;
  let column = -1;
  let cell: { type: string; style: number; place: string } | null = null;
  let [value, isValue, hasFormula, inPhonetic] = ['', false, false, false];
  const isFull = () => sheet.rows.length > maxRows || left.cells <= 0;

  const endCell = () => {
    if (!cell) return;
    const text = cellText(cell, value, context);
    if (cell.type === 'e') remark('error', cell.place);
    else if (hasFormula && value === '') remark('formula', cell.place);
    cell = null;
    if (text === '') return;
    if (column >= maxCells) {
      sheet.isWide = true;
      return;
    }
    left.cells -= 1;
    left.characters -= text.length;
    if (left.characters < 0) throw new WorkbookRefusedError('large');
    while (row.length < column) row.push('');
    row[column] = text;
  };

  parseXml(part, {
    open(tag, attributes) {
      if (tag === 'row') {
        row = [];
        column = -1;
        rowNumber = Number(attributes['r'] ?? rowNumber + 1);
        isHidden = isOn(attributes['hidden']);
      } else if (tag === 'c') {
        const place = attributes['r'] ?? '';
        column = columnOf(place) ?? column + 1;
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), place };
        [value, hasFormula] = ['', false];
      } else if (tag === 'f') hasFormula = true;
      else if (tag === 'rPh') inPhonetic = true;
      else if (tag === 'v' || tag === 't') isValue = cell !== null && !inPhonetic;
      else if (tag === 'mergeCell') remark('merged', attributes['ref'] ?? '');
    },
    text(text) {
      if (isValue) value += text;
    },
    close(tag) {
      if (tag === 'v' || tag === 't') isValue = false;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'c' && !isFull()) endCell();
      else if (tag === 'row' && row.some((text) => text.trim() !== '')) {
        if (isFull()) sheet.isCut = true;
        else {
          if (isHidden) remark('hidden', String(rowNumber));
          sheet.rows.push(row);
        }
      }
    },
  });
  if (sheet.rows.length > maxRows) sheet.isCut = true;
  return sheet;
}

function cellText(
  { type, style }: { type: string; style: number },
  value: string,
  { sharedStrings, styles, is1904, decimal, percent, isTrue, isFalse }: SheetContext,
): string {
  switch (type) {
    case 's':
      return sharedStrings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return textOfCell(value);
    case 'b':
      return value === '' ? '' : isOn(value) ? isTrue : isFalse;
    case 'e':
      return '';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    default: {
      if (value === '') return '';
      const format = styles[style] ?? 'plain';
      if (format === 'date') return dateText(Number(value), is1904) ?? numberCell(value, decimal);
      if (format === 'percent')
        return `${numberCell(String(Number((Number(value) * 100).toPrecision(12))), decimal)}${percent}`;
      return numberCell(value, decimal);
    }
  }
}

/**
 * A text of the file as tables have it: in tables an apostrophe at the beginning keeps a text from being a formula, so one that belongs to the text
 * gets another.
 */
export function textOfCell(value: string): string {
  const text = cleanText(unescapedText(value));
  return unescapedCell(text) === text ? text : `'${text}`;
}

/** The index of the column in a place such as `AB12`. */
function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
