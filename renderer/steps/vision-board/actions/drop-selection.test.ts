import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import { intersects, type Rect } from '../../../../workshop/vision-board/geometry';
import { areaTitleStrip } from '../model/hit-test';
import { leastStripHeight } from '../model/screen-titles';
import { openTestBoard } from '../testing/open-test-board';
import type { Board } from './board';

const common = { group: null, locked: false, order: 'a1' };
const note = (x: number, y: number, change: object = {}): BoardElement => ({
  ...common,
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
  ...change,
});
const headline = (x: number, y: number): BoardElement => ({
  ...common,
  x,
  y,
  width: 400,
  height: 60,
  type: 'text',
  rotation: 0,
  text: 'Headline',
  size: 40,
  colour: 'ink',
});
const area = (x: number, y: number): BoardElement => ({
  ...common,
  x,
  y,
  width: 700,
  height: 500,
  type: 'area',
  name: 'Area',
});

afterEach(() => vi.unstubAllGlobals());

/** The rectangles that dropped notes must not cover. */
function taken(board: Board, dragged: ReadonlySet<string>): Rect[] {
  const others = board.view.model.items(board.view.model.ids()).filter(({ id }) => !dragged.has(id));
  return [
    ...others.flatMap(({ element, rect }) =>
      element.type === 'area' ? [areaTitleStrip(rect, leastStripHeight(board.view.model.titles.least))] : [rect],
    ),
    ...board.view.clusters.titled
      .filter(({ members }) => !members.some((id) => dragged.has(id)))
      .map(({ rect }) => ({ ...rect, height: 40 })),
  ];
}

const place = (board: Board, id: string) => board.view.model.rectOf(id) ?? { x: NaN, y: NaN, width: 0, height: 0 };

/** A board of notes in cells of 224 units, an area, a headline and a titled group. */
async function openBoard(cells: readonly number[]): Promise<Board> {
  const elements: Record<string, BoardElement> = { area: area(2000, 0), headline: headline(0, -300) };
  for (const cell of new Set(cells)) elements[`n${cell}`] = note((cell % 7) * 224, Math.floor(cell / 7) * 224);
  elements['g1'] = note(2800, 900, { group: 'g' });
  elements['g2'] = note(3024, 900, { group: 'g' });
  const board = await openTestBoard(elements);
  board.edit('renameGroup', { group: 'g', title: 'Titled' });
  board.view.setCamera({ x: -200, y: -200, zoom: 0.3 });
  return board;
}

const cellsOf = fc.array(fc.integer({ min: 0, max: 34 }), { minLength: 2, maxLength: 30 });
const spot = fc.record({ x: fc.integer({ min: -300, max: 3200 }), y: fc.integer({ min: -400, max: 1300 }) });

