import { expect, it } from 'vitest';
import { maxScale } from './export-extent';

it.each([
  [{ width: 1000, height: 500 }, 16.38],
  [{ width: 20_000, height: 100 }, 0.81],
  [{ width: 20_000, height: 20_000 }, 0.7],
  [{ width: 2_000_000, height: 2_000_000 }, 0],
])('%j can be painted at %d', (size, scale) => {
  expect(maxScale(size)).toBe(scale);
});
