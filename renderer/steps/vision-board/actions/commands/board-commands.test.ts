import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyboardLayouts, pressOn } from '../../../../../test/support/keyboard-layouts';
import type { BoardElement } from '../../../../../workshop/vision-board/schema';
import { commandForKey } from '../../../../shell/command';
import { openTestBoard } from '../../testing/open-test-board';
import type { Board } from '../board';

const layouts = Object.keys(keyboardLayouts) as (keyof typeof keyboardLayouts)[];
const scopes = ['board', 'tools'] as const;

const common = { group: null, locked: false, width: 200, height: 200, y: 0 };
const note = (x: number): BoardElement => ({
  ...common,
  order: `a${x}`,
  x,
  type: 'note',
  text: 'note',
  colour: 'yellow',
  author: null,
  hidden: false,
  sentOn: {},
});
const area: BoardElement = { ...common, order: 'a7', x: 700, type: 'area', name: 'Area' };
const elements = {
  a: { ...note(0), group: 'g' },
  b: { ...note(300), group: 'g' },
  c: note(500),
  area,
};

/** States of the board in which different commands are enabled. */
const states: Record<string, (board: Board) => void> = {
  'nothing selected': () => undefined,
  'a note selected': (board) => board.select(['c']),
  'two notes selected': (board) => board.select(['a', 'b']),
  'three notes selected': (board) => board.select(['a', 'b', 'c']),
  'an area selected': (board) => board.select(['area']),
  'a spotlight': (board) => board.store.setState({ spotlight: new Set(['a']) }),
  'an open voting': (board) => {
    const participant = { name: 'A. K.', role: '', function: 'it' } as const;
    board.replica.edit('workshop', 'addParticipant', { id: 'person', participant });
    board.edit('openVoting', { id: 'vote', title: '', votesPerPerson: 3, stacking: false, choices: ['a', 'b'] });
    board.store.setState({ activeVoting: 'vote' });
  },
  'a locked board': (board) => {
    board.select(['a', 'b']);
    board.edit('lockBoard', { locked: true });
  },
};

async function open(state = 'nothing selected') {
  const board = await openTestBoard(elements);
  const catalogue = await import('./board-commands');
  states[state]?.(board);
  return { board, ...catalogue };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the commands of the board', () => {
  it('have ids of their own', async () => {
    const { boardCommands } = await open();
    const ids = boardCommands.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(Object.keys(states))('have one key each with %s', async (state) => {
    const { board, boardCommandsIn } = await open(state);
    for (const scope of scopes) {
      const enabled = boardCommandsIn(scope).filter(({ isEnabled }) => isEnabled?.(board) ?? true);
      const keys = enabled.flatMap((command) => command.keys ?? []);
      expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
    }
  });

  it('are run by every key that they show, on every keyboard', async () => {
    const shown = new Set<string>();
    const run = new Set<string | undefined>();
    for (const state of Object.keys(states)) {
      const { board, boardCommandsIn } = await open(state);
      for (const commands of scopes.map(boardCommandsIn)) {
        const pairs = commands.flatMap(({ id, keys = [] }) => keys.map((each) => ({ id, keys: each })));
        for (const layout of layouts) {
          for (const { id, keys } of pairs) {
            shown.add(`${id} ${keys} ${layout}`);
            run.add(`${commandForKey(commands, pressOn(layout, keys), board)?.command.id} ${keys} ${layout}`);
          }
        }
      }
    }
    expect(shown.size).toBeGreaterThan(100);
    expect([...shown].filter((each) => !run.has(each))).toEqual([]);
  });

  it('leave keys of the browser and of text alone', async () => {
    const { board, boardCommandsIn } = await open('a note selected');
    for (const keys of ['1', 'Mod+R', 'Alt+N', 'Shift+N', 'Mod+C', 'Mod+V', 'Mod+F5', 'X']) {
      expect(commandForKey(boardCommandsIn('board'), pressOn('German', keys), board)).toBeNull();
    }
    const altGr = { ...pressOn('German', 'Mod+A'), altKey: true };
    expect(commandForKey(boardCommandsIn('board'), altGr, board)).toBeNull();
  });

  it('of the selection’s keyboard work only while the board has the focus', async () => {
    const { board, boardCommandsIn } = await open('a note selected');
    for (const keys of ['Tab', 'Enter', 'ArrowLeft', 'Escape', 'Space', ',', '+']) {
      expect(commandForKey(boardCommandsIn('tools'), pressOn('German', keys), board)).toBeNull();
      expect(commandForKey(boardCommandsIn('board'), pressOn('German', keys), board)).not.toBeNull();
    }
  });

  it('move by a step, with Shift by a larger one', async () => {
    const { board, boardCommand } = await open('a note selected');
    const { run } = boardCommand('move');
    run(board, 'ArrowRight');
    run(board, 'Shift+ArrowUp');
    expect(board.view.model.rectOf('c')).toMatchObject({ x: 508, y: -40 });
  });
});

describe('the context menus', () => {
  it.each(Object.keys(states))('offer each command once, and only what is possible, with %s', async (state) => {
    const { board, boardCommand } = await open(state);
    const { contextMenu } = await import('./context-menus');
    for (const kind of ['selection', 'board'] as const) {
      const commands = contextMenu(kind, board)
        .flatMap(({ entries }) => entries)
        .flatMap((entry) => (entry.kind === 'command' ? [entry.command] : entry.commands));
      const ids = commands.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => boardCommand(id).isEnabled?.(board) === false)).toEqual([]);
      // A colour is shown as a swatch.
      expect(commands.filter(({ id, icon }) => !icon && !id.startsWith('colour:'))).toEqual([]);
    }
  });

  it('have sections of at most seven entries', async () => {
    for (const state of Object.keys(states)) {
      const { board } = await open(state);
      const { contextMenu } = await import('./context-menus');
      for (const { entries } of contextMenu('selection', board)) expect(entries.length).toBeLessThan(8);
    }
  });

  it('change nothing on a locked board', async () => {
    const { board } = await open('a locked board');
    const { contextMenu } = await import('./context-menus');
    const before = board.elements;
    const entries = contextMenu('selection', board).flatMap((section) => section.entries);
    const ids = entries.flatMap((entry) => (entry.kind === 'command' ? entry.command.id : entry.name));
    expect(ids).toEqual(['copy', 'spotlightOn', 'fitSelection']);
    expect(board.elements).toBe(before);
  });
});

describe('the shortcut sheet', () => {
  it('shows the keys of the commands in short', async () => {
    await open();
    const { boardShortcuts } = await import('./board-shortcuts');
    expect(boardShortcuts().rows.map(({ keys }) => keys)).toEqual([
      'N / Mod Enter',
      'Tab',
      'A – Z / 0 – 9',
      'Enter',
      '(Shift) ← ↑ → ↓',
      '(Shift) Alt ← ↑ → ↓',
      '(Alt) , .',
      'Alt',
      'Mod',
      'Alt 1 – 6',
      'V T R O L A P C F',
      'Shift Space',
      '(Shift) Mod G',
      'Mod D',
      'Mod A',
      'Delete',
      'Shift F10',
      'F6',
      'Shift F6',
      'Mod F',
      'Mod Shift S',
      '(Shift) F5',
      '+ / –',
      'PageDown / PageUp',
      'Space',
      'Mod Shift 1 / 2',
      'Mod + / –',
    ]);
  });
});
