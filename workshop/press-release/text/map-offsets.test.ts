import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOffsets } from './map-offsets';

/** The letters of `before` that are kept, with a dot for each deleted one. */
const inShort = (before: string, after: string) =>
  mapOffsets(before, after)
    .map((at) => (at === -1 ? '.' : after[at]))
    .join('');

describe('letters kept', () => {
  it.each([
    ['Eins zwei drei', 'Eins zwei drei vier', 'Eins zwei drei'],
    ['Eins zwei drei', 'Eins zwXei drei', 'Eins zwei drei'],
    ['Eins zwei drei', 'Ein zwei, drei', 'Ein. zwei drei'],
    ['Eins zwei drei', 'Eins zw\nei drei', 'Eins zwei drei'],
    ['Eins zwei drei', 'Eins drei', 'Eins .....drei'],
    ['Eins zwei drei', 'Eins zehn drei', 'Eins .... drei'],
    ['Eins', '', '....'],
  ])('%j, now %j', (before, after, kept) => {
    expect(inShort(before, after)).toBe(kept);
  });

  it('are the same letters in the same order, and all of them after an insertion', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'wort', ' ', '\n', '.'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, (start, gone, come, end) => {
        const kept = mapOffsets(start + gone + end, start + come + end);
        expect(kept).toHaveLength((start + gone + end).length);
        const there = kept.flatMap((at, index) => (at === -1 ? [] : [{ at, index }]));
        for (const { at, index } of there) expect((start + come + end)[at]).toBe((start + gone + end)[index]);
        for (const [index, { at }] of there.entries()) expect(at).toBeGreaterThan(there[index - 1]?.at ?? -1);
        if (gone === '') expect(there).toHaveLength(start.length + end.length);
      }),
    );
  });

  it('are none when a book replaces another, in a short time', () => {
    const book = (word: string) => Array.from({ length: 6000 }, (_, index) => `${word}${index}`).join(' ');
    expect(mapOffsets(book('alt'), book('neu')).every((at) => at === -1)).toBe(true);
  }, 2000);
});
