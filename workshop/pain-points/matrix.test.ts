import { describe, expect, test } from 'vitest';
import { defaultAxes, matrixGeometry, ratingsAt } from './matrix';
import { newPainPoint } from './new-pain-point';
import type { NumberedPainPoint } from './pain-points-in-order';

const size = { width: 760, height: 520, fontSize: 13 };

function painPoints(
  count: number,
  ratingOf: (index: number) => { impact: number; effort: number },
): NumberedPainPoint[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    number: index + 1,
    painPoint: newPainPoint('a0', { title: `Pain ${index}`, ...ratingOf(index) }),
  }));
}

const spread = (index: number) => ({ impact: ((index * 7) % 5) + 1, effort: ((index * 3) % 5) + 1 });

describe.each([
  ['1', painPoints(1, spread)],
  ['15', painPoints(15, spread)],
  ['200', painPoints(200, spread)],
  ['40 of the same ratings', painPoints(40, () => ({ impact: 4, effort: 2 }))],
  ['200 of the same ratings', painPoints(200, () => ({ impact: 5, effort: 5 }))],
])('%s', (_, all) => {
  const geometry = matrixGeometry(all, defaultAxes, size);

  test('are all there, as a point or in the mark for the rest of their cell', () => {
    const shown = [...geometry.points, ...geometry.rest.flatMap(({ points }) => points)];
    expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  test('do not overlap, stay in their cell, and are large enough to read', () => {
    const marks = [...geometry.points, ...geometry.rest];
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * geometry.radius);
    }
    for (const point of geometry.points) expect(ratingsAt(geometry, point.x, point.y)).toEqual(point.value);
    expect(geometry.radius).toBeGreaterThanOrEqual(11);
  });
});

test('What lacks a rating of the axes is not placed', () => {
  const [known] = painPoints(1, spread);
  const unknown = { id: 'u', number: 2, painPoint: newPainPoint('a1', { title: 'u', impact: 3 }) };
  const geometry = matrixGeometry([...(known ? [known] : []), unknown], defaultAxes, size);
  expect(geometry.unplaced).toEqual([unknown]);
});

test('A position outside of the plot is the nearest rating', () => {
  const geometry = matrixGeometry([], defaultAxes, size);
  expect(ratingsAt(geometry, -100, -100)).toEqual({ x: 1, y: 5 });
  expect(ratingsAt(geometry, 9999, 9999)).toEqual({ x: 5, y: 1 });
});
