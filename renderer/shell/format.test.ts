import { expect, test } from 'vitest';
import { initialOf } from './format';

test.each([
  ['Zukunft', 'Z'],
  [' Überall', 'Ü'],
  ['🚀 Aufbruch', '🚀'],
  ['👩‍👩‍👧 Familie', '👩‍👩‍👧'],
  ['🇩🇪 Nord', '🇩🇪'],
  ['', ''],
])('the initial of %j is %j', (title, initial) => {
  expect(initialOf(title)).toBe(initial);
});
