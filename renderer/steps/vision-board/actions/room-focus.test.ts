import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RoomState } from '../../../../workshop/room/room-state';
import { useRoomStatus } from '../../../shell/room/room-status';
import { useWindowState, type Place } from '../../../shell/window-state';
import { createBoardStore } from '../model/board-state';
import type { Board } from './board';
import { hasViewInRoom, mirrorToRoom, showViewInRoom, showWholeBoardInRoom } from './room-focus';

const shown = vi.hoisted(() => ({ changes: [] as Partial<RoomState>[] }));
vi.mock('../../../bridge', () => ({
  request: {
    'room.show': (change: Partial<RoomState>) => {
      shown.changes.push(change);
      return Promise.resolve();
    },
  },
  on: () => () => undefined,
}));

const closed = useRoomStatus.getState();

/** A board without a canvas, mirrored to the room. */
function mirrored() {
  const listeners = new Set<() => void>();
  const view = {
    viewport: { x: 0, y: 0, width: 800, height: 600 },
    onCamera: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const board = { store: createBoardStore(), view } as unknown as Board;
  const stop = mirrorToRoom(board);
  return {
    board,
    stop,
    listeners,
    pan: (x: number) => {
      view.viewport = { ...view.viewport, x };
      for (const listener of listeners) listener();
    },
  };
}

/** What the room was told since the last call; main answers with the same state. */
function told(): (RoomState['board'] | undefined)[] {
  vi.advanceTimersByTime(100);
  const boards = shown.changes.splice(0).map(({ board }) => board);
  const last = boards.at(-1);
  if (last !== undefined) useRoomStatus.setState(({ state }) => ({ state: { ...state, board: last } }));
  return boards;
}

beforeEach(() => {
  vi.useFakeTimers();
  useWindowState.setState({ place: { name: 'session', key: 'tag' } as Place });
  useRoomStatus.setState({ ...closed, key: 'tag', display: 2 });
});

afterEach(() => {
  vi.useRealTimers();
  shown.changes.length = 0;
});

test('The room gets the spotlight and the stop of a presentation', () => {
  const { board } = mirrored();
  expect(told()).toEqual([]);
  board.store.setState({ spotlight: new Set(['note']) });
  expect(told()).toEqual([{ area: null, spotlight: ['note'], view: null }]);
  const presentation = { index: 1, camera: { x: 0, y: 0, zoom: 1 }, selection: [] };
  const area = { kind: 'area', id: 'area', name: '', rect: null } as const;
  board.store.setState({ spotlight: null, presentation: { ...presentation, stop: area } });
  expect(told()).toEqual([{ area: 'area', spotlight: [], view: null }]);
  board.store.setState({ presentation: null });
  expect(told()).toEqual([null]);
});

test('The room follows the view only when that is wanted, with pauses, and stays where it is afterwards', () => {
  const { board, pan } = mirrored();
  pan(10);
  expect(told()).toEqual([]);
  board.store.setState({ roomFollowsView: true });
  for (const x of [20, 30, 40]) pan(x);
  expect(told()).toEqual([{ area: null, spotlight: [], view: { x: 40, y: 0, width: 800, height: 600 } }]);
  expect(hasViewInRoom()).toBe(true);
  board.store.setState({ roomFollowsView: false });
  pan(50);
  expect(told()).toEqual([]);
  showViewInRoom(board);
  expect(told()).toEqual([{ area: null, spotlight: [], view: { x: 50, y: 0, width: 800, height: 600 } }]);
  showWholeBoardInRoom(board);
  expect(told()).toEqual([null]);
});

test('Held back or closed it gets nothing, and catches up when it is released; a board that is left is silent', () => {
  const { board, pan, stop, listeners } = mirrored();
  useRoomStatus.setState(({ state }) => ({ state: { ...state, follows: false } }));
  board.store.setState({ spotlight: new Set(['note']) });
  expect(told()).toEqual([]);
  useRoomStatus.setState(({ state }) => ({ state: { ...state, follows: true } }));
  expect(told()).toEqual([{ area: null, spotlight: ['note'], view: null }]);
  useRoomStatus.setState({ key: null });
  board.store.setState({ spotlight: null });
  expect(told()).toEqual([]);
  stop();
  pan(5);
  expect(listeners.size).toBe(0);
  expect(told()).toEqual([]);
});
