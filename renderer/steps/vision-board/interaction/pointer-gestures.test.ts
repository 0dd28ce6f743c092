import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardElement, Drawing } from '../../../../workshop/vision-board/schema';
import type { Board } from '../actions/board';
import { openTestBoard, TestSurface, type TestPointer } from '../testing/open-test-board';
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
const shape: BoardElement = {
  ...common,
  order: 'a9',
  x: 600,
  y: 400,
  type: 'shape',
  form: 'rectangle',
  rotation: 0,
  text: '',
  fill: 'blue',
  colour: 'ink',
  thickness: 4,
};

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

const mouse = (x: number, y: number): TestPointer => ({ id: 1, type: 'mouse', x, y });
const pen = (x: number, y: number): TestPointer => ({ id: 2, type: 'pen', x, y });
const touch = (x: number, y: number, id = 10): TestPointer => ({ id, type: 'touch', x, y });
const place = (id: string) => {
  const { x, y, width, height } = board.view.model.rectOf(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, width, height];
};

/** Sends everything that other pointers can do. */
function disturb(at = 5000): void {
  const palm = { ...touch(700, 700, 77), at };
  surface.send('pointerdown', palm);
  surface.send('pointermove', { ...palm, x: 710, y: 690 });
  surface.send('pointerup', palm);
  surface.send('pointerleave', palm);
  surface.send('pointerdown', palm);
  surface.send('pointercancel', palm);
  surface.send('pointermove', { id: 78, type: 'mouse', x: 5, y: 5, at });
  surface.send('pointerdown', { id: 78, type: 'mouse', x: 5, y: 5, at });
  surface.send('pointerup', { id: 78, type: 'mouse', x: 5, y: 5, at });
  surface.send('pointerleave', { id: 78, type: 'mouse', x: 5, y: 5, at });
}

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

describe('a gesture follows only the pointer that began it:', () => {
  it('a drag goes on and ends outside the surface when pointer capture is lost', async () => {
    await open({ note: note(0, 0) });
    surface.send('pointerdown', mouse(50, 50));
    surface.send('pointermove', mouse(60, 150));
    surface.send('pointermove', touch(9, 9), true);
    surface.send('pointermove', mouse(87, 400), true);
    surface.send('pointerup', mouse(87, 593), true);
    expect(surface.dataset['gesture']).toBe('');
    expect(place('note')).not.toEqual([0, 0, 200, 200]);
  });

  it('a pen stroke is the same while a palm touches and lifts', async () => {
    const points = [pen(100, 100), pen(200, 150), pen(300, 400), pen(400, 100)];
    const drawings: Drawing[] = [];
    for (const between of [undefined, () => disturb(1100), () => disturb(5000)]) {
      await open();
      board.store.setState({ tool: 'pen' });
      stroke(points, between);
      const all = Object.values(board.elements);
      expect(all).toHaveLength(1);
      if (all[0]?.type === 'drawing') drawings.push(all[0]);
    }
    const [alone, ...disturbed] = drawings;
    expect(alone).toMatchObject({ x: 100, y: 100, width: 300, height: 300 });
    expect(disturbed).toEqual([alone, alone]);
  });

  it('drag', async () => {
    await open({ a: note(0, 0), b: note(300, 0) });
    stroke([mouse(50, 50), mouse(60, 150), mouse(87, 593)], disturb);
    expect(place('a')).toEqual([37, 543, 200, 200]);
    expect(place('b')).toEqual([300, 0, 200, 200]);
    expect(board.view.dragPreview).toBeNull();
  });

  it('resize', async () => {
    await open({ a: note(0, 0) });
    board.select(['a']);
    stroke([mouse(200, 200), mouse(250, 300), mouse(260, 310)], disturb);
    expect(place('a')).toEqual([0, 0, 260, 310]);
  });

  it('rotate', async () => {
    await open({ shape });
    board.select(['shape']);
    stroke([mouse(700, 372), mouse(800, 400), mouse(900, 500)], disturb);
    expect(board.elements['shape']).toMatchObject({ rotation: 90 });
  });

  it('lasso', async () => {
    await open({ a: note(100, 100), b: note(400, 100) });
    stroke([mouse(50, 50), mouse(200, 90), mouse(310, 310)], disturb);
    expect(board.selected).toEqual(['a']);
  });

  it('pan', async () => {
    await open({ a: note(0, 0) });
    stroke([touch(500, 500), touch(400, 480), touch(300, 450)], () =>
      surface.send('pointermove', { id: 78, type: 'mouse', x: 5, y: 5 }),
    );
    expect(board.view.camera).toEqual({ x: 200, y: 50, zoom: 1 });
  });

  it('pinch, which ends when one of its touches is lifted', async () => {
    await open();
    surface.send('pointerdown', touch(400, 400, 10));
    surface.send('pointerdown', touch(600, 400, 11));
    disturb();
    surface.send('pointermove', touch(300, 400, 10));
    surface.send('pointermove', touch(700, 400, 11));
    expect(board.view.camera).toEqual({ x: 250, y: 200, zoom: 2 });
    surface.send('pointerup', touch(300, 400, 10));
    surface.send('pointermove', touch(800, 500, 11));
    expect(board.view.camera).toEqual({ x: 250, y: 200, zoom: 2 });
    surface.send('pointerdown', touch(500, 500, 12));
    surface.send('pointermove', touch(200, 500, 12));
    expect(board.view.camera.zoom).toBe(4);
  });
});

