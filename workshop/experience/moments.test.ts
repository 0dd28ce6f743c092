import { expect, test } from 'vitest';
import { meanScore, momentsThatMatter, rememberedScore } from './moments';

test('the peak is the score farthest from zero, the first one of equal scores', () => {
  expect(momentsThatMatter([2, -4, 4, 1]).peak).toBe(1);
});

test('the steepest fall may span a gap, and rising lines have none', () => {
  expect(momentsThatMatter([1, 3, null, -4, -5]).fall).toEqual({ from: 1, to: 3 });
  expect(momentsThatMatter([-2, 0, 0, 5]).fall).toBeNull();
});

test('the end is the last score that is known', () => {
  expect(momentsThatMatter([1, 2, null]).end).toBe(1);
  expect(momentsThatMatter([null])).toEqual({ peak: null, end: null, fall: null });
});

test('the remembered score is the mean of the most intense and the last score', () => {
  expect(rememberedScore([1, -5, 0, 2, null])).toBe(-1.5);
  expect(rememberedScore([3])).toBe(3);
  expect(rememberedScore([null])).toBeNull();
  expect(rememberedScore([])).toBeNull();
});

test('zero is a score, null is not', () => {
  expect(rememberedScore([0, null])).toBe(0);
  expect(meanScore([0, null, 3])).toBe(1.5);
  expect(meanScore([null])).toBeNull();
});
