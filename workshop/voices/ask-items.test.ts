import { expect, test } from 'vitest';
import { inOrder } from '../collection';
import { maxLineLength } from '../text-limits';
import { askItems } from './ask-items';
import { askSchema } from './schema';

test('items are asked in their order, and labels fit the line of a round', () => {
  const asked = askItems([
    { id: 'b', label: 'x'.repeat(600) },
    { id: 'a', label: 'kurz', hint: 'Hinweis' },
  ]);
  expect(inOrder(asked).map(([id, { label, hint }]) => [id, label.length, hint])).toEqual([
    ['b', maxLineLength, ''],
    ['a', 4, 'Hinweis'],
  ]);
  expect(askSchema.safeParse({ kind: 'percent', items: asked }).success).toBe(true);
});
