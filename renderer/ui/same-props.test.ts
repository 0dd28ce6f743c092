import { expect, test } from 'vitest';
import { sameProps } from './same-props';

test('lists and objects of the same items are the same, all else must be identical', () => {
  const item = { id: 'a' };
  const run = () => {};
  expect(sameProps({ list: [item], run }, { list: [item], run })).toBe(true);
  expect(sameProps({ actions: { run } }, { actions: { run } })).toBe(true);
  expect(sameProps({ list: [item], run }, { list: [{ id: 'a' }], run })).toBe(false);
  expect(sameProps({ list: [item] }, { list: [item, item] })).toBe(false);
  expect(sameProps({ list: [item, { id: 'b' }] }, { list: [{ id: 'b' }, item] })).toBe(false);
  expect(sameProps({ run }, { run: () => {} })).toBe(false);
  expect(sameProps<{ a?: number; b?: number }>({ a: 1 }, { b: 1 })).toBe(false);
});
