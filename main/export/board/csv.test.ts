import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { tableCsv } from './csv';

const table = (cell: string | number) => ({ header: ['Text'], rows: [[cell]] });

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '=1\n=2', '＝1'])('defuses %j', (cell) => {
  const { data } = Papa.parse<string[]>(tableCsv(table(cell), 'de').slice(1), { delimiter: ';' });
  expect(data[1]).toEqual([`'${cell}`]);
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
      const plain = (cell: string) => cell.replace(/^'/, '');
      expect(data.slice(1, -1).map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
    }),
  );
});
