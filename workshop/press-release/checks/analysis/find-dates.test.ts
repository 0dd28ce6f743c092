import { expect, it } from 'vitest';
import type { Language } from '../../../language';
import { findDates } from './find-dates';

it.each<[Language, string, [string, string | null][]]>([
  ['de', 'Erlenbrück, 4. Mai 2029', [['4. Mai 2029', '2029-05-04']]],
  [
    'de',
    'Ab dem 1. März und am 24.12.',
    [
      ['1. März', null],
      ['24.12.', null],
    ],
  ],
  [
    'de',
    'am 04.05.2029 und 2029-06-07',
    [
      ['04.05.2029', '2029-05-04'],
      ['2029-06-07', '2029-06-07'],
    ],
  ],
  ['de', 'im Februar 2028', [['Februar 2028', '2028-02-29']]],
  ['de', 'im Jahr 2028 für 2000 € und 1.200 Leute', [['2028', '2028-12-31']]],
  ['de', 'vom 3. bis 5. Juni 2028', [['3. bis 5. Juni 2028', '2028-06-03']]],
  ['en', '4 May 2029', [['4 May 2029', '2029-05-04']]],
  ['en', 'the 4th of May, 2029', [['4th of May, 2029', '2029-05-04']]],
  [
    'en',
    'May 4, 2029 or 04/05/2029',
    [
      ['May 4, 2029', '2029-05-04'],
      ['04/05/2029', '2029-05-04'],
    ],
  ],
  ['en', 'You may 4 times', [['may 4', null]]],
  [
    'en',
    'in March 2029, 3 May',
    [
      ['March 2029', '2029-03-31'],
      ['3 May', null],
    ],
  ],
  ['en', 'no date', []],
])('%s: %s', (language, text, expected) => {
  expect(findDates(text, language).map(({ start, end, lastDay }) => [text.slice(start, end), lastDay])).toEqual(
    expected,
  );
});
