import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../../../workshop/vision-board/schema';
import { BoardModel } from './board-model';
import { intersects } from './geometry';

function note(x: number, y: number, change: Partial<Note> = {}): Note {
  const base = { type: 'note', order: 'a0', x, y, width: 200, height: 200, text: '', colour: 'yellow', author: null };
  return { ...base, ...change } as Note;
}

const coordinates = fc.integer({ min: -1_000_000, max: 1_000_000 });
const near = fc.integer({ min: -3000, max: 3000 });
const elements = fc.array(
  fc.record({
    x: fc.oneof(near, coordinates),
    y: fc.oneof(near, coordinates),
    width: fc.integer({ min: 24, max: 20_000 }),
    height: fc.integer({ min: 24, max: 2000 }),
  }),
  { maxLength: 40 },
);

test('the index finds the same as a linear search, also after moves and deletions', () => {
  fc.assert(
    fc.property(elements, elements, near, near, fc.integer({ min: 1, max: 60_000 }), (first, second, x, y, side) => {
      const model = new BoardModel();
      const asRecord = (list: typeof first) =>
        Object.fromEntries(list.map((rect, index) => [`n${index}`, note(rect.x, rect.y, rect)]));
      model.update(asRecord(first));
      const now = asRecord(second);
      model.update(now);
      const area = { x, y, width: side, height: side };
      const expected = Object.keys(now).filter((id) => intersects(now[id] ?? area, area));
      expect(
        model
          .within(area)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(expected.sort());
    }),
  );
});

test('of two elements at a point, the one with the later order is hit', () => {
  const model = new BoardModel();
  model.update({ above: note(0, 0, { order: 'b' }), below: note(10, 10, { order: 'a' }) });
  expect(model.at({ x: 50, y: 50 })?.id).toBe('above');
  model.update({ above: note(0, 0, { order: 'b' }), below: note(10, 10, { order: 'c' }) });
  expect(model.at({ x: 50, y: 50 })?.id).toBe('below');
  expect(model.at({ x: 205, y: 205 })?.id).toBe('below');
  expect(model.at({ x: -5, y: 5 })).toBeUndefined();
});

test('the reading order is by rows from the top, each from the left', () => {
  const model = new BoardModel();
  model.update({ c: note(0, 400), b: note(500, 10), a: note(0, 60) });
  expect(model.readingOrder()).toEqual(['a', 'b', 'c']);
});

test('the bounds contain all elements', () => {
  const model = new BoardModel();
  expect(model.bounds()).toBeNull();
  model.update({ a: note(-100, 0), b: note(300, 500) });
  expect(model.bounds()).toEqual({ x: -100, y: 0, width: 600, height: 700 });
});
