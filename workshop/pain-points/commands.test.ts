import { produceWithPatches, applyPatches, enablePatches } from 'immer';
import { describe, expect, test } from 'vitest';
import { revealedVotes } from './ranking';
import { painPoints } from './pain-points';
import { painPointsCommands as commands } from './commands';
import { findPainPoint, idsOf, numberedPainPoints } from './pain-points-in-order';
import type { PainPoints } from './schema';

enablePatches();

function withTitles(...titles: string[]): PainPoints {
  const slice = painPoints.create();
  commands.addPainPoints(slice, { added: titles.map((title) => ({ id: title, values: { title } })) });
  return slice;
}

const titles = (slice: PainPoints) =>
  numberedPainPoints(slice).map(({ number, painPoint }) => `${number} ${painPoint.title}`);

test('Pain points are added at the end in their order, and numbered', () => {
  const slice = withTitles('a', 'b');
  commands.addPainPoint(slice, { id: 'c', values: { title: 'c' } });
  expect(titles(slice)).toEqual(['1 a', '2 b', '3 c']);
});

test('A pain point that another window has deleted is left alone', () => {
  const slice = withTitles('a');
  commands.updatePainPoint(slice, { id: 'gone', change: { title: 'b' } });
  commands.mergePainPoints(slice, { kept: 'a', other: 'gone' });
  commands.mergePainPoints(slice, { kept: 'a', other: 'a' });
  commands.keepApart(slice, { id: 'a', other: 'gone' });
  expect(titles(slice)).toEqual(['1 a']);
  expect(slice.painPoints['a']?.distinct).toEqual({});
});

describe('Merging', () => {
  function merged() {
    const slice = withTitles('bill', 'invoice', 'other');
    commands.updatePainPoint(slice, {
      id: 'bill',
      change: { evidence: 'Quote one', severity: 3, affected: 'Families', owner: 'Ada', place: 'Pay' },
    });
    commands.updatePainPoint(slice, {
      id: 'invoice',
      change: {
        evidence: 'Quote two',
        severity: 5,
        impact: 4,
        affected: 'Firms',
        owner: 'Ada',
        decision: 'now',
        measure: 'A trial',
        place: 'Use',
      },
    });
    commands.openVoting(slice, {
      id: 'v',
      title: '',
      votesPerPerson: 3,
      stacking: false,
      choices: ['bill', 'invoice'],
    });
    for (const [at, element] of ['bill', 'invoice', 'invoice'].entries()) {
      commands.castVote(slice, { voting: 'v', id: `vote-${at}`, element, voter: `p${at}` });
    }
    commands.setVotingState(slice, { id: 'v', state: 'revealed' });
    return slice;
  }

  test('keeps both titles, quotes, places and measures, fills what was unknown, and takes the higher rating', () => {
    const slice = merged();
    commands.mergePainPoints(slice, { kept: 'bill', other: 'invoice' });
    expect(slice.painPoints['bill']).toMatchObject({
      title: 'bill',
      place: 'Pay',
      evidence: 'Quote one\ninvoice (Use)\nQuote two',
      severity: 5,
      impact: 4,
      effort: null,
      affected: 'Families; Firms',
      owner: 'Ada',
      decision: 'now',
      measure: 'A trial',
    });
    expect(titles(slice)).toEqual(['1 bill', '2 other']);
  });

  test('adds the votes of both, and leads links to the one that is kept, also twice', () => {
    const slice = merged();
    commands.mergePainPoints(slice, { kept: 'bill', other: 'invoice' });
    expect(revealedVotes(slice)).toEqual(new Map([['bill', 3]]));
    commands.mergePainPoints(slice, { kept: 'other', other: 'bill' });
    expect(findPainPoint(slice, 'invoice')).toBe('other');
    expect(findPainPoint(slice, 'bill')).toBe('other');
    expect(idsOf(slice, 'other').sort()).toEqual(['bill', 'invoice', 'other']);
    expect(findPainPoint(slice, 'gone')).toBeNull();
  });

  test('is one change, which can be taken back', () => {
    const before = merged();
    const [after, , inverse] = produceWithPatches(before, (draft) =>
      commands.mergePainPoints(draft, { kept: 'bill', other: 'invoice' }),
    );
    expect(Object.keys(after.painPoints)).toHaveLength(2);
    expect(applyPatches(after, inverse)).toEqual(before);
  });

  test('changes nothing when the joined texts are too long to keep', () => {
    const slice = withTitles('a', 'b');
    for (const id of ['a', 'b']) {
      commands.updatePainPoint(slice, { id, change: { evidence: id.repeat(30_000) } });
    }
    commands.mergePainPoints(slice, { kept: 'a', other: 'b' });
    expect(titles(slice)).toEqual(['1 a', '2 b']);
  });
});

test('Progress counts number, ratings and decisions', () => {
  const slice = withTitles(...Array.from({ length: 10 }, (_, at) => `pain-${at}`));
  expect(painPoints.progress(painPoints.create())).toBe(0);
  expect(painPoints.progress(slice)).toBeCloseTo(0.4);
  for (const id of Object.keys(slice.painPoints)) {
    commands.updatePainPoint(slice, { id, change: { severity: 3, frequency: 3, decision: 'later' } });
  }
  expect(painPoints.progress(slice)).toBeCloseTo(1);
});
