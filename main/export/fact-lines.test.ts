import { expect, test } from 'vitest';
import { factLines } from './fact-lines';

const fact = (value: string) => ({ label: 'L', value });

test('two brief facts share a line, long ones do not', () => {
  const [a, b, c] = [fact('a'), fact('b'), fact('c')];
  const long = fact('x'.repeat(27));
  expect(factLines([a, b, c])).toEqual([[a, b], [c]]);
  expect(factLines([a, long, b])).toEqual([[a], [long], [b]]);
  expect(factLines([a, fact('1\n2')])).toHaveLength(2);
});
