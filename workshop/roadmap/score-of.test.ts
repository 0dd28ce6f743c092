import { expect, test } from 'vitest';
import { measureText } from './measure-text';
import { newInitiative } from './new-initiative';
import { scoreOf } from './score-of';
import { workload } from './workload/workload';
import { workloadText } from './workload/workload-blocks';

const initiative = {
  ...newInitiative('a0', 'now', 'A'),
  reach: 1000,
  impact: 'high',
  confidence: 'medium',
  effort: 'L',
} as const;

test('RICE is reach × impact × confidence / effort', () => {
  expect(scoreOf(initiative, 'rice')).toBe((1000 * 2 * 0.8) / 4);
  expect(scoreOf(initiative, 'impactEffort')).toBe(0.5);
});

test('there is no score without scoring or with an unknown part', () => {
  expect(scoreOf(initiative, 'none')).toBeNull();
  expect(scoreOf({ ...initiative, reach: null }, 'rice')).toBeNull();
  expect(scoreOf({ ...initiative, reach: null }, 'impactEffort')).toBe(0.5);
  expect(scoreOf({ ...initiative, effort: null }, 'impactEffort')).toBeNull();
});

test.each([
  ['75', '%', '75\u00A0%', '75%'],
  ['40000', '€', '40.000\u00A0€', '€40,000'],
  ['12', '% der Befragten', '12\u00A0% der Befragten', '12% der Befragten'],
  ['23 % (n = 60)', '%', '23 % (n = 60)', '23 % (n = 60)'],
  ['1.900', 'Anrufe', '1.900\u00A0Anrufe', '1.900\u00A0Anrufe'],
  ['', '%', '', ''],
  ['1900', '', '1900', '1900'],
])('%s with the unit %s is written %s and %s', (value, unit, de, en) => {
  expect(measureText(value, unit, 'de')).toBe(de);
  expect(measureText(value, unit, 'en')).toBe(en);
});

test('work is counted and weighed per function and horizon, without what is done', () => {
  const it = { ...initiative, function: 'it' } as const;
  const rows = workload(
    {
      horizonMonths: { now: 3, next: 9, later: 24 },
      scoring: 'none',
      initiatives: {
        a: it,
        b: { ...it, effort: null },
        c: { ...it, horizon: 'later', effort: 'S' },
        d: { ...it, status: 'done' },
        e: { ...initiative },
      },
    },
    ['hr', 'it'],
  );
  expect(rows.map((row) => row.function)).toEqual(['it', 'hr', null]);
  expect(rows[0]?.cells.now).toEqual({ ids: ['a', 'b'], weight: 4, unsized: 1 });
  expect(rows[0]?.total).toEqual({ ids: ['a', 'b', 'c'], weight: 5, unsized: 1 });
  expect(rows.map(({ total }) => workloadText(total, 'en'))).toEqual(['3 (5), without a size: 1', '–', '1 (4)']);
});
