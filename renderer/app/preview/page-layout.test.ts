import { expect, test } from 'vitest';
import { layoutPages, pageAt, pageForKey, pagesBetween } from './page-layout';

const portrait = { width: 100, height: 140 };
const landscape = { width: 280, height: 200 };

test('a whole page fits in both directions, whatever its shape', () => {
  const { boxes, height } = layoutPages([portrait, landscape], { width: 320, height: 300 }, 'page', 10);
  expect(boxes).toEqual([
    { top: 10, width: 200, height: 280 },
    { top: 300, width: 300, height: 214 },
  ]);
  expect(height).toBe(524);
});

test('pages of the full width leave the gap on both sides', () => {
  const { boxes } = layoutPages([portrait, landscape], { width: 320, height: 300 }, 'width', 10);
  expect(boxes.map(({ width }) => width)).toEqual([300, 300]);
  expect(boxes[1]?.top).toBe(10 + 420 + 10);
});

test('a view without a size yet is no error', () => {
  expect(layoutPages([portrait], { width: 0, height: 0 }, 'page', 10).boxes).toEqual([
    { top: 10, width: 1, height: 1 },
  ]);
  expect(layoutPages([], { width: 0, height: 0 }, 'page', 10)).toEqual({ boxes: [], height: 10 });
});

test('only pages within the given heights are drawn', () => {
  const layout = layoutPages(
    Array.from({ length: 5 }, () => portrait),
    { width: 120, height: 160 },
    'page',
    10,
  );
  // Tops are 10, 160, 310, 460 and 610.
  expect(pagesBetween(layout, 0, 150)).toEqual([0, 1]);
  expect(pagesBetween(layout, 149, 161)).toEqual([0, 2]);
  expect(pagesBetween(layout, 150, 161)).toEqual([1, 2]);
  expect(pagesBetween(layout, 600, 5000)).toEqual([3 + 1, 5]);
  expect(pagesBetween(layout, 5000, 6000)).toEqual([5, 5]);
});

test('the page that is read is the one in the upper third of the view', () => {
  const layout = layoutPages(
    Array.from({ length: 3 }, () => portrait),
    { width: 120, height: 160 },
    'page',
    10,
  );
  expect(pageAt(layout, 0, 150)).toBe(0);
  expect(pageAt(layout, 109, 150)).toBe(0);
  expect(pageAt(layout, 111, 150)).toBe(1);
  expect(pageAt(layout, 5000, 150)).toBe(2);
  expect(pageAt({ boxes: [], height: 0 }, 0, 150)).toBe(0);
});

test('keys turn pages and stop at both ends', () => {
  const to = (key: string, current: number) => pageForKey(key, current, 6, 'page');
  expect([to('PageDown', 0), to('ArrowRight', 1), to('ArrowDown', 2)]).toEqual([1, 2, 3]);
  expect([to('PageUp', 3), to('ArrowLeft', 2), to('ArrowUp', 1)]).toEqual([2, 1, 0]);
  expect([to('Home', 4), to('End', 1)]).toEqual([0, 5]);
  expect([to('PageUp', 0), to('PageDown', 5)]).toEqual([0, 5]);
  expect(pageForKey('End', 0, 0, 'page')).toBe(0);
});

test('up and down scroll where a page is larger than the view, and other keys do nothing', () => {
  expect(pageForKey('ArrowDown', 0, 6, 'width')).toBeNull();
  expect(pageForKey('ArrowUp', 3, 6, 'width')).toBeNull();
  expect(pageForKey('PageDown', 0, 6, 'width')).toBe(1);
  expect(pageForKey('a', 0, 6, 'page')).toBeNull();
});
