import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, distribute, tidy, type Arrangeable } from './align';
import { intersects } from '../../../../workshop/vision-board/geometry';

const side = fc.integer({ min: 24, max: 600 });
const place = fc.integer({ min: -3000, max: 3000 });
const items: fc.Arbitrary<Arrangeable[]> = fc
  .array(fc.record({ x: place, y: place, width: side, height: side }), { minLength: 1, maxLength: 30 })
  .map((rects) => rects.map((rect, index) => ({ id: `n${index}`, rect })));

it('tidying overlaps nothing, loses nothing and keeps the top left corner', () => {
  fc.assert(
    fc.property(items, fc.boolean(), (all, byKind) => {
      const kinds = all.map((item, index) => (byKind ? { ...item, kind: `k${index % 3}` } : item));
      const places = tidy(kinds, 24);
      expect(places.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(Math.min(...places.map(({ x }) => x))).toBe(Math.min(...all.map(({ rect }) => rect.x)));
      const rects = places.map(({ id, x, y }) => ({
        ...all.find((item) => item.id === id)?.rect,
        x,
        y,
      })) as Arrangeable['rect'][];
      for (const [index, rect] of rects.entries()) {
        for (const other of rects.slice(index + 1)) expect(intersects(rect, other)).toBe(false);
      }
    }),
  );
});

describe('aligning', () => {
  const two: Arrangeable[] = [
    { id: 'a', rect: { x: 0, y: 10, width: 100, height: 50 } },
    { id: 'b', rect: { x: 300, y: 200, width: 200, height: 100 } },
  ];

  it.each([
    ['left', [0, 10], [0, 200]],
    ['centre', [200, 10], [150, 200]],
    ['right', [400, 10], [300, 200]],
    ['top', [0, 10], [300, 10]],
    ['middle', [0, 130], [300, 105]],
    ['bottom', [0, 250], [300, 200]],
  ] as const)('to %s', (edge, a, b) => {
    expect(align(two, edge).map(({ x, y }) => [x, y])).toEqual([a, b]);
  });
});

it('distributing makes gaps equal and keeps both ends', () => {
  const three: Arrangeable[] = [
    { id: 'a', rect: { x: 0, y: 0, width: 100, height: 10 } },
    { id: 'b', rect: { x: 110, y: 5, width: 50, height: 10 } },
    { id: 'c', rect: { x: 400, y: 9, width: 100, height: 10 } },
  ];
  expect(distribute(three, 'across')).toEqual([
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 225, y: 5 },
    { id: 'c', x: 400, y: 9 },
  ]);
  expect(distribute(three.slice(1), 'across')).toEqual([]);
});
