import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tableXlsx } from '../../main/export/tables/xlsx';
import { readWorkbook } from '../../renderer/document/workbook/read-workbook';
import { WorkbookRefusedError } from '../../renderer/document/workbook/workbook';
import { unescapedCell } from '../../workshop/table/table-columns';
import { maxCellLength, type TypedCell } from '../../workshop/table/typed-table';
import { cleanText } from '../../workshop/text/clean-text';
import { officeFileErrors } from '../support/validate-office-file';

const words = { decimal: ',', percent: ' %', isTrue: 'WAHR', isFalse: 'FALSCH' } as const;
const options = { name: 'Roadmap', title: 'Probe <&>', language: 'de', now: '2027-01-05T10:00:00.000Z' } as const;
const write = (rows: TypedCell[][], header = ['Titel', 'Wert', 'Tag']) => tableXlsx({ header, rows }, options);
const rowsOf = (bytes: Uint8Array) => readWorkbook(bytes, words)[0]?.rows ?? [];

const hostile: TypedCell[][] = [
  ['=1+1', -40, { day: '2027-03-31' }],
  ["'=1", 0.1, { day: '1899-12-31' }],
  ['@SUM(A1) ]]> <b>&amp;</b>', 1e21, { day: '2027-02-31' }],
  ['\u0000\u0007\ud800 a\u2028b _x0041_ _x005F_', 12_345_678_901, { day: '9999-12-31' }],
  ['👩‍👩‍👧 שלום עולם\nzweite Zeile\tTab', 1.5, ''],
  ['x'.repeat(40_000), 1 / 3, ''],
  [`${'x'.repeat(maxCellLength - 62)}😀${'y'.repeat(100)}`, '', ''],
];

describe('Excel workbooks', () => {
  test('are valid, with hostile content and without rows', async () => {
    expect(await officeFileErrors(write(hostile), 'xlsx')).toEqual([]);
    expect(await officeFileErrors(write([]), 'xlsx')).toEqual([]);
  }, 60_000);

  test('hold numbers and days as such, and texts that look like formulas as texts', () => {
    const rows = rowsOf(write(hostile));
    expect(rows[1]).toEqual(['=1+1', '-40', '2027-03-31']);
    expect(rows[2]).toEqual(["''=1", '0,1', '1899-12-31']);
    expect(rows[3]?.[2]).toBe('2027-02-31');
    expect(rows[4]?.slice(0, 2)).toEqual([' a\nb _x0041_ _x005F_', '12345678901']);
    expect(rows[5]?.[0]).toBe(hostile[4]?.[0]);
  });

  test('say when a text is cut because no cell can hold it', () => {
    const text = rowsOf(write(hostile))[6]?.[0] ?? '';
    expect(text).toHaveLength(maxCellLength);
    expect(text).toMatch(/… \[Hier gekürzt: Eine Zelle fasst höchstens 32\.767 Zeichen\.\]$/);
  });

  test('any table is read back as it was written', () => {
    const day = fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', "'=1", '_x000D_', '-', ' x '),
      fc.integer(),
      day.map((date) => ({ day: date.toISOString().slice(0, 10) })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
        const texts = rows.map((row) =>
          row.map((each) => (typeof each === 'object' ? each.day : cleanText(String(each)))),
        );
        const read = rowsOf(write(rows)).slice(1);
        const whole = read.map((row) => [0, 1, 2].map((column) => unescapedCell(row[column] ?? '')));
        const filled = texts.filter((row) => row.some((each) => each.trim() !== ''));
        expect(whole).toEqual(filled);
      }),
    );
  });
});

/** A workbook as other programs write it. */
function workbook(sheet: string, parts: Record<string, string> = {}): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${rel}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="${rel}"><x:sheets><x:sheet name="Geheim" state="hidden" r:id="r9"/><x:sheet name="Maßnahmen" r:id="r1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${rel}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml':
      '<sst><si><t>Rechnung</t></si><si><r><t>auf </t></r><r><t xml:space="preserve">eine Seite</t></r><rPh><t>lesen</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-407]d. mmmm yyyy"/><numFmt numFmtId="165" formatCode="&quot;Tage&quot; 0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

