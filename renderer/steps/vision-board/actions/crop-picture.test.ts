import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Picture } from '../../../../workshop/vision-board/schema';
import type { Board } from './board';
import { cropTo, uncrop } from './crop-picture';

const whole: Picture = {
  type: 'picture',
  order: 'a0',
  group: null,
  locked: false,
  rotation: 0,
  x: 100,
  y: 50,
  width: 400,
  height: 300,
  asset: `${'a'.repeat(64)}.png`,
  alt: '',
  caption: '',
  frame: 'none',
  crop: null,
};

/** A board with one picture, on which cropPicture works as in the session. */
function boardWith(start: Picture) {
  let picture = start;
  const edit = vi.fn<(name: string, change: { crop: Picture['crop']; box: object }) => void>((_, { crop, box }) => {
    picture = { ...picture, crop, ...box };
  });
  const board = { view: { model: { get: () => picture } }, edit } as unknown as Board;
  return { board, edit, now: () => picture };
}

it('the visible part keeps its position', () => {
  const { board, now } = boardWith(whole);
  cropTo(board, 'p', { x: 200, y: 50, width: 200, height: 150 });
  expect(now()).toMatchObject({
    x: 200,
    y: 50,
    width: 200,
    height: 150,
    crop: { x: 0.25, y: 0, width: 0.5, height: 0.5 },
  });
});

it('does nothing when nothing would be left', () => {
  const { board, edit } = boardWith(whole);
  cropTo(board, 'p', { x: 5000, y: 5000, width: 100, height: 100 });
  cropTo(board, 'p', { x: 100, y: 50, width: 5, height: 300 });
  expect(edit).not.toHaveBeenCalled();
});

it('after several crops, the whole picture is restored in its position', () => {
  const side = fc.integer({ min: 60, max: 400 });
  fc.assert(
    fc.property(fc.array(fc.record({ x: side, y: side, width: side, height: side }), { maxLength: 4 }), (parts) => {
      const { board, now } = boardWith(whole);
      for (const part of parts) cropTo(board, 'p', part);
      const { crop } = now();
      if (crop) {
        for (const value of [crop.x, crop.y, crop.x + crop.width, crop.y + crop.height]) {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
      uncrop(board, 'p');
      for (const side of ['x', 'y', 'width', 'height'] as const) expect(now()[side]).toBeCloseTo(whole[side], 6);
    }),
  );
});
