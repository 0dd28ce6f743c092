import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './parse-number';

test.each([
  ['12', 12, 12],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  ['1.234', 1234, 1.234],
  ['1,234', 1.234, 1234],
  ['1.234,5', 1234.5, null],
  ['1,234.5', null, 1234.5],
  ['1.234.567', 1_234_567, null],
  ['−7', -7, -7],
  ['+3', 3, 3],
  ['84 %', 84, 84],
  ['1 200', 1200, 1200],
  ['5,', 5, 5],
  ['1.2.3', null, null],
  ['', null, null],
  ['-', null, null],
  ['12 Euro', null, null],
  ['1e5', null, null],
])('%s is %s in German and %s in English', (text, german, english) => {
  expect([parseNumber(text, 'de'), parseNumber(text, 'en')]).toEqual([german, english]);
});

test('what is formatted is read back', () => {
  const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Math.round(number * 100) / 100 + 0);
  fc.assert(
    fc.property(numbers, fc.constantFrom('de', 'en'), (number, language) => {
      expect(parseNumber(number.toLocaleString(language), language)).toBe(number);
    }),
  );
});
