import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { operations } from './operations';
import { operationsCommands } from './commands';
import type { Operations } from './schema';

function withItems(...titles: string[]): Operations {
  const slice = operations.create();
  for (const title of titles) operationsCommands.addItem(slice, { id: title, title });
  return slice;
}

const titles = (slice: Operations) => inOrder(slice.items).map(([, { title }]) => title);

test('an item is added at the end, moved and removed', () => {
  const slice = withItems('a', 'b', 'c');
  operationsCommands.moveItem(slice, { id: 'c', index: 0 });
  expect(titles(slice)).toEqual(['c', 'a', 'b']);
  operationsCommands.removeItem(slice, { id: 'a' });
  expect(titles(slice)).toEqual(['c', 'b']);
});

test('an item that another window has deleted is left alone', () => {
  const slice = withItems('a');
  operationsCommands.updateItem(slice, { id: 'gone', change: { title: 'b' } });
  operationsCommands.moveItem(slice, { id: 'gone', index: 0 });
  operationsCommands.removeItem(slice, { id: 'gone' });
  expect(titles(slice)).toEqual(['a']);
});

test('the step counts as filled when every item has a note', () => {
  const slice = withItems('a', 'b');
  expect(operations.progress(operations.create())).toBe(0);
  operationsCommands.updateItem(slice, { id: 'a', change: { note: 'why' } });
  expect(operations.progress(slice)).toBe(0.5);
});
