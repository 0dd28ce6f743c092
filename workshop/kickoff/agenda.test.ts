import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { presets, type Preset } from '../step';
import { plannedMinutes, presetAgenda } from './agenda';

let ids = 0;
const create = (preset: Preset) => {
  const newId = () => `id-${(ids += 1)}`;
  return presetAgenda({ title: '', preset, language: 'de', today: '2027-03-03', newId });
};
const dayOf = (preset: Preset, day: number) =>
  inOrder(create(preset))
    .map(([, item]) => item)
    .filter((item) => item.day === day);

test.each([
  ['half-day', [4 * 60]],
  ['full-day', [7 * 60]],
  ['two-days', [7 * 60, 7 * 60]],
] as const)('%s takes its hours', (preset, minutes) => {
  expect(minutes.map((_, index) => dayOf(preset, index + 1).reduce((sum, item) => sum + item.minutes, 0))).toEqual(
    minutes,
  );
});

test.each(presets)('%s: a break is followed by work, and nobody works for more than two hours on end', (preset) => {
  for (const day of [1, 2]) {
    const kinds = dayOf(preset, day).map(({ kind }) => kind);
    expect(kinds.at(-1)).not.toBe('break');
    expect(kinds.join(' ')).not.toContain('break break');
    let onEnd = 0;
    for (const { kind, minutes } of dayOf(preset, day)) {
      onEnd = kind === 'break' ? 0 : onEnd + minutes;
      expect(onEnd).toBeLessThanOrEqual(120);
    }
  }
});

test('a step that is taken up again after a break counts as a whole', () => {
  const agenda = create('two-days');
  expect(plannedMinutes({ agenda } as Parameters<typeof plannedMinutes>[0], 'press-release')).toBe(180);
});
