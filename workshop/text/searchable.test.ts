import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparisonKey, searchable } from './searchable';

it.each([
  ['Mu\u0308ller', 'Müller', [0, 1, 3, 4, 5, 6, 7]],
  ['zu\u00adfrieden', 'zufrieden', [0, 1, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['\u200eKunden\u200bnutzen', 'Kundennutzen', [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14]],
])('%j', (text, found, starts) => {
  const { text: plain, original } = searchable(text);
  expect(plain).toBe(found);
  expect([...plain].map((_, at) => original(at, at + 1)[0])).toEqual(starts.slice(0, plain.length));
  expect(original(0, plain.length)).toEqual([text.length - text.replace(/^\u200e/, '').length, text.length]);
});

it('the stretch of a word holds what is hidden in it, and nothing around it', () => {
  const text = 'Der \u200bKunden\u00adnutzen\u200b zählt';
  const { text: plain, original } = searchable(text);
  const start = plain.indexOf('Kundennutzen');
  expect(text.slice(...original(start, start + 'Kundennutzen'.length))).toBe('Kunden\u00adnutzen');
});

it('any stretch leads back to text that is found the same way', () => {
  const letter = fc.constantFrom(
    'a',
    'u',
    '\u0308',
    '\u00ad',
    '\u200b',
    ' ',
    'ü',
    '\u1112',
    '\u1161',
    '한',
    '\u{1f468}',
    '\u200d',
  );
  fc.assert(
    fc.property(
      fc.array(letter).map((letters) => letters.join('')),
      (text) => {
        const { text: plain, original } = searchable(text);
        expect(searchable(plain).text).toBe(plain);
        const [start, end] = original(0, plain.length);
        expect(searchable(text.slice(start, end)).text).toBe(plain);
      },
    ),
  );
});

it('keys of names that look the same are equal', () => {
  expect(comparisonKey(' MU\u0308LLER')).toBe(comparisonKey('Mül\u00adler'));
});
