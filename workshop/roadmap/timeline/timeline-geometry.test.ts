import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberedInitiative } from '../initiatives-in-order';
import { newInitiative } from '../new-initiative';
import { dayNumber, dayOf, timelineGeometry } from './timeline-geometry';

const options = { today: '2027-03-15', zoom: 'month', language: 'de', fontSize: 14, rowHeight: 34 } as const;

function item(id: string, start: string, end: string, needs: string[] = []): NumberedInitiative {
  const dependencies = Object.fromEntries(needs.map((each) => [each, true as const]));
  return { id, number: 1, title: id, initiative: { ...newInitiative('a0', 'now', id), start, end, dependencies } };
}

describe('the timeline', () => {
  test('has a bar for each initiative with a date, in the order of their beginnings', () => {
    const { bars } = timelineGeometry(
      [item('late', '2027-06-01', '2027-06-30'), item('none', '', ''), item('soon', '2027-04-01', '2027-06-30')],
      options,
    );
    expect(bars.map(({ id }) => id)).toEqual(['soon', 'late']);
  });

  test('begins and ends with whole months, and marks the years', () => {
    const { ticks } = timelineGeometry([item('a', '2027-11-20', '2028-02-02')], { ...options, today: '2020-01-01' });
    expect(ticks.map(({ label }) => label)).toEqual(['Nov 2027', 'Dez', 'Jan 2028', 'Feb']);
    const quarters = timelineGeometry([item('a', '2027-11-20', '2028-02-02')], {
      ...options,
      zoom: 'quarter',
      language: 'en',
    });
    expect(quarters.ticks.map(({ label }) => label)).toEqual(['Q1 2027', 'Q2', 'Q3', 'Q4', 'Q1 2028']);
  });

  test('shows today when it is near, and is not stretched to it from another year', () => {
    const bar = [item('a', '2027-04-01', '2027-04-30')];
    expect(timelineGeometry(bar, options).today).not.toBeNull();
    expect(timelineGeometry(bar, { ...options, today: '2031-01-01' }).today).toBeNull();
  });

  test('leaves an end open that is not known or lies before the beginning', () => {
    const { bars } = timelineGeometry(
      [item('a', '2027-04-01', ''), item('b', '', '2027-04-01'), item('c', '2027-05-01', '2027-04-01')],
      options,
    );
    expect(bars.map(({ id, isOpenAtStart, isOpenAtEnd }) => [id, isOpenAtStart, isOpenAtEnd])).toEqual([
      ['b', true, false],
      ['a', false, true],
      ['c', false, true],
    ]);
  });

  test('names what begins before the one it needs ends', () => {
    const first = item('first', '2027-04-01', '2027-06-30');
    const early = (start: string) =>
      timelineGeometry(
        [first, item('second', start, '2027-12-31', ['first', 'gone', 'second'])],
        options,
      ).dependencies.map(({ isEarly }) => isEarly);
    expect(early('2027-06-01')).toEqual([true]);
    expect(early('2027-07-01')).toEqual([false]);
  });

  test('keeps every bar within the drawing, for any days', () => {
    const day = fc.oneof(
      fc.constant(''),
      fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('3000-12-31') }).map(dayOf),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('month', 'quarter' as const),
        (days, zoom) => {
          const { bars, width } = timelineGeometry(
            days.map(([start, end], index) => item(`i${index}`, start, end)),
            { ...options, zoom, width: 620, labelWidth: 200 },
          );
          for (const { left, right } of bars) {
            expect(left).toBeGreaterThanOrEqual(199.9);
            expect(right).toBeLessThanOrEqual(width + 0.1);
            expect(left).toBeLessThanOrEqual(right);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a day and its number lead to each other', () => {
  expect(dayOf(dayNumber('2028-02-29'))).toBe('2028-02-29');
});
