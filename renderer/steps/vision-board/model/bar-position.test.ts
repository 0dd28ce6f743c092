import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPosition } from './bar-position';
import { noInsets } from './camera';
import { contains, intersects } from '../../../../workshop/vision-board/geometry';

const view = { width: 1200, height: 700 };
const bar = { width: 260, height: 40 };
const around = { view, insets: noInsets, above: 20 };

describe('the bar at the selection', () => {
  it('is above it, below it at the top of the view, and beside it when it is as high as the view', () => {
    expect(barPosition({ x: 500, y: 300, width: 200, height: 200 }, bar, around)).toEqual({ x: 470, y: 240 });
    expect(barPosition({ x: 500, y: 10, width: 200, height: 200 }, bar, around)).toEqual({ x: 470, y: 230 });
    expect(barPosition({ x: 100, y: -50, width: 200, height: 900 }, bar, around)).toEqual({ x: 320, y: 8 });
  });

  it('is always in the view between other bars, and covers the selection only when that fills the view', () => {
    const spot = fc.record({
      x: fc.integer({ min: -300, max: 1300 }),
      y: fc.integer({ min: -300, max: 800 }),
      width: fc.integer({ min: 20, max: 800 }),
      height: fc.integer({ min: 20, max: 500 }),
    });
    const insets = { top: 56, right: 0, bottom: 60, left: 0 };
    fc.assert(
      fc.property(spot, (selected) => {
        const place = { ...barPosition(selected, bar, { ...around, insets }), ...bar };
        const free = { x: 0, y: 56, width: 1200, height: 700 - 56 - 60 };
        expect(contains(free, place)).toBe(true);
        const hasRoom = selected.y - 20 - 40 >= 64 || selected.y + selected.height + 20 + 40 <= 632;
        if (hasRoom) expect(intersects(place, selected)).toBe(false);
      }),
    );
  });
});
