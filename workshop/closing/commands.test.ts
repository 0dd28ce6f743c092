import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { closing } from './closing';
import { closingCommands } from './commands';
import type { Closing } from './schema';

function withItems(...titles: string[]): Closing {
  const slice = closing.create();
  for (const title of titles) closingCommands.addItem(slice, { id: title, title });
  return slice;
}

const titles = (slice: Closing) => inOrder(slice.items).map(([, { title }]) => title);

test('an item is added at the end, moved and removed', () => {
  const slice = withItems('a', 'b', 'c');
  closingCommands.moveItem(slice, { id: 'c', index: 0 });
  expect(titles(slice)).toEqual(['c', 'a', 'b']);
  closingCommands.removeItem(slice, { id: 'a' });
  expect(titles(slice)).toEqual(['c', 'b']);
});

test('an item that another window has deleted is left alone', () => {
  const slice = withItems('a');
  closingCommands.updateItem(slice, { id: 'gone', change: { title: 'b' } });
  closingCommands.moveItem(slice, { id: 'gone', index: 0 });
  closingCommands.removeItem(slice, { id: 'gone' });
  expect(titles(slice)).toEqual(['a']);
});

test('the step counts as filled when every item has a note', () => {
  const slice = withItems('a', 'b');
  expect(closing.progress(closing.create())).toBe(0);
  closingCommands.updateItem(slice, { id: 'a', change: { note: 'why' } });
  expect(closing.progress(slice)).toBe(0.5);
});
