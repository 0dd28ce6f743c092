import { expect, test } from 'vitest';
import { markdownWords } from './markdown-words';

test.each([
  ['headings', ['# Ziele', '### Wege'], ['Ziele', 'Wege']],
  ['tasks', ['[ ] offen', '[x] getan'], ['offen', 'getan']],
  ['struck-out words', ['~~drei~~ zwei Wochen', '~~ganz weg~~'], ['zwei Wochen']],
  ['emphasis', ['**Wichtig:** __sehr__ wichtig'], ['Wichtig: sehr wichtig']],
  ['quotes and rules', ['> Zitat', '---', '* * *', '===='], ['Zitat']],
  ['tables', ['| Idee | Punkte |', '|---|:-:|', '| Boot \\| Bahn | 3 |'], ['Idee · Punkte', 'Boot | Bahn · 3']],
  ['escapes', ['1\\. FC', '\\*kein\\* Stern \\~~'], ['1. FC', '*kein* Stern ~~']],
  ['code', ['`a**b**c`'], ['`a**b**c`']],
])('of Markdown, %s', (_, lines, words) => {
  expect(markdownWords(lines)).toEqual(words);
});

test.each(['#1 der Liste', '5 * 3 ** 2', 'mein__datei__name', '~5 Minuten', 'a | b', '-5 Grad', '[x]'])(
  '%s stays as it is',
  (line) => {
    expect(markdownWords([line])).toEqual([line]);
  },
);

test('takes long lines in time', () => {
  const started = performance.now();
  markdownWords(['~~a '.repeat(12_000), '**a '.repeat(12_000), '|'.repeat(50_000), '- '.repeat(25_000)]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
