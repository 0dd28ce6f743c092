import { expect, it } from 'vitest';
import { fitRect, noInsets, toScreen } from './camera';
import { insetsOf } from './insets';

const view = { width: 1280, height: 700 };

it('each floating bar counts at the edge where it takes least', () => {
  const zoom = { x: 980, y: 640, width: 280, height: 40 };
  const panel = { x: 960, y: 12, width: 300, height: 500 };
  const status = { x: 400, y: 12, width: 480, height: 44 };
  expect(insetsOf(view, [zoom])).toEqual({ ...noInsets, bottom: 60 });
  expect(insetsOf(view, [zoom, panel, status])).toEqual({ top: 56, right: 320, bottom: 60, left: 0 });
  expect(insetsOf(view, [{ ...zoom, width: 0 }])).toEqual(noInsets);
});

it('what is shown whole is between the bars', () => {
  const insets = { top: 56, right: 320, bottom: 60, left: 0 };
  const rect = { x: -500, y: 100, width: 4000, height: 900 };
  const camera = fitRect(rect, view, { insets });
  const from = toScreen(camera, rect);
  const to = toScreen(camera, { x: rect.x + rect.width, y: rect.y + rect.height });
  expect(from.x).toBeGreaterThanOrEqual(0);
  expect(from.y).toBeGreaterThanOrEqual(56);
  expect(to.x).toBeLessThanOrEqual(1280 - 320);
  expect(to.y).toBeLessThanOrEqual(700 - 60);
});
