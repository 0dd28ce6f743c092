import { expect, it } from 'vitest';
import { maxRows } from '../../workshop/table/table-columns';
import { guessDelimiter, maxCells, parseTable } from './parse-table';

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

it.each([
  ['decimal commas', ';', '1,50;Anna\n2,00;Ben\n3,25;Cem'],
  ['decimal commas without a header, with tabs', '\t', '1,5\t2,5\n3,5\t4,5'],
  ['numbers in English', ',', '1,2,3\n4,5,6'],
  ['a comma in each sentence', ';', 'Wenn es regnet, bleiben wir;rot\nWenn es schneit, gehen wir;blau'],
  ['quoted cells', ';', '"a,b";"c,d"\n"e,f";"g,h"\n"i;j";k'],
  ['spaces behind the commas', ',', 'Text, Farbe\nEins, rot\nZwei, blau'],
  ['sentences alone', ';', 'Text\nEins, zwei\nDrei\nVier, fünf'],
  ['rows below the first that count', ',', `Liste;Stand 2026\n${'a,b,c\n'.repeat(40)}`],
  ['rows far below that count', ';', `${'a,b;c\n'.repeat(30)}${'a;c\n'.repeat(60)}`],
  ['a named delimiter', ',', 'sep=,\na;b,c;d\ne;f,g;h'],
  ['a named delimiter in quotes', '|', '\ufeff"sep=|"\r\na;b|c\r\nd;e|f'],
] as const)('%s', (_, delimiter, text) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});

it('the line that names the delimiter is no row, and cells are clean', () => {
  expect(parseTable('sep=;\r\nMu\u0308ller;a\u000bb\r\nc;d', ';').rows).toEqual([
    ['Müller', 'a\nb'],
    ['c', 'd'],
  ]);
});

it('cells may contain line breaks, delimiters and quotation marks', () => {
  expect(parseTable('a;"b ""x""\n;"\r\n\r\n;;\r\nc;d', ';')).toEqual({
    rows: [
      ['a', 'b "x"\n;'],
      ['c', 'd'],
    ],
    isCut: false,
    isWide: false,
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

it('a row of a million cells is read up to the limit, and the rows around it whole', () => {
  const wide = Array.from({ length: 1_000_000 }, (_, index) => index % 10).join(';');
  const quoted = `"${';'.repeat(5_000)}"`;
  const started = performance.now();
  const { rows, isWide } = parseTable(`a;b\n${wide}\n${quoted};c\n`, guessDelimiter(`a;b\n${wide}`));
  expect(performance.now() - started).toBeLessThan(soon);
  expect(isWide).toBe(true);
  expect(rows.map(({ length }) => length)).toEqual([2, maxCells, 2]);
  expect(rows[2]).toEqual([';'.repeat(5_000), 'c']);
});

it.each(['\n', '\r', '\r\n'])('rows that end in %j are narrowed each for itself', (end) => {
  const wide = Array.from({ length: maxCells + 5 }, (_, index) => index).join(';');
  const { rows, isWide } = parseTable(['a;b', wide, 'c;d'].join(end), ';');
  expect(rows.map((row) => row.length)).toEqual([2, maxCells, 2]);
  expect(isWide).toBe(true);
  const narrow = parseTable(Array.from({ length: 700 }, () => 'a;b').join(end), ';');
  expect(narrow.rows).toHaveLength(700);
  expect(narrow.isWide).toBe(false);
});
