import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closing } from './closing';
import { closingCommands as commands } from './commands';
import { describeRating } from './describe-rating';
import { closingProgress, proposedReviewDay, ratingSummary } from './rating';
import { closingSchema } from './schema';
import { grades } from './terms';

const create = () => closingSchema.parse(closing.create());

test('a rating has a mean, its spread and the number of people', () => {
  expect(ratingSummary({})).toBeNull();
  expect(ratingSummary({ 6: 1, 7: 2, 8: 3, 9: 2 })).toEqual({ n: 8, mean: 7.75, min: 6, max: 9 });
  expect(describeRating({ 6: 1, 7: 2, 8: 3, 9: 2 }, 'de')).toBe(
    'Durchschnitt 7,8 von 10, Werte von 6 bis 9, n\u00A0=\u00A08.',
  );
  expect(describeRating({}, 'de')).toBe('');
});

test('the order in which grades are entered changes nothing', () => {
  const given = fc.array(fc.constantFrom(...grades), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(given, (all) => {
      const enter = (order: readonly (typeof grades)[number][]) => {
        const slice = create();
        for (const grade of order) commands.setRating(slice, { grade, count: (slice.ratings[grade] ?? 0) + 1 });
        return ratingSummary(slice.ratings);
      };
      const summary = enter(all);
      expect(enter([...all].reverse())).toEqual(summary);
      expect(summary?.n).toBe(all.length);
      expect(summary?.mean).toBeCloseTo(all.reduce((sum, grade) => sum + Number(grade), 0) / all.length, 9);
    }),
  );
});

test.each([
  ['2027-03-11', '2027-06-09'],
  ['2027-12-01', '2028-02-29'],
  ['', ''],
])('the follow-up of %s is proposed for %s', (day, proposed) => {
  expect(proposedReviewDay(day)).toBe(proposed);
});

test('a grade that no one gave any more is not kept', () => {
  const slice = create();
  commands.setRating(slice, { grade: '7', count: 2 });
  commands.setRating(slice, { grade: '7', count: 0 });
  expect(slice.ratings).toEqual({});
});

const made = { step: 'closing', at: '2027-03-11T15:00:00.000Z' } as const;

test('the closing is complete with firm commitments, a rating, a last word and a date', () => {
  const slice = create();
  expect(closingProgress(slice)).toBe(0);
  commands.addCommitment(slice, { id: 'a', who: 'Service', ...made });
  commands.updateCommitment(slice, { id: 'a', change: { what: 'Ich rufe an', due: '2027-03-16' } });
  commands.addCommitment(slice, { id: 'b', who: '', ...made });
  commands.setRating(slice, { grade: '8', count: 3 });
  commands.updateClosing(slice, { change: { lastWord: 'Gut.', reviewDay: '2027-06-09' } });
  expect(closingProgress(slice)).toBe(0.875);
  commands.removeCommitment(slice, { id: 'b' });
  expect(closingProgress(slice)).toBe(1);
});
