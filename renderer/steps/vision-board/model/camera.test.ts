import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitRect,
  pan,
  scrollIntoView,
  toBoard,
  toScreen,
  viewportOf,
  zoomAround,
  zoomLimits,
  type Camera,
} from './camera';
import { contains } from '../../../../workshop/vision-board/geometry';

const cameras = fc.record({
  x: fc.double({ min: -10_000, max: 10_000, noNaN: true }),
  y: fc.double({ min: -10_000, max: 10_000, noNaN: true }),
  zoom: fc.double({ min: zoomLimits.smallest, max: zoomLimits.largest, noNaN: true }),
});
const size = { width: 1000, height: 700 };

test('conversion to board points and back returns the same screen point', () => {
  fc.assert(
    fc.property(cameras, fc.nat(1000), fc.nat(700), (camera, x, y) => {
      const back = toScreen(camera, toBoard(camera, { x, y }));
      expect(back.x).toBeCloseTo(x, 4);
      expect(back.y).toBeCloseTo(y, 4);
    }),
  );
});

test('zooming keeps the point under the pointer where it is and stays within the limits', () => {
  fc.assert(
    fc.property(cameras, fc.double({ min: 0.001, max: 100, noNaN: true }), (camera, zoom) => {
      const pointer = { x: 320, y: 240 };
      const after = zoomAround(camera, pointer, zoom);
      expect(after.zoom).toBeGreaterThanOrEqual(zoomLimits.smallest);
      expect(after.zoom).toBeLessThanOrEqual(zoomLimits.largest);
      expect(toBoard(after, pointer).x).toBeCloseTo(toBoard(camera, pointer).x, 4);
      expect(toBoard(after, pointer).y).toBeCloseTo(toBoard(camera, pointer).y, 4);
    }),
  );
});

test('a board fitted below the smallest zoom can be zoomed in but not out', () => {
  const far: Camera = { x: 0, y: 0, zoom: 0.02 };
  expect(zoomAround(far, { x: 0, y: 0 }, 0.025).zoom).toBe(0.025);
  expect(zoomAround(far, { x: 0, y: 0 }, 0.01).zoom).toBe(0.02);
});

test('panning moves a point by as many pixels as the pointer', () => {
  const camera: Camera = { x: 10, y: 20, zoom: 0.5 };
  const point = { x: 100, y: 100 };
  const before = toScreen(camera, point);
  const after = toScreen(pan(camera, 30, -12), point);
  expect([after.x - before.x, after.y - before.y]).toEqual([30, -12]);
});

test('fitting shows everything and does not enlarge small boards', () => {
  const wide = { x: -500, y: 40, width: 60_000, height: 300 };
  expect(contains(viewportOf(fitRect(wide, size), size), wide)).toBe(true);
  expect(fitRect({ x: 0, y: 0, width: 10, height: 10 }, size).zoom).toBe(1);
});

test('revealing scrolls only as far as needed', () => {
  const camera: Camera = { x: 0, y: 0, zoom: 1 };
  const note = { x: 950, y: 100, width: 200, height: 200 };
  const after = scrollIntoView(camera, note, size);
  expect(contains(viewportOf(after, size), note)).toBe(true);
  expect(after.y).toBe(0);
  expect(scrollIntoView(camera, { x: 100, y: 100, width: 50, height: 50 }, size)).toEqual(camera);
});