describe('workbooks of other programs', () => {
  test('shared texts, days by their format, shares, truth values and formulas are read as people see them', () => {
    const [sheet] = readWorkbook(
      workbook(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3" hidden="1"><c s="1"><v>46477</v></c><c s="2"><v>0.75</v></c><c s="3"><v>2.5</v></c><c t="b"><v>1</v></c><c s="4"><v>46477.5</v></c><c t="str"><f>A1</f><v>aus Formel</v></c><c><v>0.30000000000000004</v></c></row>',
      ),
      words,
    );
    expect(sheet?.name).toBe('Maßnahmen');
    expect(sheet?.rows).toEqual([
      ['Rechnung', '', 'auf eine Seite'],
      ['2027-03-31', '75 %', '2,5', 'WAHR', '2027-03-31 12:00', 'aus Formel', '0,3'],
    ]);
    expect(sheet?.remarks).toEqual([{ kind: 'hidden', count: 1, examples: ['3'] }]);
  });

  test('joined cells, formulas without a value and errors are named with their places', () => {
    const [sheet] = readWorkbook(
      workbook(
        '<row r="1"><c r="A1"><f>B9</f></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row></sheetData><mergeCells><mergeCell ref="A2:C2"/></mergeCells><sheetData>',
      ),
      words,
    );
    expect(sheet?.rows).toEqual([['', '', 'x']]);
    expect(sheet?.remarks).toEqual([
      { kind: 'formula', count: 1, examples: ['A1'] },
      { kind: 'error', count: 1, examples: ['B1'] },
      { kind: 'merged', count: 1, examples: ['A2:C2'] },
    ]);
  });
});

describe('files that are refused', () => {
  const reason = (bytes: Uint8Array) => {
    try {
      readWorkbook(bytes, words);
      return 'read';
    } catch (error) {
      return error instanceof WorkbookRefusedError ? error.reason : error;
    }
  };

  test('a bomb, a document type, an old or encrypted file, and what is no archive', () => {
    expect(reason(workbook('', { 'xl/sharedStrings.xml': 'x'.repeat(3_000_000) }))).toBe('unsafe');
    expect(reason(workbook('', { 'xl/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet/>' }))).toBe('unsafe');
    expect(reason(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old');
    expect(reason(strToU8('Titel;Horizont'))).toBe('damaged');
    expect(reason(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('damaged');
  });

  test('entries that share their bytes', () => {
    const bytes = workbook('<row/>');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    view.setUint32(second + 42, view.getUint32(directory + 42, true), true);
    expect(reason(bytes)).toBe('unsafe');
  });

  test('a part that unpacks to more than announced', () => {
    const bytes = workbook(`<row><c t="inlineStr"><is><t>${'a'.repeat(5_000)}</t></is></c></row>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = view.getUint32(bytes.length - 22 + 16, true);
    for (let index = 0; index < view.getUint16(bytes.length - 22 + 10, true); index += 1) {
      if (view.getUint32(at + 24, true) > 5_000) view.setUint32(at + 24, 100, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    expect(reason(bytes)).toBe('unsafe');
  });

  test('one text in a million cells', () => {
    const long = 'a b c d e f '.repeat(3_000);
    const cells = '<c t="s"><v>0</v></c>'.repeat(1_000);
    const bytes = workbook(`<row>${cells}</row><row>${cells}</row>`, {
      'xl/sharedStrings.xml': `<sst><si><t>${long}</t></si></sst>`,
    });
    expect(reason(bytes)).toBe('large');
  });

  test('any damage of a workbook is a refusal or a reading, never another error', () => {
    const whole = write(hostile.slice(0, 3));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(['read', 'damaged', 'unsafe', 'large', 'old']).toContain(reason(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });
});
