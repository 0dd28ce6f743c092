import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abstention, isAbstention, isValidAnswer, remainingPoints } from './answers';
import { voicesOutline } from './outline';
import { byPlace, disagreements, resultOf } from './results';
import { beginRound, mergeVoices, revealedAbout, revealRound } from './rounds';
import { roundSchema, type Answer, type Ask, type NewRound, type OpenRound, type Voices } from './schema';
import { spreadOf } from './spread';
import { stripOf } from './strip';
import { describeSpread } from './words';

const now = '2027-03-31T09:00:00.000Z';
const keepOrder = <Item>(items: Item[]) => items;
const ids = () => {
  let count = 0;
  return () => `vote-${(count += 1)}`;
};

const items = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`item-${at}`, { order: `a${at}`, label: `Frage ${at}`, hint: '' }]),
  );

const newRound = (ask: Ask, people: number, named = true): NewRound => ({
  subject: 'reality-check/pillars',
  question: 'Wo stehen wir?',
  ask,
  named,
  voters: Object.fromEntries(
    Array.from({ length: people }, (_, at) => [`p${at}`, { order: `a${at}`, name: `Person ${at}` }]),
  ),
});

const open = (ask: Ask, people: number, named = true): OpenRound =>
  beginRound({ rounds: {} }, newRound(ask, people, named), now);

const reveal = (round: OpenRound, answers: Record<string, Answer>, shuffle = keepOrder) =>
  revealRound(round, answers, { now, newId: ids(), shuffle });

/** An ask of any kind with complete answers of some people, some of whom abstain. */
const rounds = fc
  .record({
    count: fc.integer({ min: 2, max: 5 }),
    kind: fc.constantFrom('scale', 'percent', 'points', 'ranking'),
    people: fc.integer({ min: 1, max: 8 }),
    named: fc.boolean(),
  })
  .chain(({ count, kind, people, named }) => {
    const ask: Ask =
      kind === 'scale'
        ? { kind, lowest: -5, highest: 5, lowLabel: '', highLabel: '', items: items(count) }
        : kind === 'points'
          ? { kind, total: 100, items: items(count) }
          : { kind, items: items(count) };
    return fc.array(fc.option(answerTo(ask), { freq: 4 }), { minLength: people, maxLength: people }).map((given) => ({
      ask,
      named,
      people,
      answers: given.flatMap((answer, at) => (answer ? [[`p${at}`, answer] as const] : [])),
    }));
  });

function answerTo(ask: Ask): fc.Arbitrary<Answer> {
  const keys = Object.keys(ask.items);
  const named = (values: readonly (number | null)[]) =>
    Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null]));
  const none = fc.constant(abstention(ask));
  switch (ask.kind) {
    case 'scale':
    case 'percent': {
      const [min, max] = ask.kind === 'scale' ? [ask.lowest, ask.highest] : [0, 100];
      const value = fc.option(fc.integer({ min, max }), { freq: 5 });
      return fc.array(value, { minLength: keys.length, maxLength: keys.length }).map(named);
    }
    case 'points': {
      const cuts = fc.array(fc.integer({ min: 0, max: ask.total }), {
        minLength: keys.length - 1,
        maxLength: keys.length - 1,
      });
      const shares = cuts.map((places) => {
        const sorted = [0, ...places.sort((a, b) => a - b), ask.total];
        return named(keys.map((_, at) => (sorted[at + 1] ?? 0) - (sorted[at] ?? 0)));
      });
      return fc.oneof({ weight: 5, arbitrary: shares }, none);
    }
    case 'ranking': {
      const places = keys.map((_, at) => at + 1);
      const order = fc.shuffledSubarray(places, { minLength: keys.length, maxLength: keys.length }).map(named);
      return fc.oneof({ weight: 5, arbitrary: order }, none);
    }
  }
}

/** What `describeSpread` and charts see of a result, as plain values. */
const plain = (result: ReturnType<typeof resultOf>) =>
  JSON.parse(
    JSON.stringify(result.items.map((item) => ({ ...item, mean: item.spread?.mean.on((value) => value) }))),
  ) as unknown;

