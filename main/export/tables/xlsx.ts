import type { Language } from '../../../workshop/language';
import { escapeXml } from '../../../workshop/svg/escape-xml';
import { maxCellLength, type TypedCell, type TypedTable } from '../../../workshop/table/typed-table';
import { cleanText } from '../../../workshop/text/clean-text';
import { columnName } from '../pptx/chart-workbook';
import { OfficePackage } from '../pptx/office-package';

interface SheetOptions {
  /** Of the sheet: at most 31 characters, none of `[]:*?/\`. */
  name: string;
  /** Title of the workbook in its properties. */
  title: string;
  /** Language of the note at the end of a text that is too long for a cell. */
  language: Language;
  /** The moment of writing, ISO 8601. */
  now: string;
}

const cutNotes: Record<Language, string> = {
  de: ' … [Hier gekürzt: Eine Zelle fasst höchstens 32.767 Zeichen.]',
  en: ' … [Cut here: a cell holds at most 32,767 characters.]',
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The formats of cells by their index in `cellXfs`. */
const formats = { header: 1, text: 2, formulaLikeText: 3, day: 4, number: 5 };

/** Number format 14 is the short date of the reader's system; `quotePrefix` keeps a text from becoming a formula when it is edited. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EFEF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * A table as an Excel workbook of one sheet (ECMA-376, SpreadsheetML): typed cells, column widths, a header row that stays in view, a filter.
 * A text that is too long for a cell is cut, and says so. The same bytes for the same input.
 */
export function tableXlsx({ header, rows }: TypedTable, { name, title, language, now }: SheetOptions): Uint8Array {
  const office = new OfficePackage();
  const moment = now.replace(/\.\d+/, '');
  const core = office.addXml(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
    'package.core-properties',
  );
  const range = `$A$1:$${columnName(header.length - 1)}$${rows.length + 1}`;
  const workbook = 'xl/workbook.xml';
  office.relate('', 'officeDocument', workbook);
  office.relate('', 'core-properties', core);
  const sheet = office.addXml(
    'xl/worksheets/sheet1.xml',
    sheetXml([header, ...rows], range.replaceAll('$', ''), cutNotes[language]),
    'officedocument.spreadsheetml.worksheet',
  );
  const sheetId = office.relate(workbook, 'worksheet', sheet);
  office.relate(workbook, 'styles', office.addXml('xl/styles.xml', styles, 'officedocument.spreadsheetml.styles'));
  const definedNames = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!${range}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$1</definedName>`;
  office.addXml(
    workbook,
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="${sheetId}"/></sheets><definedNames>${definedNames}</definedNames></workbook>`,
    'officedocument.spreadsheetml.sheet.main',
  );
  return office.zip();
}

function sheetXml(rows: readonly (readonly TypedCell[])[], range: string, cutNote: string): string {
  const data = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, index === 0, cutNote));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const widths = (rows[0] ?? []).map((_, column) => {
    const width = columnWidth(rows.map((row) => row[column] ?? ''));
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>${data.join('')}</sheetData><autoFilter ref="${range}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function cellXml(cell: TypedCell, place: string, isHeader: boolean, cutNote: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${formats.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    const serial = serialOfDay(cell.day);
    if (serial !== null) return `<c r="${place}" s="${formats.day}"><v>${serial}</v></c>`;
  }
  const text = withinCell(cleanText(typeof cell === 'string' ? cell : cell.day), cutNote);
  const style = isHeader ? formats.header : /^[=+\-@]/.test(text) ? formats.formulaLikeText : formats.text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(literal(text))}</t></is></c>`;
}

/** Days since 30 December 1899, as Excel counts; null for days before 1 March 1900, which it counts differently, and for what is no day. */
function serialOfDay(day: string): number | null {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return null;
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  return serial >= 61 ? serial : null;
}

function withinCell(text: string, cutNote: string): string {
  if (text.length <= maxCellLength) return text;
  // Half of a surrogate pair would make the file unreadable.
  return text.slice(0, maxCellLength - cutNote.length).replace(/[\ud800-\udbff]$/, '') + cutNote;
}

/** `_x0041_` means the letter A in SpreadsheetML (ST_Xstring): the underscore before it is written as its own code. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Width in characters: that of most lines in the column, within limits that leave room for the others on screen. */
function columnWidth(cells: readonly TypedCell[]): number {
  const lengths = cells.flatMap((cell, index) => {
    if (typeof cell === 'object') return [10];
    // The filter has a button in each cell of the header; headings of several words break.
    const texts = String(cell).split(index === 0 ? /\s+/ : '\n');
    return texts.map((text) => text.length + (index === 0 ? 3 : 0));
  });
  return Math.max(6, Math.min(48, Math.max(0, ...lengths.slice(0, 5_000)))) + 2;
}
