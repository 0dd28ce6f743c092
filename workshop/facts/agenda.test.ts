import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { presets, stepIds, type Preset } from '../step';
import { steps } from '../steps';
import { placeBeside, plannedMinutes, presetAgenda, unplannedSteps } from './agenda';
import { workshopFactsCommands } from './commands';
import type { WorkshopFacts } from './schema';

let ids = 0;
const minutes = Object.fromEntries(stepIds.map((id) => [id, steps[id].minutes])) as Parameters<typeof presetAgenda>[1];
const create = (preset: Preset) => {
  const newId = () => `id-${(ids += 1)}`;
  return presetAgenda({ title: '', preset, language: 'de', today: '2027-03-03', newId }, minutes);
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

test('Whatever the steps take, all of it is planned, with breaks between and none at an end', () => {
  const anyMinutes = fc.record(
    Object.fromEntries(stepIds.map((id) => [id, fc.integer({ min: 0, max: 48 }).map((fives) => fives * 5)])),
  );
  fc.assert(
    fc.property(anyMinutes, fc.constantFrom(...presets), (taken, preset) => {
      const planned = Object.fromEntries(
        Object.entries(taken).map(([id, each]) => [id, { ...minutes.kickoff, [preset]: each }]),
      );
      const context = { title: '', preset, language: 'de', today: '', newId: () => `id-${(ids += 1)}` } as const;
      const items = inOrder(presetAgenda(context, planned as typeof minutes)).map(([, item]) => item);
      for (const id of stepIds) {
        const sum = items.filter(({ step }) => step === id).reduce((all, item) => all + item.minutes, 0);
        expect(sum).toBe(taken[id]);
      }
      items.forEach(({ kind, day }, index) => {
        if (kind !== 'break') return;
        expect([items[index - 1]?.kind, items[index + 1]?.kind]).toEqual(['step', 'step']);
        expect(items[index + 1]?.day).toBe(day);
      });
    }),
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

test('the minutes of a step that continues after a break are added', () => {
  const long = { ...minutes, 'press-release': { ...minutes['press-release'], 'two-days': 180 } };
  const newId = () => `id-${(ids += 1)}`;
  const context = { title: '', preset: 'two-days', language: 'de', today: '', newId } as const;
  const agenda = presetAgenda(context, long);
  expect(Object.values(agenda).filter(({ step }) => step === 'press-release')).toHaveLength(2);
  expect(plannedMinutes({ agenda } as Parameters<typeof plannedMinutes>[0], 'press-release')).toBe(180);
});

test('an item moved later place by place passes both days and stops at the end', () => {
  const agenda = create('two-days');
  const order = () => [1, 2].map((day) => inOrder(agenda).flatMap(([id, item]) => (item.day === day ? [id] : [])));
  const [first, second] = order();
  const id = first?.[0] ?? '';
  const seen: [number, number][] = [];
  for (let place = placeBeside(agenda, id, 1); place; place = placeBeside(agenda, id, 1)) {
    workshopFactsCommands.moveAgendaItem({ agenda } as WorkshopFacts, { id, ...place });
    seen.push([place.day, order()[place.day - 1]?.indexOf(id) ?? -1]);
  }
  const places = [
    ...(first ?? []).slice(1).map((_, index) => [1, index + 1]),
    ...[...(second ?? []), ''].map((_, index) => [2, index]),
  ];
  expect(seen).toEqual(places);
  expect(placeBeside(agenda, first?.[1] ?? '', -1)).toBeNull();
  expect(placeBeside(agenda, 'nobody', 1)).toBeNull();
});

test('a step without an agenda item is unplanned', () => {
  const agenda = create('full-day');
  const leftOut = stepIds.filter((step) => minutes[step]['full-day'] === 0);
  expect(unplannedSteps(agenda)).toEqual(leftOut);
  const [id = ''] = Object.entries(agenda).find(([, item]) => item.step === 'experience') ?? [];
  delete agenda[id];
  expect(new Set(unplannedSteps(agenda))).toEqual(new Set(['experience', ...leftOut]));
});
