import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordersAtEnd } from '../collection';
import { workshopFacts } from './facts';
import { workshopFactsCommands as commands } from './commands';
import { newAgendaItem } from './new-agenda-item';
import { currentDay, nowAndNext, runningDay, sharedMinutes } from './running-day';
import type { AgendaItem, WorkshopFacts } from './schema';

const minute = 60_000;
/** A moment of the day of the workshop, in local time. */
const at = (hours: number, minutes = 0) => new Date(2027, 2, 31, hours, minutes).getTime();
const iso = (wall: number) => new Date(wall).toISOString();

function factsWith(items: Partial<AgendaItem>[], startTime = '09:00'): WorkshopFacts {
  const context = { title: '', preset: 'half-day', language: 'de', today: '', newId: () => 'x' } as const;
  const orders = ordersAtEnd({}, items.length);
  const agenda = items.map((item, index): [string, AgendaItem] => [
    `item-${index}`,
    {
      ...newAgendaItem({ kind: 'other', step: null, title: `${index}`, minutes: 30, day: 1 }),
      order: orders[index] ?? '',
      ...item,
    },
  ]);
  return { ...workshopFacts.create(context), startTime, agenda: Object.fromEntries(agenda) };
}
const dayOf = (facts: WorkshopFacts, now: number) => {
  const day = runningDay(facts, 1, now);
  if (!day) throw new Error('Nothing has begun');
  return day;
};
const start = (facts: WorkshopFacts, index: number, wall: number) =>
  commands.startAgendaItem(facts, { id: `item-${index}`, at: iso(wall) });

describe('The day that runs', () => {
  test('has not begun before an item has', () => {
    const facts = factsWith([{}, {}]);
    expect(currentDay(facts.agenda)).toBeNull();
    expect(runningDay(facts, 1, at(9))).toBeNull();
  });

  test('is behind by what began late and took longer, and ends later by it if nothing changes', () => {
    const facts = factsWith([{}, {}, { kind: 'break', minutes: 15 }, {}]);
    start(facts, 0, at(9, 10));
    expect(dayOf(facts, at(9, 20))).toMatchObject({ behind: 10, plannedEnd: at(10, 45), expectedEnd: at(10, 55) });
    expect(dayOf(facts, at(9, 50)).behind).toBe(20);
    start(facts, 1, at(9, 50));
    const day = dayOf(facts, at(9, 50));
    expect(day.items.map(({ state }) => state)).toEqual(['done', 'running', 'open', 'open']);
    expect(day.items[0]?.expected).toEqual({ start: at(9, 10), end: at(9, 50) });
    expect(nowAndNext(day)).toMatchObject({ now: { id: 'item-1' }, next: { id: 'item-2' } });
    expect(currentDay(facts.agenda)).toBe(1);
  });

  test('in a rehearsal on another date the plan begins when the first item begins', () => {
    const facts = { ...factsWith([{}, {}, { kind: 'break', minutes: 15 }]), date: '2027-04-02' };
    start(facts, 0, at(21, 40));
    expect(dayOf(facts, at(21, 50))).toMatchObject({ behind: 0, plannedEnd: at(22, 55), expectedEnd: at(22, 55) });
    expect(dayOf(facts, at(22, 30)).behind).toBe(20);
    expect(dayOf({ ...facts, date: '2027-03-31' }, at(21, 50)).behind).toBe(12 * 60 + 40);
  });

  test('in a rehearsal of the second day only, its plan begins with it', () => {
    const facts = { ...factsWith([{ day: 2 }, { day: 2 }]), date: '2027-03-31' };
    start(facts, 1, at(15));
    expect(runningDay(facts, 2, at(15))).toMatchObject({ plannedEnd: at(15, 30) });
    expect(runningDay({ ...facts, date: '2027-03-30' }, 2, at(15))).toMatchObject({ plannedEnd: at(10) });
  });

  test('is ahead by what is skipped, and behind by what is inserted', () => {
    const facts = factsWith([{}, {}, {}]);
    start(facts, 0, at(9));
    commands.skipAgendaItem(facts, { id: 'item-1', isSkipped: true });
    expect(dayOf(facts, at(9)).behind).toBe(-30);
    const item = { kind: 'other', step: null, title: 'Nachfrage' } as const;
    commands.insertAgendaItem(facts, { id: 'new', after: 'item-0', item, minutes: 40 });
    const day = dayOf(facts, at(9));
    expect(day.behind).toBe(10);
    expect(day.items.map(({ id }) => id)).toEqual(['item-0', 'new', 'item-1', 'item-2']);
  });

  test('waits for a fixed start, which takes up a delay before it', () => {
    const facts = factsWith([{}, { kind: 'break', fixedStart: '10:00' }, {}]);
    start(facts, 0, at(9, 20));
    expect(dayOf(facts, at(9, 20))).toMatchObject({ behind: 0, expectedEnd: at(11) });
  });

  test('goes on past midnight', () => {
    const facts = factsWith([{ minutes: 90 }, { minutes: 60 }], '23:00');
    start(facts, 0, at(23, 5));
    start(facts, 1, at(24, 50));
    expect(dayOf(facts, at(25))).toMatchObject({ behind: 20, expectedEnd: at(25, 50) });
  });

  test('shares the delay over what is left; breaks keep theirs unless chosen', () => {
    const facts = factsWith([{ minutes: 60 }, { minutes: 60 }, { kind: 'break', minutes: 15 }, { minutes: 30 }]);
    start(facts, 0, at(9, 30));
    expect(sharedMinutes(dayOf(facts, at(9, 30)), { withBreaks: false })).toEqual({ 'item-1': 40, 'item-3': 20 });
    const withBreaks = sharedMinutes(dayOf(facts, at(9, 30)), { withBreaks: true });
    expect(Object.values(withBreaks).reduce((sum, each) => sum + each, 0)).toBe(75);
    expect(withBreaks['item-2']).toBeLessThan(15);
  });

  test('is cleared for another run, with the fixed starts of the plan', () => {
    const plan = factsWith([{ fixedStart: '09:00' }, {}]);
    const facts = structuredClone(plan);
    start(facts, 0, at(9));
    commands.shareAgendaMinutes(facts, { minutes: { 'item-1': 10 } });
    commands.clearAgendaTimes(facts);
    expect(facts.agenda).toEqual(plan.agenda);
  });
});

