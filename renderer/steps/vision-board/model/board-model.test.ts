import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementBounds } from '../../../../workshop/vision-board/element-bounds';
import type { BoardElement, Note } from '../../../../workshop/vision-board/schema';
import { BoardModel } from './board-model';
import { intersects, type Rect } from '../../../../workshop/vision-board/geometry';

function note(x: number, y: number, change: Partial<Note> = {}): Note {
  const base = { type: 'note', order: 'a0', x, y, width: 200, height: 200, text: '', colour: 'yellow', author: null };
  return { ...base, ...change } as Note;
}

function connector(from: string, to: string, route: 'elbow' | 'straight'): BoardElement {
  const ends = { from: { element: from }, to: { element: to } };
  return {
    type: 'connector',
    order: 'c0',
    ...ends,
    label: '',
    arrow: 'end',
    route,
    colour: 'grey',
    thickness: 2,
  } as BoardElement;
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

const connectors = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 10 });

function record(rects: readonly Rect[], pairs: readonly [number, number][]): Record<string, BoardElement> {
  const notes = rects.map((rect, index): [string, BoardElement] => [`n${index}`, note(rect.x, rect.y, rect)]);
  const lines = pairs.map(([from, to], index): [string, BoardElement] => [
    `c${index}`,
    connector(`n${from}`, `n${to}`, from % 2 === 0 ? 'elbow' : 'straight'),
  ]);
  return Object.fromEntries([...notes, ...lines]);
}

test('the index finds the same as a linear search, also after moves and deletions', () => {
  const area = fc.record({ x: near, y: near, side: fc.integer({ min: 1, max: 60_000 }) });
  fc.assert(
    fc.property(elements, connectors, elements, connectors, area, (first, before, second, after, { x, y, side }) => {
      const model = new BoardModel();
      model.update(record(first, before));
      const now = record(second, after);
      model.update(now);
      const area = { x, y, width: side, height: side };
      const expected = Object.entries(now).flatMap(([id, element]) => {
        const bounds = elementBounds(element, now);
        return bounds && intersects(bounds, area) ? [id] : [];
      });
      expect(
        model
          .within(area)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(expected.sort());
    }),
  );
});

test('a connector across the largest board takes no time to index', () => {
  const model = new BoardModel();
  const far = { a: note(-1_000_000, -1_000_000), b: note(1_000_000, 1_000_000) };
  const start = performance.now();
  model.update({ ...far, line: connector('a', 'b', 'straight') });
  model.update({ ...far, a: note(-999_000, -1_000_000), line: connector('a', 'b', 'elbow') });
  expect(performance.now() - start).toBeLessThan(200);
  expect(model.at({ x: 500, y: 600 })).toBeUndefined();
  model.update({ ...far, line: connector('a', 'b', 'straight') });
  expect(model.at({ x: 500, y: 500 }, 10)?.id).toBe('line');
  model.update(far);
  expect(model.at({ x: 500, y: 500 }, 10)).toBeUndefined();
});

test('an update tells where the board looks different, also for a connector without width', () => {
  const model = new BoardModel();
  const before = record(
    [
      { x: 0, y: 0, width: 200, height: 200 },
      { x: 0, y: 400, width: 200, height: 200 },
    ],
    [[1, 0]],
  );
  model.update(before);
  const line = before['c0'] as BoardElement;
  expect(model.update({ ...before, c0: { ...line, colour: 'accent' } as BoardElement })).toEqual([
    { x: 100, y: 200, width: 0, height: 200 },
    { x: 100, y: 200, width: 0, height: 200 },
  ]);
  // With its note, the connector moves.
  expect(model.update({ ...before, n1: note(8, 400) })).toContainEqual(expect.objectContaining({ x: 100, y: 200 }));
});

test('a changed label or headline may change how the board looks anywhere', () => {
  const model = new BoardModel();
  const plain = record(
    [
      { x: 0, y: 0, width: 200, height: 200 },
      { x: 0, y: 400, width: 200, height: 200 },
    ],
    [[0, 1]],
  );
  const labelled = { ...plain, c0: { ...plain['c0'], label: 'führt zu' } as BoardElement };
  expect(model.update(plain)).not.toBeNull();
  expect(model.update(labelled)).toBeNull();
  expect(model.hasLabelIn({ x: 60, y: 295, width: 10, height: 10 })).toBe(true);
  expect(model.update({ ...labelled, n0: note(8, 0) })).toBeNull();
  expect(model.update(plain)).toBeNull();
  expect(model.hasLabelIn({ x: 60, y: 295, width: 10, height: 10 })).toBe(false);
  expect(model.update({ ...plain, n0: note(8, 0) })).not.toBeNull();
  expect(
    model.update({ ...plain, t: { ...note(0, 400), type: 'text', size: 40 } as unknown as BoardElement }),
  ).toBeNull();
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
