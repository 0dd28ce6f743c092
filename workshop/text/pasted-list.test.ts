import { expect, test } from 'vitest';
import { pastedList } from './pasted-list';

test('a pasted list has an item for each line, without marks', () => {
  expect(pastedList('1. eins\r\n2. zwei\n\n3. drei\n')).toEqual(['eins', 'zwei', 'drei']);
  expect(pastedList('eins\u000bzwei\u2028drei')).toEqual(['eins', 'zwei', 'drei']);
});

test('a single line, and a text that is too long, are no list', () => {
  expect(pastedList('- eins\n')).toBeNull();
  expect(pastedList('')).toBeNull();
  expect(pastedList('eins\n'.repeat(101))).toBeNull();
  expect(pastedList(`eins\n${'x'.repeat(501)}`)).toBeNull();
});
