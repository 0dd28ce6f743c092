import { expect, test } from 'vitest';
import { painPoints } from './pain-points';
import { painPointsCommands as commands } from './commands';
import { rankPainPoints, topPainPoints, valueText } from './ranking';
import type { PainPoint, PainPoints } from './schema';

function withRatings(rated: Record<string, Partial<PainPoint>>): PainPoints {
  const slice = painPoints.create();
  for (const [id, change] of Object.entries(rated))
    commands.addPainPoint(slice, { id, values: { title: id, ...change } });
  return slice;
}

test('Equal values share a rank, the next rank counts them all, and what lacks a rating comes last without one', () => {
  const slice = withRatings({
    unknown: { severity: 5 },
    low: { severity: 1, frequency: 2 },
    first: { severity: 4, frequency: 5 },
    second: { severity: 5, frequency: 4 },
  });
  expect(rankPainPoints(slice, 'severityFrequency').map(({ id, rank, value }) => [id, rank, value])).toEqual([
    ['first', 1, 20],
    ['second', 1, 20],
    ['low', 3, 2],
    ['unknown', null, null],
  ]);
});

test('Impact by effort puts the small effort first', () => {
  const slice = withRatings({ big: { impact: 5, effort: 5 }, small: { impact: 5, effort: 3 } });
  const [first] = rankPainPoints(slice, 'impactEffort');
  expect(first?.id).toBe('small');
  expect(valueText(first?.value ?? null, 'de')).toBe('1,67');
});

test('Votes rank only when a result is revealed: no votes are 0, and what was not up for the vote has no rank', () => {
  const slice = withRatings({ a: {}, b: {}, late: {} });
  commands.openVoting(slice, { id: 'v', title: '', votesPerPerson: 2, stacking: false, choices: ['a', 'b'] });
  commands.castVote(slice, { voting: 'v', id: 'x', element: 'b', voter: null });
  expect(rankPainPoints(slice, 'votes').every(({ rank }) => rank === null)).toBe(true);
  commands.setVotingState(slice, { id: 'v', state: 'revealed' });
  expect(rankPainPoints(slice, 'votes').map(({ id, rank, value }) => [id, rank, value])).toEqual([
    ['b', 1, 1],
    ['a', 2, 0],
    ['late', null, null],
  ]);
});

test('The top are those decided for now, and the first five that are not decided', () => {
  const slice = withRatings({
    ...Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [`p${at}`, { severity: 5 - Math.floor(at / 2), frequency: 5 }]),
    ),
    later: { severity: 5, frequency: 5, decision: 'later' as const },
    now: { decision: 'now' as const },
  });
  expect(topPainPoints(slice).map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p3', 'now']);
});
