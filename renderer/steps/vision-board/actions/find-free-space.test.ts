import { expect, test } from 'vitest';
import { boundingRect, contains, intersects, type Rect } from '../../../../workshop/vision-board/geometry';
import { mipLevelFor } from '../rendering/mip-level';
import { layoutInColumns, layoutInRows, nearestFreeSpace, nextFreeInRow, pictureSize } from './find-free-space';
import { uncovered } from '../rendering/scroll-canvas';

test('pictures keep their ratio and are never larger than a few notes', () => {
  expect(pictureSize({ width: 4000, height: 3000 })).toEqual({ width: 360, height: 270 });
  expect(pictureSize({ width: 100, height: 80 })).toEqual({ width: 100, height: 80 });
});

test('elements inserted together do not overlap', () => {
  const visible = { x: -1000, y: -800, width: 2000, height: 1600 };
  const place = layoutInColumns(7, { x: 0, y: 0 }, visible, () => false);
  const pictures = [300, 200, 360, 120, 90, 360, 250].map((height) => place({ width: 360, height }));
  const sizes = Array.from({ length: 23 }, (_, index) => ({ width: 200, height: index % 5 === 0 ? 420 : 200 }));
  const notes = layoutInRows(sizes, { x: 0, y: 0 }, visible);
  for (const rects of [pictures, notes]) {
    for (const [index, rect] of rects.entries()) {
      expect(rects.slice(index + 1).some((other) => intersects(rect, other))).toBe(false);
    }
    const bounds = boundingRect(rects);
    expect(bounds && intersects(bounds, { x: -1, y: -1, width: 2, height: 2 })).toBe(true);
  }
});

test('notes created one after the other are placed side by side, in view as long as there is room', () => {
  const seen = { x: -500, y: -400, width: 1200, height: 900 };
  const rect: Rect = { x: 0, y: 0, width: 200, height: 200 };
  const notes: Rect[] = [];
  const taken = (place: Rect) => notes.some((note) => intersects(note, place));
  for (let count = 0; count < 18; count += 1) notes.push(nearestFreeSpace(rect, taken, seen));
  expect(notes.slice(0, 3)).toEqual([rect, { ...rect, x: 224 }, { ...rect, y: 224 }]);
  for (const [index, note] of notes.entries()) {
    expect(notes.slice(index + 1).some((other) => intersects(note, other))).toBe(false);
    expect(contains(seen, note)).toBe(index < 15);
  }
});

test('the next note is placed in the row, and a full row is followed by one below', () => {
  const seen = { x: 0, y: 0, width: 700, height: 500 };
  const rect: Rect = { x: 10, y: 10, width: 200, height: 200 };
  const notes = [rect];
  const taken = (place: Rect) => notes.some((note) => intersects(note, place));
  for (let count = 0; count < 4; count += 1) notes.push(nextFreeInRow(notes.at(-1) ?? rect, taken, seen));
  expect(notes.map(({ x, y }) => [x, y])).toEqual([
    [10, 10],
    [234, 10],
    [458, 10],
    [10, 234],
    [234, 234],
  ]);
});

test('rows are as wide as the view, and what is higher than the view begins at its top', () => {
  const visible = { x: 100, y: 50, width: 1300, height: 700 };
  const notes = (count: number) =>
    layoutInRows(
      Array.from({ length: count }, () => ({ width: 200, height: 200 })),
      { x: 750, y: 400 },
      visible,
    );
  expect(new Set(notes(5).map(({ y }) => y)).size).toBe(1);
  expect(notes(12).filter(({ y }) => y === notes(12)[0]?.y)).toHaveLength(5);
  expect(notes(12).every((note) => contains(visible, note))).toBe(true);
  expect(notes(80)[0]?.y).toBe(74);
});

test('rows that are higher than the view together have its proportions', () => {
  const visible = { x: 0, y: 0, width: 1060, height: 700 };
  const sizes = Array.from({ length: 28 }, () => ({ width: 200, height: 200 }));
  const block = boundingRect(layoutInRows(sizes, { x: 530, y: 350 }, visible));
  // Seven columns and four rows, where the view has space for four columns.
  expect(block).toMatchObject({ width: 7 * 224 - 24, height: 4 * 224 - 24 });
});

test('pictures are decoded at the smallest sufficient mip level', () => {
  expect(mipLevelFor(3000, 3840)).toBe(0);
  expect(mipLevelFor(900, 3840)).toBe(960);
  expect(mipLevelFor(10, 3840)).toBe(120);
});

test('the strips of a scrolled canvas cover exactly what was uncovered', () => {
  const [width, height] = [20, 15];
  for (const [dx, dy] of [
    [3, 0],
    [-4, 0],
    [0, 5],
    [2, -3],
    [-6, 7],
  ] as const) {
    const strips = uncovered(width, height, dx, dy);
    for (let x = 0; x < width; x += 1) {
      for (let y = 0; y < height; y += 1) {
        const isKept = x - dx >= 0 && x - dx < width && y - dy >= 0 && y - dy < height;
        const isPainted = strips.some((strip) =>
          intersects(strip, { x: x + 0.4, y: y + 0.4, width: 0.2, height: 0.2 }),
        );
        expect(isPainted).toBe(!isKept);
      }
    }
  }
});
