import { expect, test } from 'vitest';
import { createSession } from '../session';
import { experienceCommands as commands } from './commands';
import { experienceOutline } from './outline';
import { weakestWishes, weakestWishesInWords } from './wishes';

function slice(phases: number) {
  const options = { title: '', preset: 'half-day', language: 'en', today: '2027-03-31', newId: () => 'new' } as const;
  const { experience } = createSession(options, 'session', '2027-03-31T09:00:00.000Z').steps;
  experience.phases = {};
  for (let index = 0; index < phases; index += 1)
    commands.addPhase(experience, { id: `p${index}`, name: `Phase ${index}` });
  return experience;
}

test('a rating is set and removed, and goes with its phase', () => {
  const experience = slice(2);
  commands.rateWish(experience, { phase: 'p0', wish: 'fast', rating: 2 });
  commands.rateWish(experience, { phase: 'gone', wish: 'fast', rating: 2 });
  expect(experience.phases['p0']?.wishes).toMatchObject({ fast: 2, help: null });
  commands.rateWish(experience, { phase: 'p0', wish: 'fast', rating: null });
  expect(experience.phases['p0']?.wishes.fast).toBeNull();
});

test('the weakest wish and phase have the lowest means; what is not rated does not count', () => {
  const experience = slice(3);
  expect(weakestWishes(experience.phases)).toBeNull();
  expect(weakestWishesInWords(experience.phases, 'en')).toBe('');
  commands.rateWish(experience, { phase: 'p0', wish: 'fast', rating: 3 });
  commands.rateWish(experience, { phase: 'p1', wish: 'fast', rating: 0 });
  commands.rateWish(experience, { phase: 'p1', wish: 'help', rating: 2 });
  expect(weakestWishes(experience.phases)).toEqual({ wish: { id: 'fast', mean: 1.5 }, phase: { id: 'p1', mean: 1 } });
  expect(weakestWishesInWords(experience.phases, 'en')).toBe(
    'Least fulfilled today is “Fast”, 1.5 of 3 on average. The weakest phase is “Phase 1”, 1 of 3 on average.',
  );
});

test('documents show rated phases only, and many of them as rows', () => {
  const chart = (phases: number) => {
    const experience = slice(phases + 1);
    for (let index = 0; index < phases; index += 1)
      commands.rateWish(experience, { phase: `p${index}`, wish: 'fast', rating: 1 });
    return experienceOutline(experience, 'en').flatMap((block) => (block.kind === 'chart' ? [block] : []));
  };
  expect(chart(0)).toEqual([]);
  expect(chart(2)[0]?.categories).toEqual(['Phase 0', 'Phase 1']);
  expect(chart(11)[0]?.categories).toHaveLength(6);
  expect(chart(11)[0]?.series).toHaveLength(11);
});
