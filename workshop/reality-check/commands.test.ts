import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { realityCheck } from './reality-check';
import { realityCheckCommands } from './commands';
import type { RealityCheck } from './schema';

function withItems(...titles: string[]): RealityCheck {
  const slice = realityCheck.create();
  for (const title of titles) realityCheckCommands.addItem(slice, { id: title, title });
  return slice;
}

const titles = (slice: RealityCheck) => inOrder(slice.items).map(([, { title }]) => title);

test('an item is added at the end, moved and removed', () => {
  const slice = withItems('a', 'b', 'c');
  realityCheckCommands.moveItem(slice, { id: 'c', index: 0 });
  expect(titles(slice)).toEqual(['c', 'a', 'b']);
  realityCheckCommands.removeItem(slice, { id: 'a' });
  expect(titles(slice)).toEqual(['c', 'b']);
});

test('an item that another window has deleted is left alone', () => {
  const slice = withItems('a');
  realityCheckCommands.updateItem(slice, { id: 'gone', change: { title: 'b' } });
  realityCheckCommands.moveItem(slice, { id: 'gone', index: 0 });
  realityCheckCommands.removeItem(slice, { id: 'gone' });
  expect(titles(slice)).toEqual(['a']);
});

test('the step counts as filled when every item has a note', () => {
  const slice = withItems('a', 'b');
  expect(realityCheck.progress(realityCheck.create())).toBe(0);
  realityCheckCommands.updateItem(slice, { id: 'a', change: { note: 'why' } });
  expect(realityCheck.progress(slice)).toBe(0.5);
});
