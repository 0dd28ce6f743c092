import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { intent } from './intent';
import { intentCommands } from './commands';
import type { Intent } from './schema';

function withItems(...titles: string[]): Intent {
  const slice = intent.create();
  for (const title of titles) intentCommands.addItem(slice, { id: title, title });
  return slice;
}

const titles = (slice: Intent) => inOrder(slice.items).map(([, { title }]) => title);

test('an item is added at the end, moved and removed', () => {
  const slice = withItems('a', 'b', 'c');
  intentCommands.moveItem(slice, { id: 'c', index: 0 });
  expect(titles(slice)).toEqual(['c', 'a', 'b']);
  intentCommands.removeItem(slice, { id: 'a' });
  expect(titles(slice)).toEqual(['c', 'b']);
});

test('an item that another window has deleted is left alone', () => {
  const slice = withItems('a');
  intentCommands.updateItem(slice, { id: 'gone', change: { title: 'b' } });
  intentCommands.moveItem(slice, { id: 'gone', index: 0 });
  intentCommands.removeItem(slice, { id: 'gone' });
  expect(titles(slice)).toEqual(['a']);
});

test('the step counts as filled when every item has a note', () => {
  const slice = withItems('a', 'b');
  expect(intent.progress(intent.create())).toBe(0);
  intentCommands.updateItem(slice, { id: 'a', change: { note: 'why' } });
  expect(intent.progress(slice)).toBe(0.5);
});
