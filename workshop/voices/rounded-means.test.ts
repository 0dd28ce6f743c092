import { expect, test } from 'vitest';
import { describeN } from './describe-n';
import { roundedMeans } from './rounded-means';
import { spreadOf } from './spread';

const item = (...values: number[]) => ({ id: 'item', spread: spreadOf(values) });

test.each([
  [[1, 2], { item: 2 }],
  [[-1, -2], { item: -2 }],
  [[0, 0, -1], { item: 0 }],
  [[], {}],
])('the mean of %j is rounded to a whole number, halves away from zero', (values, means) => {
  expect(roundedMeans({ items: [item(...values)] })).toEqual(means);
});

test('the number of voices is a range where some abstained', () => {
  expect(describeN([item(1, 2, 3)], 'de')).toBe('n\u00A0=\u00A03');
  expect(describeN([item(1, 2, 3), item(1, 3), item()], 'de')).toBe('n\u00A0=\u00A02 bis 3');
  expect(describeN([item(1, 2, 3), item(1, 3)], 'en')).toBe('n\u00A0=\u00A02 to 3');
  expect(describeN([item()], 'en')).toBe('');
});
