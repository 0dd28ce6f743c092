import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realityCheckCommands } from './commands';
import { formatFigure, originOfFigure } from './describe';
import {
  customerEffortScore,
  isCounted,
  isSmallSample,
  missingParts,
  netPromoterScore,
  sampleOf,
  satisfactionShare,
  valueOf,
} from './figure-values';
import { realityCheck } from './reality-check';
import type { Figure } from './schema';
import type { FigureKind } from './terms';

function figure(kind: FigureKind, change: Partial<Figure> = {}): Figure {
  const slice = realityCheck.create() as Parameters<typeof realityCheckCommands.addFigure>[0];
  realityCheckCommands.addFigure(slice, { id: 'a', kind });
  realityCheckCommands.updateFigure(slice, { id: 'a', change });
  const [added] = Object.values(slice.figures);
  if (!added) throw new Error('not added');
  return added;
}

test.each([
  // 70 of 100 promoters, 20 passives, 10 detractors: the example that Bain & Company gives for the Net Promoter System.
  [70, 20, 10, 60],
  [0, 100, 0, 0],
  [0, 0, 7, -100],
  [118, 164, 130, -2.9126],
])('an NPS of %i promoters, %i passives and %i detractors is %d', (promoters, passives, detractors, score) => {
  expect(netPromoterScore(promoters, passives, detractors)).toBeCloseTo(score, 3);
});

test('an NPS is between −100 and +100, and its opposite when promoters and detractors change places', () => {
  const count = fc.nat(5000);
  fc.assert(
    fc.property(count, count, count, (promoters, passives, detractors) => {
      const score = netPromoterScore(promoters, passives, detractors);
      if (promoters + passives + detractors === 0) {
        expect(score).toBeNull();
      } else {
        expect(Math.abs(score ?? NaN)).toBeLessThanOrEqual(100);
        expect(netPromoterScore(detractors, passives, promoters)).toBeCloseTo(-(score ?? NaN), 9);
      }
    }),
  );
});

test('CSAT is the share of the two highest boxes', () => {
  // 80 of 100 answers "satisfied" or "very satisfied": 80 per cent (Bendle et al., Marketing Metrics, chapter 2).
  expect(satisfactionShare(80, 100)).toBe(80);
  expect(satisfactionShare(0, 0)).toBeNull();
  expect(satisfactionShare(5, 4)).toBeNull();
});

test.each([
  // CYS Group, "Customer Effort Score 7-point scale to average" (support.cys.group, article 3000095529): 4080 / 1000.
  [[80, 210, 140, 110, 160, 180, 120], 4.08],
  // Calculator Academy, "Customer Effort Score Calculator": the scores 6, 5 and 4 add up to 15.
  [[0, 0, 0, 1, 1, 1, 0], 5],
  [[0, 0, 0, 0, 0], null],
])('a CES of %j answers from 1 upwards is %s', (counts, score) => {
  expect(customerEffortScore(counts)).toBe(score);
});

test('a CES is on its scale, and does not change when every answer is given twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 5, maxLength: 10 }), (counts) => {
      const score = customerEffortScore(counts);
      if (counts.every((count) => count === 0)) {
        expect(score).toBeNull();
        return;
      }
      expect(score).toBeGreaterThanOrEqual(1);
      expect(score).toBeLessThanOrEqual(counts.length);
      expect(customerEffortScore(counts.map((count) => 2 * count))).toBeCloseTo(score ?? NaN, 9);
    }),
  );
});

test('counts of answers about effort go before an entered value; those beyond the scale wait until it is longer', () => {
  const counted = { '4': 1, '5': 1, '6': 1, '9': 7 };
  const seven = figure('ces', { value: 3, n: 24, scaleMax: 7, efforts: counted });
  expect([valueOf(seven), sampleOf(seven), isCounted(seven)]).toEqual([5, 3, true]);
  expect(formatFigure(figure('ces', { efforts: { '4': 1, '5': 1, '7': 1 } }), 'en')).toBe('5.3 of 7');
  const ten = { ...seven, scaleMax: 10 };
  expect([valueOf(ten), sampleOf(ten)]).toEqual([7.8, 10]);
  expect(valueOf({ ...seven, scaleMax: null })).toBe(3);
  const entered = figure('ces', { value: 3, n: 24 });
  expect([valueOf(entered), sampleOf(entered), isCounted(entered)]).toEqual([3, 24, false]);
});

test('counts go before an entered value, and give the number of answers', () => {
  const nps = figure('nps', { value: 40, n: 7, promoters: 118, passives: 164, detractors: 130 });
  expect([Math.round(valueOf(nps) ?? 0), sampleOf(nps)]).toEqual([-3, 412]);
  const entered = figure('nps', { value: 40, n: 7 });
  expect([valueOf(entered), sampleOf(entered)]).toEqual([40, 7]);
  expect(valueOf(figure('csat', { value: 3, satisfied: 251, n: 412 }))).toBeCloseTo(60.92, 2);
  expect(valueOf(figure('csat', { value: 3, satisfied: 251 }))).toBe(3);
});

test.each([
  [29, true],
  [30, false],
  [null, false],
])('a sample of %s is small: %s', (n, isSmall) => {
  expect(isSmallSample(figure('ces', { value: 4, n }))).toBe(isSmall);
});

test('a figure says what is missing before it can be quoted', () => {
  expect(missingParts(figure('churn'))).toEqual([]);
  expect(missingParts(figure('churn', { value: 9 }))).toEqual(['n', 'date', 'source']);
  expect(missingParts(figure('churn', { value: 9, n: 84_000, date: '2026-12-31', source: 'x' }))).toEqual([]);
});

test('figures are written with sign, unit, scale and origin', () => {
  expect(formatFigure(figure('nps', { promoters: 1, passives: 0, detractors: 0 }), 'de')).toBe('+100');
  expect(formatFigure(figure('nps', { value: -12 }), 'en')).toBe('−12');
  expect(formatFigure(figure('ces', { value: 3.4 }), 'de')).toBe('3,4 von 7');
  expect(formatFigure(figure('churn', { value: 9 }), 'de')).toBe('9\u00A0%');
  expect(formatFigure(figure('churn', { value: 9 }), 'en')).toBe('9%');
  expect(formatFigure(figure('recommendation', { value: 62.25 }), 'en')).toBe('62.25%');
  expect(formatFigure(figure('csat', { satisfied: 251, n: 412 }), 'en')).toBe('61%');
  expect(formatFigure(figure('own', { value: 1234.5, unit: 'Tage' }), 'de')).toBe('1.234,5\u00A0Tage');
  expect(formatFigure(figure('own'), 'de')).toBe('–');
  const origin = figure('churn', { value: 9, n: 84_000, date: '2026-12-31', source: ' Bestand ' });
  expect(originOfFigure(origin, 'de')).toBe('n\u00A0=\u00A084.000, 31. Dezember 2026, Bestand');
  expect(originOfFigure(figure('churn', { value: 9 }), 'de')).toBe('');
});
