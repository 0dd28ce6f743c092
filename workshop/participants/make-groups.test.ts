import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../test/support/seeded-random';
import { makeGroups, type Member, type Pair } from './make-groups';
import { shuffle } from './shuffle';

const kinds = ['it', 'sales', 'service'];
const members: fc.Arbitrary<Member[]> = fc
  .array(fc.constantFrom(...kinds), { maxLength: 40 })
  .map((drawn) => drawn.map((kind, index) => ({ id: `p${index}`, kind })));
const seed = fc.integer();
const size = fc.integer({ min: 1, max: 9 });
const pairs = fc
  .array(fc.tuple(fc.nat(45), fc.nat(45)), { maxLength: 12 })
  .map((drawn) => drawn.map(([a, b]): Pair => [`p${a}`, `p${b}`]));

const spread = (counts: readonly number[]) => Math.max(0, ...counts) - Math.min(...counts, Math.max(0, ...counts));

describe('A random order', () => {
  test('holds everyone once and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seed, (items, number) => {
        const shuffled = shuffle(items, seededRandom(number));
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
        expect(shuffle(items, seededRandom(number))).toEqual(shuffled);
      }),
    );
  });

  test('puts each of three first about equally often', () => {
    const random = seededRandom(2027);
    const firsts = Array.from({ length: 6000 }, () => shuffle(['a', 'b', 'c'], random)[0]);
    for (const name of ['a', 'b', 'c']) {
      const share = firsts.filter((first) => first === name).length / firsts.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.37);
    }
  });
});

describe('Groups', () => {
  test('hold everyone once, are no larger than asked, differ by at most one, and name who is together', () => {
    fc.assert(
      fc.property(members, size, fc.boolean(), pairs, seed, (people, most, isMixed, apart, number) => {
        const { groups, together } = makeGroups(people, { size: most, isMixed, apart }, seededRandom(number));
        expect(groups.flat().sort()).toEqual(people.map(({ id }) => id).sort());
        const sizes = groups.map(({ length }) => length);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most);
        expect(spread(sizes)).toBeLessThanOrEqual(1);
        const isTogether = ([a, b]: Pair) => a !== b && groups.some((group) => group.includes(a) && group.includes(b));
        expect(together).toEqual(apart.filter(isTogether));
        expect(makeGroups(people, { size: most, isMixed, apart }, seededRandom(number))).toEqual({ groups, together });
      }),
    );
  });

  test('mix every kind when nobody has to be kept apart', () => {
    fc.assert(
      fc.property(members, size, seed, (people, most, number) => {
        const { groups } = makeGroups(people, { size: most, isMixed: true, apart: [] }, seededRandom(number));
        for (const kind of kinds) {
          const ids = new Set(people.filter((person) => person.kind === kind).map(({ id }) => id));
          expect(spread(groups.map((group) => group.filter((id) => ids.has(id)).length))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('keep one pair apart whenever there are two groups', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 8 }), fc.boolean(), seed, (people, most, isMixed, number) => {
        fc.pre(people.length > most && people.length >= 2);
        const apart: Pair[] = [['p0', 'p1']];
        expect(makeGroups(people, { size: most, isMixed, apart }, seededRandom(number)).together).toEqual([]);
      }),
    );
  });

  test('say when people cannot be kept apart', () => {
    const three = ['a', 'b', 'c'].map((id) => ({ id, kind: 'it' }));
    const apart: Pair[] = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ];
    expect(makeGroups(three, { size: 2, isMixed: false, apart }, seededRandom(1)).together).toHaveLength(1);
  });
});
