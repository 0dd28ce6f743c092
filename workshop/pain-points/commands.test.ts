import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { painPoints } from './pain-points';
import { painPointsCommands } from './commands';
import type { PainPoints } from './schema';

function withItems(...titles: string[]): PainPoints {
  const slice = painPoints.create();
  for (const title of titles) painPointsCommands.addItem(slice, { id: title, title });
  return slice;
}

const titles = (slice: PainPoints) => inOrder(slice.items).map(([, { title }]) => title);

test('an item is added at the end, moved and removed', () => {
  const slice = withItems('a', 'b', 'c');
  painPointsCommands.moveItem(slice, { id: 'c', index: 0 });
  expect(titles(slice)).toEqual(['c', 'a', 'b']);
  painPointsCommands.removeItem(slice, { id: 'a' });
  expect(titles(slice)).toEqual(['c', 'b']);
});

test('an item that another window has deleted is left alone', () => {
  const slice = withItems('a');
  painPointsCommands.updateItem(slice, { id: 'gone', change: { title: 'b' } });
  painPointsCommands.moveItem(slice, { id: 'gone', index: 0 });
  painPointsCommands.removeItem(slice, { id: 'gone' });
  expect(titles(slice)).toEqual(['a']);
});

test('the step counts as filled when every item has a note', () => {
  const slice = withItems('a', 'b');
  expect(painPoints.progress(painPoints.create())).toBe(0);
  painPointsCommands.updateItem(slice, { id: 'a', change: { note: 'why' } });
  expect(painPoints.progress(slice)).toBe(0.5);
});
