import { expect, it } from 'vitest';
import { maxRows } from '../../../../workshop/vision-board/formats/csv-notes';
import { guessDelimiter, parseTable } from './parse-table';

/** Time limit in milliseconds, three times what an idle computer needs; quadratic algorithms take minutes. */
const soon = 4000;

it.each([
  [';', 'Text;Farbe\n"a;b";rot\n'],
  [',', 'Text,Farbe\nEins,"x\ny"\n'],
  ['\t', 'Text\tFarbe\nEins\tZwei\n'],
  ['|', 'a|b\nc|d\n'],
] as const)('%j is found', (delimiter, text) => {
  expect(guessDelimiter(text)).toBe(delimiter);
  expect(parseTable(text, delimiter).rows[1]).toHaveLength(2);
});

it('cells may contain line breaks, delimiters and quotation marks', () => {
  expect(parseTable('a;"b ""x""\n;"\r\n\r\n;;\r\nc;d', ';')).toEqual({
    rows: [
      ['a', 'b "x"\n;'],
      ['c', 'd'],
    ],
    isCut: false,
  });
});

it.each([
  ['a million rows', 'Zeile;gelb\n'.repeat(1_000_000)],
  ['one cell of 50 MB', `"${'x'.repeat(50_000_000)}`],
  ['quotation marks alone', '"'.repeat(10_000_000)],
  ['broken quotation', '"a"b'.repeat(5_000_000)],
  ['delimiters alone', ';'.repeat(10_000_000)],
])('%s: soon', (_, text) => {
  const started = performance.now();
  const { rows, isCut } = parseTable(text, guessDelimiter(text));
  expect(performance.now() - started).toBeLessThan(soon);
  expect(rows.length).toBeLessThanOrEqual(maxRows + 1);
  expect(isCut).toBe(true);
});
