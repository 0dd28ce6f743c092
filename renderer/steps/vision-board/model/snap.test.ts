import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snap } from './snap';

const one = { x: 0, y: 0, width: 100, height: 100 };

it('snaps to the nearest edge and returns its snap line', () => {
  const { dx, dy, guides } = snap({ x: 204, y: 97, width: 50, height: 50 }, [one, { ...one, x: 200, y: 300 }], 6);
  expect([dx, dy]).toEqual([-4, 3]);
  expect(guides).toEqual([
    { from: { x: 200, y: 100 }, to: { x: 200, y: 400 } },
    { from: { x: 0, y: 100 }, to: { x: 250, y: 100 } },
  ]);
});

it('does not snap without an edge nearby', () => {
  expect(snap({ x: 500, y: 500, width: 50, height: 50 }, [one], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
});

it('never corrects by more than the tolerance, and afterwards edges match', () => {
  const rect = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 24, max: 300 }),
    height: fc.integer({ min: 24, max: 300 }),
  });
  fc.assert(
    fc.property(rect, fc.array(rect, { maxLength: 12 }), (moving, others) => {
      const first = snap(moving, others, 8);
      expect(Math.max(Math.abs(first.dx), Math.abs(first.dy))).toBeLessThanOrEqual(8);
      const again = snap({ ...moving, x: moving.x + first.dx, y: moving.y + first.dy }, others, 8);
      expect([again.dx, again.dy]).toEqual([0, 0]);
    }),
  );
});
