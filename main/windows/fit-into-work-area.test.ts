import { expect, test } from 'vitest';
import { fitIntoWorkArea } from './fit-into-work-area';

const area = { x: 0, y: 30, width: 1280, height: 770 };

test.each([
  ['above the screen', { x: 100, y: -600, width: 900, height: 700 }, { x: 100, y: 30, width: 900, height: 700 }],
  ['larger than the screen', { x: 0, y: 0, width: 2560, height: 1400 }, area],
  ['beside the screen', { x: 3000, y: 200, width: 900, height: 600 }, { x: 380, y: 200, width: 900, height: 600 }],
  ['inside', { x: 10, y: 40, width: 900, height: 600 }, { x: 10, y: 40, width: 900, height: 600 }],
])('a window %s is fitted', (_, saved, fitted) => {
  expect(fitIntoWorkArea(saved, area)).toEqual(fitted);
});

test('a screen left of the first one has negative coordinates', () => {
  const left = { x: -1920, y: 0, width: 1920, height: 1040 };
  const inside = { x: -1800, y: 50, width: 1200, height: 800 };
  expect(fitIntoWorkArea(inside, left)).toEqual(inside);
});