describe('after any drop of notes', () => {
  it('nothing is covered, blocks keep their layout, and one undo takes it back', async () => {
    await fc.assert(
      fc.asyncProperty(cellsOf, spot, fc.integer({ min: 1, max: 4 }), async (cells, to, count) => {
        const board = await openBoard(cells);
        const { dropSelection } = await import('./drop-selection');
        const dragged = [...new Set(cells)].slice(0, count).map((cell) => `n${cell}`);
        const ids = new Set(dragged);
        const before = dragged.map((id) => place(board, id));
        const elements = structuredClone(board.elements);
        const [first] = before;
        if (!first) return;
        const offset = { dx: to.x - first.x, dy: to.y - first.y };
        board.select(dragged);
        dropSelection(board, ids, offset, { at: { x: to.x + 100, y: to.y + 100 }, asCopy: false, keepsPlace: false });
        const after = dragged.map((id) => place(board, id));
        for (const rect of after) {
          expect(taken(board, ids).filter((other) => intersects(rect, other))).toEqual([]);
        }
        // The title of a cluster that was made or joined covers nothing either.
        for (const { rect, members } of board.view.clusters.titled) {
          const title = { ...rect, height: 40 };
          expect(taken(board, new Set([...ids, ...members])).filter((other) => intersects(title, other))).toEqual([]);
        }
        const shifts = after.map((rect, index) => [rect.x - (before[index]?.x ?? 0), rect.y - (before[index]?.y ?? 0)]);
        expect(new Set(shifts.map(String)).size).toBe(1);
        board.replica.undo('vision-board');
        expect(board.elements).toEqual(elements);
      }),
      { numRuns: 150 },
    );
  });

  it('a copy covers neither its original nor anything else', async () => {
    await fc.assert(
      fc.asyncProperty(cellsOf, spot, async (cells, to) => {
        const board = await openBoard(cells);
        const { dropSelection } = await import('./drop-selection');
        const id = `n${cells[0]}`;
        const { x, y } = place(board, id);
        const before = new Set(Object.keys(board.elements));
        const offset = { dx: to.x - x, dy: to.y - y };
        dropSelection(board, new Set([id]), offset, { at: to, asCopy: true, keepsPlace: false });
        const [copy = ''] = Object.keys(board.elements).filter((each) => !before.has(each));
        expect(taken(board, new Set([copy])).filter((other) => intersects(place(board, copy), other))).toEqual([]);
        expect(place(board, id)).toMatchObject({ x, y });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a note', () => {
  const drop = async (board: Board, id: string, by: { dx: number; dy: number }, at: { x: number; y: number }) => {
    const { dropSelection } = await import('./drop-selection');
    dropSelection(board, new Set([id]), by, { at, asCopy: false, keepsPlace: false });
  };

  it('beside which there is room lies in line with the other, one gap away', async () => {
    const board = await openTestBoard({ a: note(0, 0), b: note(1000, 0) });
    await drop(board, 'b', { dx: -880, dy: 10 }, { x: 150, y: 100 });
    expect(place(board, 'b')).toMatchObject({ x: 224, y: 0 });
  });

  it('dropped beside another stays exactly there', async () => {
    const board = await openTestBoard({ a: note(0, 0), b: note(1000, 0) });
    await drop(board, 'b', { dx: -797, dy: 13 }, { x: 300, y: 100 });
    expect(place(board, 'b')).toMatchObject({ x: 203, y: 13 });
  });

  it('dropped on the title of an area goes below it', async () => {
    const board = await openTestBoard({ area: area(0, 0), b: note(1000, 0) });
    await drop(board, 'b', { dx: -900, dy: -60 }, { x: 200, y: 40 });
    expect(intersects(place(board, 'b'), areaTitleStrip({ x: 0, y: 0, width: 700, height: 500 }, 0))).toBe(false);
  });

  it('joins the group of the note it was dropped on, whose title keeps its room', async () => {
    const board = await openTestBoard({
      a: note(0, 0, { group: 'g' }),
      c: note(224, 0, { group: 'g' }),
      b: note(900, 0),
    });
    board.edit('renameGroup', { group: 'g', title: 'Titled' });
    await drop(board, 'b', { dx: -870, dy: 30 }, { x: 100, y: 100 });
    expect(board.elements['b']?.group).toBe('g');
    for (const { rect } of board.view.clusters.titled) {
      for (const id of ['a', 'b', 'c']) expect(intersects({ ...rect, height: 40 }, place(board, id))).toBe(false);
    }
  });
});

describe('tidying', () => {
  it('keeps off everything that was not selected', async () => {
    const gridOfNotes = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 1800 }), y: fc.integer({ min: 0, max: 900 }) }),
      {
        minLength: 3,
        maxLength: 14,
      },
    );
    await fc.assert(
      fc.asyncProperty(gridOfNotes, fc.integer({ min: 2, max: 8 }), async (spots, count) => {
        const elements = Object.fromEntries(spots.map(({ x, y }, index) => [`n${index}`, note(x, y)]));
        const board = await openTestBoard(elements);
        const { tidySelection } = await import('./arrange-selection');
        const chosen = Object.keys(elements).slice(0, count);
        board.select(chosen);
        tidySelection(board, 'grid');
        const ids = new Set(chosen);
        for (const id of chosen) {
          expect(taken(board, ids).filter((other) => intersects(place(board, id), other))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Notes in a grid, over three areas, with a note between the areas that is not dragged. */
function manyNotes(count: number): Record<string, BoardElement> {
  const notes = Array.from({ length: count }, (_, index): [string, BoardElement] => [
    `n${index}`,
    note((index % 12) * 220 + (index % 12 >= 6 ? 600 : 0), Math.floor(index / 12) * 220),
  ]);
  return Object.fromEntries([...notes, ['between', note(1500, 300)], ['area', area(-50, -80)]]);
}

describe('a selection of more than a hundred notes', () => {
  it('dragged by ten units to a place that is free stays there', async () => {
    const { dropSelection } = await import('./drop-selection');
    const board = await openTestBoard(manyNotes(120));
    const ids = new Set(Array.from({ length: 120 }, (_, index) => `n${index}`));
    dropSelection(board, ids, { dx: 10, dy: 10 }, { at: { x: 100, y: 100 }, asCopy: false, keepsPlace: false });
    expect(board.elements['n0']).toMatchObject({ x: 10, y: 10 });
    expect(board.elements['n119']).toMatchObject({ x: 11 * 220 + 610, y: 9 * 220 + 10 });
  });

  it('dragged onto a note covers nothing, also when there are thousands', async () => {
    const { dropSelection } = await import('./drop-selection');
    const board = await openTestBoard(manyNotes(3000));
    const ids = new Set(Array.from({ length: 1500 }, (_, index) => `n${index}`));
    const start = performance.now();
    dropSelection(board, ids, { dx: 100, dy: 100 }, { at: { x: 200, y: 200 }, asCopy: false, keepsPlace: false });
    expect(performance.now() - start).toBeLessThan(2000);
    const obstacles = taken(board, ids);
    const dragged = board.view.model.items(ids).map(({ rect }) => rect);
    expect(dragged.filter((rect) => obstacles.some((obstacle) => intersects(rect, obstacle)))).toEqual([]);
  });
});
