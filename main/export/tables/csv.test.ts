import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { unescapedCell } from '../../../workshop/table/table-columns';
import { tableCsv } from './csv';

const table = (cell: string | number) => ({ header: ['Text'], rows: [[cell]] });

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '=1\n=2', '＝1'])('defuses %j', (cell) => {
  const { data } = Papa.parse<string[]>(tableCsv(table(cell), 'de').slice(1), { delimiter: ';' });
  expect(data[1]).toEqual([`'${cell}`]);
});

it('a text that begins with an apostrophe itself gets another, so that its own comes back', () => {
  expect(tableCsv(table("'=1"), 'en')).toBe("\uFEFFText\r\n''=1\r\n");
});

it('numbers have the decimal separator of the computer and never three decimals, days the order of ISO 8601', () => {
  const header = ['a', 'b', 'c'];
  const rows = [[1.5, 0.125, { day: '2027-03-31' }]];
  expect(tableCsv({ header, rows }, 'de')).toContain('1,5;0,1250;2027-03-31');
  expect(tableCsv({ header, rows }, 'en')).toContain('1.5,0.1250,2027-03-31');
});

it('leaves numbers, and text that is none of these, as they are', () => {
  expect(tableCsv(table(-40), 'en')).toBe('\uFEFFText\r\n-40\r\n');
  expect(tableCsv(table('1 - 2 = -1'), 'en')).toBe('\uFEFFText\r\n1 - 2 = -1\r\n');
});

it('any table is read back as it was written', () => {
  const cells = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(cells, fc.constantFrom('de', 'en'), (rows, system) => {
      const { data } = Papa.parse<string[]>(tableCsv({ header: ['a', 'b'], rows }, system).slice(1), {
        delimiter: system === 'de' ? ';' : ',',
        newline: '\r\n',
      });
      expect(data.slice(1, -1).map((row) => row.map(unescapedCell))).toEqual(rows);
    }),
  );
});