describe('gestures', () => {
  it('make one edit, at their end', async () => {
    await open({ a: note(0, 0) });
    const edit = vi.spyOn(board, 'edit');
    surface.send('pointerdown', mouse(50, 50));
    for (let x = 60; x < 300; x += 10) surface.send('pointermove', mouse(x, 50));
    expect(edit).not.toHaveBeenCalled();
    surface.send('pointerup', mouse(290, 50));
    expect(edit).toHaveBeenCalledOnce();
  });

  it('that the system cancels change nothing, and the next one begins afresh', async () => {
    await open({ a: note(0, 0) });
    surface.send('pointerdown', mouse(50, 50));
    surface.send('pointermove', mouse(250, 50));
    surface.send('pointercancel', mouse(250, 50));
    expect(place('a')).toEqual([0, 0, 200, 200]);
    expect(board.view.dragPreview).toBeNull();
    stroke([mouse(50, 50), mouse(150, 50)]);
    expect(place('a')).toEqual([100, 0, 200, 200]);
  });

  it('are cancelled by Escape, except panning', async () => {
    await open({ a: note(0, 0) });
    expect(gestures.cancel()).toBe(false);
    surface.send('pointerdown', mouse(50, 50));
    surface.send('pointermove', mouse(250, 50));
    expect(gestures.cancel()).toBe(true);
    surface.send('pointerup', mouse(250, 50));
    expect(place('a')).toEqual([0, 0, 200, 200]);
    surface.send('pointerdown', { ...mouse(500, 500), button: 1 });
    expect(gestures.cancel()).toBe(false);
  });

  it('a press without a drag selects: the whole group, with Alt one member, with Shift more or less', async () => {
    await open({ a: { ...note(0, 0), group: 'g' }, b: { ...note(300, 0), group: 'g' }, c: note(600, 0) });
    stroke([mouse(50, 50)]);
    expect(board.selected).toEqual(['a', 'b']);
    stroke([{ ...mouse(650, 50), shiftKey: true }]);
    expect(board.selected).toEqual(['a', 'b', 'c']);
    stroke([{ ...mouse(350, 50), shiftKey: true }]);
    expect(board.selected).toEqual(['c']);
    stroke([{ ...mouse(350, 50), altKey: true }]);
    expect(board.selected).toEqual(['b']);
  });

  it('a second touch makes a pinch of a drag, which is dropped', async () => {
    await open({ a: note(0, 0) });
    surface.send('pointerdown', touch(50, 50, 10));
    surface.send('pointermove', touch(250, 50, 10));
    expect(board.view.dragPreview).not.toBeNull();
    surface.send('pointerdown', touch(450, 50, 11));
    expect(board.view.dragPreview).toBeNull();
    surface.send('pointerup', touch(250, 50, 10));
    surface.send('pointerup', touch(450, 50, 11));
    expect(place('a')).toEqual([0, 0, 200, 200]);
  });

  it('a pen takes over from the palm that came first', async () => {
    await open();
    board.store.setState({ tool: 'pen' });
    surface.send('pointerdown', touch(700, 700));
    surface.send('pointermove', touch(720, 700));
    stroke([pen(100, 100), pen(200, 150)], () => surface.send('pointermove', touch(740, 740)));
    surface.send('pointerup', touch(740, 740));
    expect(Object.values(board.elements)).toMatchObject([{ type: 'drawing', x: 100, y: 100, width: 100, height: 50 }]);
  });

  it('a touch or pen at rest opens the context menu, one that moves or has company does not', async () => {
    await open({ a: note(0, 0) });
    const menu = () => board.store.getState().menu;
    for (const pointer of [touch, pen]) {
      surface.send('pointerdown', { ...pointer(50, 50), at: 9000 });
      vi.advanceTimersByTime(490);
      expect(menu()).toBeNull();
      vi.advanceTimersByTime(20);
      expect(menu()).toEqual({ kind: 'selection', at: { x: 50, y: 50 } });
      expect(board.selected).toEqual(['a']);
      surface.send('pointerup', { ...pointer(50, 50), at: 9600 });
      board.store.setState({ menu: null });
      board.select([]);
      // A press elsewhere is one on the empty board.
      surface.send('pointerdown', { ...pointer(700, 700), at: 12_000 });
      vi.advanceTimersByTime(510);
      expect(menu()).toMatchObject({ kind: 'board' });
      surface.send('pointerup', { ...pointer(700, 700), at: 12_600 });
      board.store.setState({ menu: null });
    }
    await open({ a: note(0, 0) });
    surface.send('pointerdown', touch(50, 50));
    surface.send('pointermove', touch(90, 50));
    vi.advanceTimersByTime(600);
    surface.send('pointercancel', touch(90, 50));
    surface.send('pointerdown', touch(50, 50, 10));
    surface.send('pointerdown', touch(90, 90, 11));
    vi.advanceTimersByTime(600);
    expect(menu()).toBeNull();
    expect(place('a')).toEqual([0, 0, 200, 200]);
  });
});

