import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentParts, allowedOrder, movedPart, partsInOrder, placedPart } from './order-of-parts';
import type { PartId } from './schema';
import { optionalParts, partIds } from './terms';

const anyOrder = fc.array(fc.constantFrom(...partIds), { maxLength: 14 });

describe('the order of the parts', () => {
  it('follows the method for any input, and keeps an allowed order', () => {
    fc.assert(
      fc.property(anyOrder, (wanted) => {
        const order = allowedOrder(wanted);
        expect([...order].sort()).toEqual([...partIds].sort());
        expect(order.slice(0, 4)).toEqual(partIds.slice(0, 4));
        expect(order.at(-1)).toBe('callToAction');
        expect(order.indexOf('problem')).toBeLessThan(order.indexOf('solution'));
        expect(allowedOrder(order)).toEqual(order);
      }),
    );
  });

  it('follows the wanted order where the method allows it', () => {
    const wanted: PartId[] = [
      ...partIds.slice(0, 4),
      'customerQuote',
      'problem',
      'howItWorks',
      'solution',
      'leaderQuote',
    ];
    expect(allowedOrder(wanted)).toEqual([...wanted, 'callToAction']);
    expect(allowedOrder([])).toEqual(partIds);
    expect(allowedOrder(['solution', 'leaderQuote', 'problem']).indexOf('problem')).toBe(4);
  });

  it('leaves out optional parts and no others', () => {
    expect(absentParts(['headline', 'problem', 'howItWorks', 'howItWorks'])).toEqual(['howItWorks']);
    fc.assert(
      fc.property(anyOrder, anyOrder, (sequence, leftOut) => {
        const shown = partsInOrder({ sequence, leftOut });
        const absent = partIds.filter((part) => !shown.includes(part));
        expect(absent.every((part) => (optionalParts as readonly PartId[]).includes(part))).toBe(true);
        expect(absent).toEqual(absentParts(leftOut));
      }),
    );
  });

  it('moves a part past the next one that is shown', () => {
    const slice = { sequence: [...partIds], leftOut: ['leaderQuote'] as PartId[] };
    const moved = movedPart(slice, 'solution', 1);
    expect(moved === null ? null : partsInOrder({ ...slice, sequence: moved }).slice(4, 7)).toEqual([
      'problem',
      'howItWorks',
      'solution',
    ]);
    expect(movedPart(slice, 'problem', 1)).toBeNull();
    expect(movedPart(slice, 'problem', -1)).toBeNull();
    expect(movedPart(slice, 'customerQuote', 1)).toBeNull();
    expect(movedPart(slice, 'headline', 1)).toBeNull();
    expect(movedPart(slice, 'leaderQuote', 1)).toBeNull();
  });

  it('puts a part beside another where that is allowed', () => {
    expect(placedPart(partIds, 'customerQuote', 'problem', -1)?.slice(4, 6)).toEqual(['customerQuote', 'problem']);
    expect(placedPart(partIds, 'solution', 'problem', -1)).toBeNull();
    expect(placedPart(partIds, 'problem', 'headline', 1)).toBeNull();
    expect(placedPart(partIds, 'problem', 'problem', 1)).toBeNull();
  });
});
