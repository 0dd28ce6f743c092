import { expect, test } from 'vitest';
import { rangeOf } from './selection';
import { tableKey } from './table-key';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

test.each([
  [{ key: 'ArrowDown' }, { kind: 'move', by: { rows: 1 }, extend: false }],
  [
    { key: 'ArrowLeft', shiftKey: true },
    { kind: 'move', by: { columns: -1 }, extend: true },
  ],
  [
    { key: 'Tab', shiftKey: true },
    { kind: 'move', by: { columns: -1 }, extend: false },
  ],
  [
    { key: 'End', ctrlKey: true },
    { kind: 'edge', way: 1, isTable: true, extend: false },
  ],
  [{ key: 'a', metaKey: true }, { kind: 'all' }],
  [{ key: 'F2' }, { kind: 'edit' }],
  [{ key: 'Backspace' }, { kind: 'clear' }],
  [{ key: 'ß' }, { kind: 'type' }],
  // Left to the window: undo, copy, moving with Alt.
  [{ key: 'z', ctrlKey: true }, null],
  [{ key: 'ArrowUp', altKey: true }, null],
  [{ key: 'F5' }, null],
])('%j in a cell means %j', (press, meaning) => {
  expect(tableKey({ ...plain, ...press })).toEqual(meaning);
});

test('a selection spans between its corners, whichever is first, and ends with a corner that is not shown', () => {
  const selection = { active: { id: 'a', column: 'owner' }, anchor: { id: 'c', column: 'title' } } as const;
  expect(rangeOf(selection, ['a', 'b', 'c'], ['title', 'horizon', 'owner'])).toEqual({ rows: [0, 2], columns: [0, 2] });
  expect(rangeOf(selection, ['a', 'b'], ['title', 'horizon', 'owner'])).toBeNull();
});