describe('during an open voting', () => {
  async function openVoting(): Promise<void> {
    await open({ a: note(0, 0), b: note(300, 0) });
    board.edit('openVoting', { id: 'vote', title: '', votesPerPerson: 5, stacking: true, choices: ['a', 'b'] });
    board.store.setState({ activeVoting: 'vote' });
  }
  const votes = () => Object.values(board.slice.votings['vote']?.votes ?? {}).map(({ element }) => element);

  it('a press votes when it is released, a drag does not', async () => {
    await openVoting();
    surface.send('pointerdown', mouse(50, 50));
    expect(votes()).toEqual([]);
    surface.send('pointerup', mouse(51, 50));
    expect(votes()).toEqual(['a']);
    stroke([mouse(350, 50), mouse(400, 90)]);
    expect(votes()).toEqual(['a']);
    expect(place('b')).toEqual([300, 0, 200, 200]);
    stroke([{ ...mouse(50, 50), shiftKey: true }]);
    expect(votes()).toEqual([]);
  });

  it('two fingers zoom without a vote', async () => {
    await openVoting();
    surface.send('pointerdown', touch(50, 50));
    surface.send('pointerdown', touch(350, 50, 11));
    surface.send('pointermove', touch(450, 50, 11));
    surface.send('pointerup', touch(450, 50, 11));
    surface.send('pointerup', touch(50, 50));
    expect(votes()).toEqual([]);
    expect(board.view.camera.zoom).not.toBe(1);
  });

  it('a long press votes and opens no menu', async () => {
    await openVoting();
    surface.send('pointerdown', touch(50, 50));
    vi.advanceTimersByTime(2000);
    expect(board.store.getState().menu).toBeNull();
    surface.send('pointerup', touch(50, 50));
    expect(votes()).toEqual(['a']);
  });

  it('a double click votes twice and opens no editor', async () => {
    await openVoting();
    stroke([mouse(50, 50)]);
    stroke([mouse(50, 50)]);
    surface.dispatchEvent(Object.assign(new Event('dblclick'), { clientX: 50, clientY: 50 }));
    expect(votes()).toEqual(['a', 'a']);
    expect(board.store.getState().editing).toBeNull();
  });
});
