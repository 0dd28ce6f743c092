import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardElement } from '../../../../workshop/vision-board/schema';
import type { Board } from '../actions/board';
import { openTestBoard, TestSurface, type TestPointer } from '../testing/open-test-board';
import { intersects } from '../../../../workshop/vision-board/geometry';
import type { PointerGestures } from './pointer-gestures';

const common = { group: null, locked: false, width: 200, height: 200 };
const note = (x: number, y: number): BoardElement => ({
  ...common,
  order: `a${x}`,
  x,
  y,
  type: 'note',
  text: 'note',
  colour: 'yellow',
  author: null,
  hidden: false,
  sentOn: {},
});
let board: Board;
let surface: TestSurface;
let gestures: PointerGestures;
let controller: AbortController;

async function open(elements: Record<string, BoardElement> = {}): Promise<void> {
  board = await openTestBoard(elements);
  const { PointerGestures } = await import('./pointer-gestures');
  surface = new TestSurface();
  controller = new AbortController();
  gestures = new PointerGestures(board, surface as unknown as HTMLElement);
  gestures.listen(controller.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const writingUndoOf = (of: Board) => ({ merge: of.store.getState().editing?.undoKey ?? '', within: Infinity });

const mouse = (x: number, y: number): TestPointer => ({ id: 1, type: 'mouse', x, y });
const pen = (x: number, y: number): TestPointer => ({ id: 2, type: 'pen', x, y });
const touch = (x: number, y: number, id = 10): TestPointer => ({ id, type: 'touch', x, y });
const place = (id: string) => {
  const { x, y, width, height } = board.view.model.rectOf(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, width, height];
};

/** Sends pointerdown, moves along the points and pointerup, with `between` before each of the latter. */
function stroke([first, ...rest]: TestPointer[], between: () => void = () => undefined): void {
  if (!first) return;
  surface.send('pointerdown', first);
  for (const point of rest) {
    between();
    surface.send('pointermove', point);
  }
  between();
  surface.send('pointerup', rest.at(-1) ?? first);
}

describe('handles and dots', () => {
  it('every corner and edge resizes, and the opposite one stays', async () => {
    const drags: [from: [number, number], by: [number, number], rect: number[]][] = [
      [
        [300, 300],
        [-50, -40],
        [300, 300, 200, 200],
      ],
      [
        [300, 300],
        [-50, -40],
        [250, 260, 250, 240],
      ],
      [
        [500, 300],
        [50, -40],
        [300, 260, 250, 240],
      ],
      [
        [300, 500],
        [-50, 40],
        [250, 300, 250, 240],
      ],
      [
        [500, 500],
        [50, 40],
        [300, 300, 250, 240],
      ],
      [
        [340, 300],
        [70, -40],
        [300, 260, 200, 240],
      ],
      [
        [340, 500],
        [70, 40],
        [300, 300, 200, 240],
      ],
      [
        [300, 340],
        [-50, 70],
        [250, 300, 250, 200],
      ],
      [
        [500, 340],
        [50, 70],
        [300, 300, 250, 200],
      ],
    ];
    for (const [[x, y], [dx, dy], rect] of drags.slice(1)) {
      await open({ a: note(300, 300) });
      board.select(['a']);
      stroke([mouse(x, y), mouse(x + dx, y + dy)]);
      expect(place('a')).toEqual(rect);
    }
  });

  it('a connector is drawn from a dot of the selected element, also with a touch', async () => {
    for (const pointer of [mouse, pen, touch]) {
      await open({ a: note(0, 0), b: note(600, 0) });
      board.select(['a']);
      stroke([pointer(200, 100), pointer(400, 100), pointer(650, 100)]);
      const connectors = Object.values(board.elements).filter(({ type }) => type === 'connector');
      expect(connectors).toMatchObject([{ from: { element: 'a' }, to: { element: 'b' } }]);
      expect(place('a')).toEqual([0, 0, 200, 200]);
    }
  });

  it('a connector that ends nowhere gets a new note, which is one undo entry with it', async () => {
    await open({ a: note(0, 0) });
    board.select(['a']);
    stroke([mouse(200, 100), mouse(400, 100), mouse(600, 400)]);
    expect(Object.values(board.elements).map(({ type }) => type)).toEqual(['note', 'note', 'connector']);
    const { editing } = board.store.getState();
    expect(editing).toMatchObject({ kind: 'note', isNew: true, text: '' });
    board.replica.undo('vision-board');
    expect(Object.keys(board.elements)).toEqual(['a']);
  });

  it('dots appear under a resting mouse, and a press on one without a drag selects the element', async () => {
    await open({ a: note(0, 0), b: note(600, 0) });
    surface.send('pointermove', mouse(100, 100));
    expect(board.view.hovered).toBeNull();
    vi.advanceTimersByTime(400);
    expect(board.view.hovered).toBe('a');
    surface.send('pointermove', mouse(210, 100));
    expect(board.view.hovered).toBe('a');
    stroke([mouse(195, 100)]);
    expect(board.selected).toEqual(['a']);
    surface.send('pointermove', mouse(400, 400));
    expect(board.view.hovered).toBeNull();
    board.select([]);
    surface.send('pointermove', mouse(100, 100));
    vi.advanceTimersByTime(400);
    stroke([mouse(200, 100), mouse(400, 100), mouse(650, 100)]);
    expect(Object.values(board.elements).some(({ type }) => type === 'connector')).toBe(true);
  });

  it('an area is dragged by a title of at least 24 pixels at every zoom', async () => {
    const area: BoardElement = {
      ...common,
      type: 'area',
      order: 'a1',
      name: '',
      x: 0,
      y: 0,
      width: 9000,
      height: 6000,
    };
    for (const zoom of [0.05, 0.2, 1]) {
      for (const isSelected of [false, true]) {
        await open({ area });
        board.view.setCamera({ x: -100 / zoom, y: -100 / zoom, zoom });
        if (isSelected) board.select(['area']);
        for (const y of [104.5, 127.5]) {
          stroke([mouse(300, y), mouse(300, y + 40)]);
          expect(place('area')[1]).toBeCloseTo(40 / zoom, 0);
          board.replica.undo('vision-board');
        }
      }
    }
  });
});

describe('a drag', () => {
  it('with Alt moves a copy as one undo entry, and pressing or releasing Alt changes it', async () => {
    await open({ a: note(0, 0) });
    const rects = () => Object.keys(board.elements).map(place);
    stroke([mouse(50, 50), mouse(450, 350)].map((each) => ({ ...each, altKey: true })));
    expect(rects()).toEqual([
      [0, 0, 200, 200],
      [400, 300, 200, 200],
    ]);
    board.replica.undo('vision-board');
    expect(rects()).toEqual([[0, 0, 200, 200]]);

    const alt = (name: 'keydown' | 'keyup') =>
      gestures.changeModifiers(
        Object.assign(new Event(name), { key: 'Alt', altKey: name === 'keydown' }) as KeyboardEvent,
      );
    const isCopy = () => board.view.dragPreview && 'ids' in board.view.dragPreview && board.view.dragPreview.isCopy;
    surface.send('pointerdown', mouse(50, 50));
    surface.send('pointermove', mouse(450, 350));
    expect(isCopy()).toBe(false);
    alt('keydown');
    expect(isCopy()).toBe(true);
    expect(surface.dataset['copies']).toBe('true');
    alt('keyup');
    expect(isCopy()).toBe(false);
    surface.send('pointerup', mouse(450, 350));
    expect(rects()).toEqual([[400, 300, 200, 200]]);
  });

  it('of a note onto another places it beside as a cluster; a single undo takes all of it back', async () => {
    await open({ a: note(0, 300), b: note(600, 300) });
    stroke([mouse(650, 350), mouse(200, 420), mouse(110, 400)]);
    const [a, b] = [board.view.model.rectOf('a'), board.view.model.rectOf('b')];
    if (!a || !b) throw new Error('No notes');
    expect(intersects(a, b)).toBe(false);
    expect(intersects({ ...a, x: a.x - 25, y: a.y - 25, width: 250, height: 250 }, b)).toBe(true);
    const group = board.elements['b']?.group;
    expect(group).toBe(board.elements['a']?.group);
    expect(board.store.getState().editing).toMatchObject({ kind: 'cluster', id: group });
    board.edit('renameGroup', { group: group ?? '', title: 'Together' }, { undo: writingUndoOf(board) });
    board.replica.undo('vision-board');
    expect(place('b')).toEqual([600, 300, 200, 200]);
    expect(board.slice.groups).toEqual({});
  });

  it('with Ctrl is dropped where it is, also on another note', async () => {
    await open({ a: note(0, 300), b: note(600, 300) });
    stroke([mouse(650, 350), { ...mouse(110, 400), ctrlKey: true }]);
    expect(place('b')).toEqual([60, 350, 200, 200]);
    expect(board.elements['b']?.group).toBeNull();
  });

  it('onto a picture or an area leaves a note where it was dropped', async () => {
    const picture: BoardElement = {
      ...common,
      type: 'picture',
      order: 'a1',
      x: 0,
      y: 200,
      width: 500,
      height: 500,
      rotation: 0,
      asset: `${'a'.repeat(64)}.png`,
      alt: '',
      caption: '',
      frame: 'none',
      crop: null,
    };
    await open({ picture, b: note(700, 300) });
    stroke([mouse(750, 350), mouse(227, 437)]);
    expect(place('b')).toEqual([177, 387, 200, 200]);
  });
});
