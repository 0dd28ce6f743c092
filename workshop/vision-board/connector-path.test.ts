import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectorPath } from './connector-path';
import type { BoardElement } from './schema';

function box(x: number, y: number, width: number, height: number): BoardElement {
  const common = { order: 'a0', group: null, locked: false, colour: 'yellow', text: '', author: null } as const;
  return { ...common, type: 'note', hidden: false, sentOn: {}, x, y, width, height };
}

const boxes = fc
  .tuple(
    ...Array.from({ length: 4 }, () => fc.integer({ min: 24, max: 800 })),
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer({ min: -2000, max: 2000 }),
  )
  .map(([w, h, v, k, x, y]) => ({ a: box(0, 0, w ?? 24, h ?? 24), b: box(x ?? 0, y ?? 0, v ?? 24, k ?? 24) }));

const join = { from: { element: 'a' }, to: { element: 'b' } };

it('elbow paths have right angles and never cross their elements', () => {
  fc.assert(
    fc.property(boxes, (elements) => {
      const path = connectorPath({ ...join, route: 'elbow' }, elements) ?? [];
      const [a, b] = [elements.a, elements.b];
      if (a.type === 'connector' || b.type === 'connector') throw new Error('no boxes');
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      if (!apart) return;
      for (const [index, to] of path.entries()) {
        const from = path[index - 1];
        if (!from) continue;
        expect(Math.abs(from.x - to.x) < 0.02 || Math.abs(from.y - to.y) < 0.02).toBe(true);
        for (const { x, y, width, height } of [a, b]) {
          const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
          const within =
            middle.x > x + 0.02 && middle.x < x + width - 0.02 && middle.y > y + 0.02 && middle.y < y + height - 0.02;
          expect(within).toBe(false);
        }
      }
    }),
  );
});

it('straight paths end at the edges', () => {
  const elements = { a: box(0, 0, 100, 100), b: box(300, 0, 100, 100) };
  expect(connectorPath({ ...join, route: 'straight' }, elements)).toEqual([
    { x: 100, y: 50 },
    { x: 300, y: 50 },
  ]);
});

it('has no path without its elements', () => {
  expect(connectorPath({ ...join, route: 'elbow' }, { a: box(0, 0, 100, 100) })).toBeNull();
});