const items = fc.array(
  fc.record({
    kind: fc.constantFrom('other', 'break'),
    minutes: fc.integer({ min: 0, max: 120 }),
    isSkipped: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('For every agenda', () => {
  test('blocks and breaks give the end', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: -90, max: 90 }), fc.nat(11), (plan, late, begun) => {
        const facts = factsWith(plan);
        let clock = at(9) + late * minute;
        const count = Math.min(begun, plan.length - 1);
        for (let index = 0; index <= count; index += 1) {
          start(facts, index, clock);
          if (index < count) clock += (plan[index]?.minutes ?? 0) * minute;
        }
        const left = Object.values(facts.agenda).filter((item) => item.startedAt === null && !item.isSkipped);
        const running = plan[count]?.minutes ?? 0;
        const end = clock + (running + left.reduce((sum, { minutes }) => sum + minutes, 0)) * minute;
        const day = dayOf(facts, clock);
        expect(day.expectedEnd).toBe(end);
        expect(day.plannedEnd).toBe(at(9) + plan.reduce((sum, { minutes }) => sum + minutes, 0) * minute);
        expect(day.behind).toBe((day.expectedEnd - day.plannedEnd) / minute);
      }),
    );
  });

  test('sharing ends the day as planned to the minute, where five minutes each are enough', () => {
    fc.assert(
      fc.property(
        items,
        fc.integer({ min: -60, max: 60 }),
        fc.boolean(),
        fc.nat(59_999),
        (plan, late, withBreaks, ms) => {
          const facts = factsWith([{ minutes: 30 }, ...plan]);
          start(facts, 0, at(9) + late * minute + ms);
          const before = dayOf(facts, at(9) + late * minute + ms);
          const minutes = sharedMinutes(before, { withBreaks });
          commands.shareAgendaMinutes(facts, { minutes });
          const after = dayOf(facts, at(9) + late * minute + ms);
          for (const { id, item } of after.items) {
            const planned = item.minutes;
            if (item.kind === 'break' && !withBreaks) expect(minutes[id]).toBeUndefined();
            if (item.newMinutes !== null) expect(item.newMinutes).toBeGreaterThanOrEqual(Math.min(5, planned));
          }
          const flexible = after.items.filter(
            ({ item, state }) => state === 'open' && (withBreaks || item.kind !== 'break') && item.minutes > 0,
          );
          const isAtLeast = flexible.every(({ item }) => (item.newMinutes ?? item.minutes) <= 5);
          if (flexible.length === 0) expect(minutes).toEqual({});
          else if (after.expectedEnd - after.plannedEnd > minute / 2) expect(isAtLeast).toBe(true);
          else if (flexible.every(({ item }) => (item.newMinutes ?? 0) < 600)) {
            expect(after.plannedEnd - after.expectedEnd).toBeLessThanOrEqual(minute / 2);
          }
        },
      ),
    );
  });

  test('a fixed start stays where it is when the rest is shared', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (late) => {
        const facts = factsWith([
          { minutes: 30 },
          { minutes: 90 },
          { kind: 'break', minutes: 60, fixedStart: '11:00' },
          {},
        ]);
        start(facts, 0, at(9) + late * minute);
        const day = dayOf(facts, at(9) + late * minute);
        commands.shareAgendaMinutes(facts, { minutes: sharedMinutes(day, { withBreaks: true }) });
        const after = dayOf(facts, at(9) + late * minute);
        expect(after.items[2]?.expected).toEqual({ start: at(11), end: at(12) });
        expect(after.behind).toBe(0);
      }),
    );
  });
});
