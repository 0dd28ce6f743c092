import { expect, test } from 'vitest';
import { escapedCell, unescapedCell } from './table-columns';

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+49 821', '+49 821'],
  ['@home', "'@home"],
  ['-1,5 %', '-1,5 %'],
  ['- a list', "'- a list"],
  [' =1+1', "' =1+1"],
  ['a = b', 'a = b'],
  ['', ''],
])('“%s” is written to a spreadsheet as “%s”, and read back the same', (text, written) => {
  expect(escapedCell(text)).toBe(written);
  expect(unescapedCell(written)).toBe(text);
});
