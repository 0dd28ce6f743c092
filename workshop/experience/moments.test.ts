import { expect, test } from 'vitest';
import { meanScore, momentsThatMatter, rememberedScore, withBetterEnd } from './moments';

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

// Kahneman (2011), "Thinking, Fast and Slow", chapter 35, about the patients of Redelmeier and Kahneman (1996): both had a worst moment of 8;
// A ended after 8 minutes at 7, B after 24 minutes at 1. A remembers 7.5, B 4.5, although B suffered longer. Pain counts below zero here.
test('the peak-end rule gives the published scores of the two patients, whatever the length', () => {
  const patientA = [-2, -5, -8, -7];
  const patientB = [-2, -5, -8, -6, -5, -5, -4, -6, -4, -3, -2, -1];
  const sum = (scores: number[]) => scores.reduce((total, score) => total + score, 0);
  expect(rememberedScore(patientA)).toBe(-7.5);
  expect(rememberedScore(patientB)).toBe(-4.5);
  expect(sum(patientB)).toBeLessThan(sum(patientA));
});

// Kahneman and others (1993): a minute in cold water, and the same minute followed by half a minute in slightly warmer water. The longer
// trial has more pain and is preferred.
test('a milder end that is added improves the memory, although nothing else becomes better', () => {
  const short = [-4, -4];
  const long = [...short, -2];
  expect(rememberedScore(long)).toBeGreaterThan(rememberedScore(short) ?? 0);
});

test('a better end is two higher, at most +5', () => {
  expect(withBetterEnd([1, -5, 0, -1, null])).toEqual({ index: 3, score: 1, remembered: -2 });
  expect(withBetterEnd([-5, 4])).toEqual({ index: 1, score: 5, remembered: 0 });
  expect(withBetterEnd([-5, 5])).toEqual({ index: 1, score: 5, remembered: 0 });
  expect(withBetterEnd([null])).toBeNull();
});

test('a better end may become the most intense moment, or no longer be it', () => {
  expect(withBetterEnd([-4, 3])).toEqual({ index: 1, score: 5, remembered: 5 });
  expect(withBetterEnd([4, -5])).toEqual({ index: 1, score: -3, remembered: 0.5 });
  expect(withBetterEnd([2])).toEqual({ index: 0, score: 4, remembered: 4 });
});
