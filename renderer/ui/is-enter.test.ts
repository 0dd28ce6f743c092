import { expect, test } from 'vitest';
import { isEnter } from './is-enter';

test('Enter that ends the composition of a character is no Enter', () => {
  expect(isEnter({ key: 'Enter', isComposing: false })).toBe(true);
  expect(isEnter({ key: 'a', isComposing: false })).toBe(false);
  expect(isEnter({ key: 'Enter', isComposing: true })).toBe(false);
  expect(isEnter({ key: 'Enter', nativeEvent: { isComposing: true } })).toBe(false);
  expect(isEnter({ key: 'Enter', nativeEvent: { isComposing: false } })).toBe(true);
});
