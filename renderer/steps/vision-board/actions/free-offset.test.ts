import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { contains, intersects } from '../../../../workshop/vision-board/geometry';
import { openTestBoard } from '../testing/open-test-board';

const note = (x: number, y: number): BoardElement => ({
  group: null,
  locked: false,
  order: 'a1',
  x,
  y,
  width: 200,
  height: 200,
  type: 'note',
  text: 'note',
  colour: 'yellow',
  author: null,
  hidden: false,
  sentOn: {},
});

afterEach(() => vi.unstubAllGlobals());

describe('pasted notes', () => {
  it('cover nothing, and are in view while there is room', async () => {
    const spots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 1800 }), y: fc.integer({ min: 0, max: 1300 }) }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(spots, fc.integer({ min: 1, max: 9 }), async (existing, count) => {
        const elements = Object.fromEntries(existing.map(({ x, y }, index) => [`n${index}`, note(x, y)]));
        const board = await openTestBoard(elements);
        board.view.setCamera({ x: 0, y: 0, zoom: 0.5 });
        const { freeOffset, layoutInRows } = await import('./find-free-space');
        const sizes = Array.from({ length: count }, () => ({ width: 200, height: 200 }));
        const wanted = layoutInRows(sizes, board.view.viewportCentre(), board.freeViewport);
        const { dx, dy } = freeOffset(board, wanted);
        const placed = wanted.map((rect) => ({ ...rect, x: rect.x + dx, y: rect.y + dy }));
        const rects = Object.keys(elements).flatMap((id) => board.view.model.rectOf(id) ?? []);
        for (const rect of placed) expect(rects.filter((other) => intersects(rect, other))).toEqual([]);
        if (existing.length < 3 && count < 5) {
          expect(placed.every((rect) => contains(board.view.viewport, rect))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('use the width of the view', async () => {
    const board = await openTestBoard();
    const { notesPerRow } = await import('./find-free-space');
    expect(notesPerRow(board)).toBe(4);
    board.view.setCamera({ x: 0, y: 0, zoom: 0.25 });
    expect(notesPerRow(board)).toBe(17);
  });
});

describe('everything shown', () => {
  it('leaves room for the bars that float, and for that of the selection', async () => {
    const board = await openTestBoard({ a: note(0, 0), b: note(3000, 2000) });
    board.followFloatingBars(() => ({ top: 0, right: 320, bottom: 60, left: 0 }));
    const edges = () => {
      const { camera, size } = board.view;
      return {
        top: -camera.y * camera.zoom,
        right: size.width - (3200 - camera.x) * camera.zoom,
        bottom: size.height - (2200 - camera.y) * camera.zoom,
      };
    };
    board.fitAll();
    expect(edges().right).toBeGreaterThanOrEqual(320);
    expect(edges().bottom).toBeGreaterThanOrEqual(60);
    board.select(['a']);
    board.fitAll();
    expect(edges().top).toBeGreaterThanOrEqual(60);
  });
});
