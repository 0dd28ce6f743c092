import { expect, test } from 'vitest';
import { energisers } from './energisers';

test('both languages have the same twelve, each with a title of its own', () => {
  const shape = (language: 'de' | 'en') => energisers[language].map(({ kind, minutes }) => [kind, minutes]);
  expect(shape('de')).toHaveLength(12);
  expect(shape('de')).toEqual(shape('en'));
  for (const language of ['de', 'en'] as const) {
    expect(new Set(energisers[language].map(({ title }) => title)).size).toBe(12);
  }
});