describe('Property', () => {
  test('the order of entry never changes a result, nor which items differ most', () => {
    fc.assert(
      fc.property(rounds, fc.infiniteStream(fc.nat()), ({ ask, people, named, answers }, numbers) => {
        const shuffled = [...answers];
        for (let at = shuffled.length - 1; at > 0; at -= 1) {
          const other = (numbers.next().value ?? 0) % (at + 1);
          const [a, b] = [shuffled[at], shuffled[other]];
          if (a && b) [shuffled[at], shuffled[other]] = [b, a];
        }
        const round = open(ask, people, named);
        const first = resultOf(reveal(round, Object.fromEntries(answers)));
        const second = resultOf(reveal(round, Object.fromEntries(shuffled), (each) => [...each].reverse()));
        expect(plain(second)).toEqual(plain(first));
        expect(disagreements(second).map(({ id }) => id)).toEqual(disagreements(first).map(({ id }) => id));
        expect(byPlace(second).map(({ id }) => id)).toEqual(byPlace(first).map(({ id }) => id));
      }),
    );
  });

  test('everybody who is expected has answered, has abstained, or is missing', () => {
    fc.assert(
      fc.property(rounds, ({ ask, people, answers }) => {
        const result = resultOf(reveal(open(ask, people), Object.fromEntries(answers)));
        expect(result.n + result.abstained + result.missing).toBe(result.expected);
        for (const { voices, abstained, spread } of result.items) {
          expect(voices.length + abstained).toBe(result.n);
          expect(spread?.n ?? 0).toBe(voices.length);
        }
      }),
    );
  });

  test('an answer that is given, withdrawn and given again counts once', () => {
    fc.assert(
      fc.property(rounds, ({ ask, people, answers }) => {
        const round = open(ask, people);
        const once = reveal(round, Object.fromEntries(answers));
        const again: Record<string, Answer> = {};
        for (const [voter] of answers) again[voter] = abstention(ask);
        for (const [voter] of answers) delete again[voter];
        for (const [voter, answer] of answers) again[voter] = answer;
        expect(plain(resultOf(reveal(round, again)))).toEqual(plain(resultOf(once)));
      }),
    );
  });

  test('a revealed round fits its schema, and an anonymous one names nobody', () => {
    fc.assert(
      fc.property(rounds, ({ ask, people, named, answers }) => {
        const round = reveal(open(ask, people, named), Object.fromEntries(answers));
        expect(roundSchema.safeParse(round).success).toBe(true);
        const voters = Object.values(round.votes).map(({ voter }) => voter);
        expect(voters.every((voter) => (voter === null) === !named)).toBe(true);
        expect(resultOf(round).items.flatMap(({ voices }) => voices.map(({ name }) => name === null))).not.toContain(
          named,
        );
      }),
    );
  });

  test('points of all people add up, and the Borda order is that of the mean ranks', () => {
    fc.assert(
      fc.property(rounds, ({ ask, people, answers }) => {
        const result = resultOf(reveal(open(ask, people), Object.fromEntries(answers)));
        const mean = (at: number) => result.items[at]?.spread?.mean.on((value) => value) ?? 0;
        if (ask.kind === 'points') {
          expect(result.items.reduce((sum, { total }) => sum + total, 0)).toBe(ask.total * result.n);
        }
        if (ask.kind !== 'ranking' || result.n === 0) return;
        const k = result.items.length;
        expect(result.items.reduce((sum, { borda }) => sum + borda, 0)).toBe((result.n * k * (k - 1)) / 2);
        for (const [a, one] of result.items.entries()) {
          for (const [b, two] of result.items.entries()) {
            expect(Math.sign(two.borda - one.borda)).toBe(Math.sign(Math.round((mean(a) - mean(b)) * 1e6)));
          }
        }
      }),
    );
  });

  test('merging two states of a session loses no round and hides none again', () => {
    const states = fc.array(fc.constantFrom('none', 'open', 'revealed'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(states, states, (mine, theirs) => {
        const round = open({ kind: 'percent', items: items(1) }, 2);
        const make = (each: string[]): Voices => ({
          rounds: Object.fromEntries(
            each.flatMap((state, at) =>
              state === 'none' ? [] : [[`r${at}`, state === 'open' ? round : reveal(round, {})]],
            ),
          ),
        });
        const merged = mergeVoices(make(mine), make(theirs));
        const rank = { none: 0, open: 1, revealed: 2 } as Record<string, number>;
        for (const [at, state] of mine.entries()) {
          const most = Math.max(rank[state] ?? 0, rank[theirs[at] ?? ''] ?? 0);
          expect(rank[merged.rounds[`r${at}`]?.status ?? 'none']).toBe(most);
        }
      }),
    );
  });
});

describe('Answers', () => {
  const scale: Ask = { kind: 'scale', lowest: 1, highest: 5, lowLabel: '', highLabel: '', items: items(2) };
  const points: Ask = { kind: 'points', total: 100, items: items(3) };
  const ranking: Ask = { kind: 'ranking', items: items(3) };
  const of = (...values: (number | null)[]): Answer =>
    Object.fromEntries(values.map((value, at) => [`item-${at}`, value]));

  test.each<[string, Ask, Answer, boolean]>([
    ['a scale with a gap for abstaining', scale, of(1, null), true],
    ['a scale without an item', scale, of(1), false],
    ['beyond the scale', scale, of(1, 6), false],
    ['between two levels', scale, of(1, 2.5), false],
    ['an item that was not asked', scale, { ...of(1, 2), more: 3 }, false],
    ['all points', points, of(50, 50, 0), true],
    ['too few points', points, of(50, 49, 0), false],
    ['points with a negative one', points, of(150, -50, 0), false],
    ['points and abstaining at once', points, of(50, 50, null), false],
    ['abstaining from points', points, of(null, null, null), true],
    ['a ranking', ranking, of(2, 3, 1), true],
    ['a ranking with a place twice', ranking, of(2, 2, 1), false],
    ['a ranking that begins at 0', ranking, of(0, 1, 2), false],
  ])('%s', (_, ask, answer, valid) => {
    expect(isValidAnswer(ask, answer)).toBe(valid);
  });

  test('abstaining is valid for every kind', () => {
    for (const ask of [scale, points, ranking, { kind: 'percent', items: items(2) } as Ask]) {
      expect(isValidAnswer(ask, abstention(ask))).toBe(true);
      expect(isAbstention(abstention(ask))).toBe(true);
    }
  });

  test('remaining points go below zero when there are too many', () => {
    expect(remainingPoints({ kind: 'points', total: 100, items: items(2) }, { 'item-0': 70 })).toBe(30);
    expect(remainingPoints({ kind: 'points', total: 100, items: items(2) }, { 'item-0': 70, 'item-1': 40 })).toBe(-10);
  });
});

describe('Results', () => {
  // NIST/SEMATECH e-Handbook 1.3.5.6 and Wikipedia, "Standard deviation", basic example: population SD of these eight values is 2.
  test('standard deviation of a population', () => {
    const spread = spreadOf([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(spread?.deviation).toBe(2);
    expect(spread?.mean.on((value) => value)).toBe(5);
  });

  // R: quantile(c(1, 2, 3, 4), c(.25, .5, .75)), type 7; QUARTILE.INC gives the same.
  test('quartiles of type 7', () => {
    expect(spreadOf([4, 2, 3, 1])).toMatchObject({ lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25 });
    expect(spreadOf([3])).toMatchObject({ lowerQuartile: 3, median: 3, upperQuartile: 3, deviation: 0 });
    expect(spreadOf([])).toBeNull();
  });

  // Tennessee's capital with 100 voters, a common example of the Borda count (Wikipedia, "Borda count"; k - r points).
  test('Borda count', () => {
    const cities = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'];
    const ask: Ask = {
      kind: 'ranking',
      items: Object.fromEntries(cities.map((label, at) => [label, { order: `a${at}`, label, hint: '' }])),
    };
    const blocs: [number, string[]][] = [
      [42, ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville']],
      [26, ['Nashville', 'Chattanooga', 'Knoxville', 'Memphis']],
      [15, ['Chattanooga', 'Knoxville', 'Nashville', 'Memphis']],
      [17, ['Knoxville', 'Chattanooga', 'Nashville', 'Memphis']],
    ];
    const ballots = blocs.flatMap(([size, order]) => Array.from({ length: size }, () => order));
    const answers = Object.fromEntries(
      ballots.map((order, at) => [`p${at}`, Object.fromEntries(order.map((city, place) => [city, place + 1]))]),
    );
    const result = resultOf(reveal(open(ask, 100), answers));
    expect(byPlace(result).map(({ label, borda, place }) => [label, borda, place])).toEqual([
      ['Nashville', 194, 1],
      ['Chattanooga', 173, 2],
      ['Memphis', 126, 3],
      ['Knoxville', 107, 4],
    ]);
  });

  test('equal items share a place', () => {
    const ask: Ask = { kind: 'points', total: 10, items: items(3) };
    const result = resultOf(reveal(open(ask, 1), { p0: { 'item-0': 4, 'item-1': 2, 'item-2': 4 } }));
    expect(result.items.map(({ place }) => place)).toEqual([1, 3, 1]);
  });

  test('the widest disagreement comes first, and agreement is none', () => {
    const ask: Ask = { kind: 'scale', lowest: 1, highest: 5, lowLabel: '', highLabel: '', items: items(3) };
    const result = resultOf(
      reveal(open(ask, 2), {
        p0: { 'item-0': 2, 'item-1': 1, 'item-2': 3 },
        p1: { 'item-0': 3, 'item-1': 5, 'item-2': 3 },
      }),
    );
    expect(disagreements(result).map(({ id }) => id)).toEqual(['item-1', 'item-0']);
  });

  test('a mean is text only with its range and n, in both languages', () => {
    const spread = spreadOf([1, 4, 5]);
    if (!spread) throw new Error('No spread');
    expect(describeSpread(spread, 'de', 'scale')).toBe('3,3 (1 bis 5, n\u00A0=\u00A03)');
    expect(describeSpread(spread, 'en', 'percent')).toBe('3.3% (1 to 5%, n\u00A0=\u00A03)');
    expect(describeSpread(spread, 'de', 'percent')).toBe('3,3\u00A0% (1 bis 5\u00A0%, n\u00A0=\u00A03)');
    expect(JSON.stringify(spread.mean)).not.toMatch(/3/);
  });
});

test('A second round stands beside the first', () => {
  const ask: Ask = { kind: 'percent', items: items(1) };
  const first = reveal(open(ask, 1), { p0: { 'item-0': 20 } });
  const voices: Voices = { rounds: { one: first } };
  const second = beginRound(voices, newRound(ask, 1), now);
  expect(second.number).toBe(2);
  const both: Voices = { rounds: { one: first, two: reveal(second, { p0: { 'item-0': 60 } }) } };
  expect(revealedAbout(both, 'reality-check/pillars').map(({ number }) => number)).toEqual([1, 2]);
  expect(revealedAbout(both, 'closing/day')).toEqual([]);
});

describe('In documents', () => {
  const ask: Ask = { kind: 'scale', lowest: 1, highest: 5, lowLabel: '', highLabel: '', items: items(2) };
  const voices: Voices = {
    rounds: {
      open: beginRound({ rounds: {} }, newRound(ask, 2), now),
      done: reveal(open(ask, 3), { p0: { 'item-0': 1, 'item-1': 4 }, p1: { 'item-0': 4, 'item-1': null } }),
      empty: reveal(open(ask, 3), {}),
    },
  };

  test('a revealed round is a table in which each mean has its range and n; open and empty rounds are left out', () => {
    const blocks = voicesOutline(voices, 'reality-check/pillars', 'de');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table']);
    const table = blocks[1];
    if (table?.kind !== 'table') throw new Error('No table');
    expect(table.caption).toBe('1. Runde. 2 von 3 haben geantwortet. Am weitesten auseinander: Frage 0');
    expect(table.rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join('')))).toEqual([
      ['Frage 0', '2,5 (1 bis 4, n\u00A0=\u00A02)'],
      ['Frage 1', '4 (4, n\u00A0=\u00A01)'],
    ]);
  });

  test('a second round with the same question is a second table below it', () => {
    const again = reveal({ ...open(ask, 1), number: 2, order: 'a1' }, { p0: { 'item-0': 2, 'item-1': 2 } });
    const kinds = (question: string) =>
      voicesOutline({ rounds: { ...voices.rounds, again: { ...again, question } } }, again.subject, 'de').map(
        ({ kind }) => kind,
      );
    expect(kinds(again.question)).toEqual(['heading', 'table', 'table']);
    expect(kinds('Und jetzt?')).toEqual(['heading', 'table', 'heading', 'table']);
  });

  test('a subject without a round prints nothing', () => {
    expect(voicesOutline(voices, 'closing/day', 'en')).toEqual([]);
  });
});

describe('The picture of the voices on an item', () => {
  test('has one dot for each voice, none over another, within its size', () => {
    const value = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const voices = [...values].sort((a, b) => a - b).map((each) => ({ value: each, name: null }));
        const strip = stripOf({ spread: spreadOf(values), voices }, [1, 5], 320);
        if (!strip) throw new Error('No picture');
        expect(strip.dots).toHaveLength(values.length);
        for (const [index, { x, y }] of strip.dots.entries()) {
          expect(x - strip.radius).toBeGreaterThanOrEqual(0);
          expect(x + strip.radius).toBeLessThanOrEqual(strip.width);
          expect(y - strip.radius).toBeGreaterThanOrEqual(0);
          for (const other of strip.dots.slice(index + 1)) {
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * strip.radius - 1e-9);
          }
        }
      }),
    );
  });

  test('is as high for a hundred equal voices as for a few more than fit, and nothing for none', () => {
    const equal = (count: number) => Array.from({ length: count }, () => ({ value: 3, name: null }));
    const strip = (count: number) => stripOf({ spread: spreadOf([3]), voices: equal(count) }, [1, 5], 320);
    expect(strip(100)?.height).toBe(strip(30)?.height);
    expect(stripOf({ spread: null, voices: [] }, [1, 5], 320)).toBeNull();
  });
});
