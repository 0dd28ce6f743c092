import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textRow } from '../../workshop/document';
import { columnWidths } from './column-widths';

const rounded = (shares: number[]) => shares.map((share) => Math.round(share * 100));

test('columns are as wide as was wished when their words fit', () => {
  const table = {
    header: ['Nr.', 'Initiative', 'Stand'],
    rows: [textRow(['1', 'Rückruf', 'Offen'])],
    widths: [1, 6, 3],
  };
  expect(rounded(columnWidths(table, 100))).toEqual([10, 60, 30]);
});

test('a long word gets its room from the others', () => {
  const table = {
    header: ['a', 'b', 'c'],
    rows: [textRow(['Personalentwicklung', 'kurz', 'kurz'])],
    widths: [1, 4, 5],
  };
  expect(rounded(columnWidths(table, 100))).toEqual([21, 35, 44]);
});

test('a word that no column could hold is no reason to starve the others', () => {
  const table = { header: ['a', 'b'], rows: [textRow(['x'.repeat(500), 'kurz'])], widths: [1, 1] };
  expect(rounded(columnWidths(table, 100))).toEqual([50, 50]);
});

test('a header of wide letters gets more room than one of as many narrow ones', () => {
  const table = { header: ['Stimmen', 'Titeler', 'Text'], rows: [textRow(['1', '1', 'kurz'])], widths: [1, 1, 30] };
  const [wide = 0, narrow = 0] = columnWidths(table, 100);
  expect(wide).toBeGreaterThan(narrow);
});

test('smaller headers and less padding leave more room for the texts', () => {
  const table = { header: ['Häufigkeit', 'Text'], rows: [textRow(['1', 'kurz'])], widths: [1, 30] };
  const [usual = 0] = columnWidths(table, 100);
  const [dense = 0] = columnWidths(table, 100, { headerScale: 0.92, padding: 1.1 });
  expect(dense).toBeLessThan(usual);
});

test('for any table, the columns fill the line and each has a width', () => {
  const cell = fc.string({ maxLength: 40 });
  const table = fc.integer({ min: 1, max: 9 }).chain((columns) =>
    fc.record({
      header: fc.array(cell, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }).map(textRow), { maxLength: 5 }),
      widths: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: columns, maxLength: columns }),
    }),
  );
  fc.assert(
    fc.property(table, (any) => {
      const shares = columnWidths(any, 100);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(Math.min(...shares)).toBeGreaterThan(0);
    }),
  );
});
