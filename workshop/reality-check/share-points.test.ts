import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharePoints } from './share-points';

test('thirds of a hundred add up to a hundred', () => {
  expect(sharePoints([1, 1, 1], 100)).toEqual([34, 33, 33]);
  expect(sharePoints([0, 0, 0], 100)).toEqual([0, 0, 0]);
  expect(sharePoints([480, 200, 120], 100)).toEqual([60, 25, 15]);
});

test('shares add up to the total and are less than one away from the exact value', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }).filter((all) => all.some((each) => each > 0));
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 200 }), (all, total) => {
      const shared = sharePoints(all, total);
      const sum = all.reduce((a, b) => a + b, 0);
      expect(shared.reduce((a, b) => a + b, 0)).toBe(total);
      shared.forEach((part, index) => expect(Math.abs(part - ((all[index] ?? 0) / sum) * total)).toBeLessThan(1));
    }),
  );
});
